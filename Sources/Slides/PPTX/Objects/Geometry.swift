import Figures
import GraphvizLayout

/// The outline of a shape, in points of the slide.
enum Geometry {
  case rectangle(Rect, radius: Double)
  case ellipse(Rect)
  case line(Point, Point)
  case freeform(Path)

  var frame: Rect {
    switch self {
    case .rectangle(let rect, _), .ellipse(let rect): rect
    case .line(let start, let end): Rect(spanning: start, end)
    case .freeform(let path): path.bounds
    }
  }
}

extension Path {
  /// The smallest upright rectangle around the line itself; control points may lie outside.
  var bounds: Rect {
    var last = Point(x: 0, y: 0)
    var points: [Point] = []
    for step in steps {
      switch step {
      case .move(let point), .line(let point):
        points.append(point)
        last = point
      case .curve(let first, let second, let end):
        points += Self.extremes(last, first, second, end) + [end]
        last = end
      case .close: break
      }
    }
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let corner = Point(x: xs.min() ?? 0, y: ys.min() ?? 0)
    return Rect(spanning: corner, Point(x: xs.max() ?? 0, y: ys.max() ?? 0))
  }

  /// The points of a cubic in which it turns back horizontally or vertically.
  private static func extremes(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> [Point] {
    let turns =
      turns(a.x, b.x, c.x, d.x) + turns(a.y, b.y, c.y, d.y)
    return turns.map { time in
      let rest = 1 - time
      return a * (rest * rest * rest) + b * (3 * rest * rest * time) + c * (3 * rest * time * time)
        + d * (time * time * time)
    }
  }

  /// The times between 0 and 1 at which the derivative of a cubic is zero.
  private static func turns(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> [Double] {
    let square = d - 3 * c + 3 * b - a
    let linear = 2 * (c - 2 * b + a)
    let constant = b - a
    let roots: [Double]
    if abs(square) < 1e-9 {
      roots = abs(linear) < 1e-9 ? [] : [-constant / linear]
    } else {
      let inside = linear * linear - 4 * square * constant
      guard inside >= 0 else { return [] }
      let root = inside.squareRoot()
      roots = [(-linear + root) / (2 * square), (-linear - root) / (2 * square)]
    }
    return roots.filter { $0 > 0 && $0 < 1 }
  }
}
