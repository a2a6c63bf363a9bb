extension Router {
  /// The innermost loop's height, and how much higher each further one is.
  private static let loopHeight = 18.0
  private static let loopStep = 18.0

  /// A quarter turn from the side of a box to the place of an arrow beside it.
  func turn(at node: Int, of box: Int, isNear: Bool) -> Curve {
    let frame = frames[box]
    let place = places[node]
    let isBelow = place > frame.centre.y
    let side = isBelow ? frame.maxY : frame.y
    let radius = min(abs(place - side), Self.approach * 2.4)
    let way = isNear ? 1.0 : -1.0
    // Nested turns: those further out begin further back, so that they don't cross.
    let nested = Double(abs(order.positions[node] - order.positions[box]) - 1)
    let begin = Point(x: frame.centre.x + way * max(-frame.width * 0.4, 8 - nested * 12), y: side)
    let end = Point(x: begin.x + way * radius, y: place)
    let round = 0.55
    return Curve(
      start: begin,
      segments: [
        Curve.Segment(
          control1: Point(x: begin.x, y: begin.y + (place - side) * round),
          control2: Point(x: end.x - way * radius * round, y: place), end: end)
      ])
  }

  /// How far the loops of a box reach out from it, if it has that many.
  static func reach(ofLoops count: Int) -> Double {
    count == 0 ? 0 : 6 + loopHeight + Double(count - 1) * loopStep
  }

  /// An arch on the near side across the flow; further ones of the same box lie around it.
  func loop(_ arrow: Int, at frame: Rect) -> Curve {
    let inner = Double(graph.ends[..<arrow].count { $0 == graph.ends[arrow] })
    let half = min(frame.width / 2 - 3, 9 + inner * 4)
    let height = (Self.loopHeight + inner * Self.loopStep) / 0.75
    let (left, right) = (frame.centre.x - half, frame.centre.x + half)
    let swell = max(4, 10 - half / 2)
    return Curve(
      start: Point(x: left, y: frame.y),
      segments: [
        Curve.Segment(
          control1: Point(x: left - swell, y: frame.y - height),
          control2: Point(x: right + swell, y: frame.y - height),
          end: Point(x: right, y: frame.y))
      ])
  }
}
