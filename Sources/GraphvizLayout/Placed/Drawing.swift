import Diagrams

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Boxes and curves on the page's axes, before there is a page.
struct Drawing: Sendable {
  /// A curve that joins two boxes, by their places in `frames`.
  struct Joint: Sendable {
    let tail: Int
    let head: Int
    var curve: Curve
  }

  /// The boxes with their halos.
  var frames: [Rect]
  var curves: [Joint]

  /// The smallest rectangle around everything.
  var bounds: Rect {
    guard var all = frames.first else { return Rect(x: 0, y: 0, width: 0, height: 0) }
    for frame in frames { all = all.union(frame) }
    for joint in curves {
      for point in joint.curve.samples(perSegment: 10) {
        all = all.union(Rect(x: point.x - 2, y: point.y - 2, width: 4, height: 4))
      }
    }
    return all
  }

  /// How hard the drawing is to read: crossings, arrows through boxes, shape and size.
  func cost(for direction: Diagram.Direction) -> Double {
    let bounds = bounds
    let wanted = direction == .right ? 1.75 : 1.2
    let shape = abs(log(max(0.05, bounds.width / max(1, bounds.height)) / wanted))
    let through = curves.count { passesThroughBox($0) }
    let ways = curves.map { Polyline($0.curve.samples(perSegment: 10)) }
    var crossings = 0
    if curves.count <= 400 {
      for first in ways.indices {
        for second in ways.indices.dropFirst(first + 1) where ways[first].crosses(ways[second]) {
          crossings += 1
        }
      }
    }
    let size = log(max(1, bounds.width * bounds.width * bounds.height))
    return Double(crossings) + Double(through) * 40 + shape * 5 + size * 3
  }

  /// Whether the curve enters a box that it doesn't join, or touches it.
  func passesThroughBox(_ joint: Joint) -> Bool {
    !boxesEntered(by: joint.curve, except: [joint.tail, joint.head], margin: -1).isEmpty
  }

  /// The places of the boxes whose inside the curve enters.
  func boxesEntered(by curve: Curve, except ends: Set<Int>, margin: Double = 1) -> [Int] {
    let points = curve.samples(perSegment: 40)
    var reach = Rect(x: curve.start.x, y: curve.start.y, width: 0, height: 0)
    for point in points { reach = reach.union(Rect(x: point.x, y: point.y, width: 0, height: 0)) }
    reach = reach.inset(by: -2)
    return frames.indices.filter { index in
      guard !ends.contains(index), frames[index].overlaps(reach) else { return false }
      let inside = frames[index].inset(by: margin)
      return points.contains { inside.contains($0) }
    }
  }

  /// The direction straight into the box where the curve ends.
  func inward(of joint: Joint) -> Point {
    let (end, frame) = (joint.curve.end, frames[joint.head])
    let sides: [(gap: Double, inward: Point)] = [
      (abs(end.x - frame.x), Point(x: 1, y: 0)), (abs(end.x - frame.maxX), Point(x: -1, y: 0)),
      (abs(end.y - frame.y), Point(x: 0, y: 1)), (abs(end.y - frame.maxY), Point(x: 0, y: -1)),
    ]
    return sides.min { $0.gap < $1.gap }?.inward ?? Point(x: 1, y: 0)
  }

  /// The drawing mirrored so that what ran right runs down.
  var transposed: Drawing {
    Drawing(
      frames: frames.map { Rect(x: $0.y, y: $0.x, width: $0.height, height: $0.width) },
      curves: curves.map { joint in
        Joint(tail: joint.tail, head: joint.head, curve: joint.curve.transposed)
      })
  }
}

extension Curve {
  fileprivate var transposed: Curve {
    Curve(
      start: start.transposed,
      segments: segments.map {
        Segment(
          control1: $0.control1.transposed, control2: $0.control2.transposed, end: $0.end.transposed
        )
      })
  }
}

extension Point {
  fileprivate var transposed: Point { Point(x: y, y: x) }
}
