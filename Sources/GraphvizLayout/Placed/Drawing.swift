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
  /// In the order of the diagram's enclosures.
  var enclosures: [DrawnEnclosure] = []

  /// The smallest rectangle around everything.
  var bounds: Rect {
    guard var all = frames.first else { return Rect(x: 0, y: 0, width: 0, height: 0) }
    for frame in frames { all = all.union(frame) }
    for enclosure in enclosures { all = all.union(enclosure.frame) }
    for joint in curves {
      for point in joint.curve.samples(perSegment: 10) {
        all = all.union(Rect(x: point.x - 2, y: point.y - 2, width: 4, height: 4))
      }
    }
    return all
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
      frames: frames.map(\.transposed),
      curves: curves.map { joint in
        Joint(tail: joint.tail, head: joint.head, curve: joint.curve.transposed)
      },
      enclosures: enclosures.map { enclosure in
        DrawnEnclosure(
          frame: enclosure.frame.transposed, title: enclosure.title.transposed,
          lines: enclosure.lines)
      })
  }
}

/// A frame with its title.
struct DrawnEnclosure: Sendable {
  let frame: Rect
  /// The room of the title.
  let title: Rect
  let lines: [String]
}

extension Rect {
  fileprivate var transposed: Rect { Rect(x: y, y: x, width: height, height: width) }
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
