extension Drawing {
  /// Leads curves that enter a box that they don't join around it.
  ///
  /// Graphviz cuts a corner once in a few hundred arrows. Such an arrow gets the shortest way round
  /// the boxes instead, unless there is none.
  mutating func clearBoxes() {
    for index in curves.indices where passesThroughBox(curves[index]) {
      let joint = curves[index]
      guard joint.tail != joint.head else { continue }
      let detour = Detour(
        frames: frames, tail: joint.tail, head: joint.head, margin: 6 + Double(index % 3) * 1.5)
      guard let way = detour.way else { continue }
      let curve = Curve(rounding: way, radius: 16)
      if boxesEntered(by: curve, except: [joint.tail, joint.head], margin: 0).isEmpty {
        curves[index].curve = curve
      }
    }
  }
}

extension Curve {
  /// The chain of lines through `points` with its corners rounded; at least two points.
  init(rounding points: [Point], radius: Double) {
    func straight(_ from: Point, _ to: Point) -> Segment {
      Segment(
        control1: from + (to - from) * (1 / 3), control2: from + (to - from) * (2 / 3), end: to)
    }
    var segments: [Segment] = []
    var place = points[0]
    for index in points.indices.dropFirst().dropLast() {
      let (before, corner, after) = (points[index - 1], points[index], points[index + 1])
      let reach = min(radius, corner.distance(to: before) / 2.1, corner.distance(to: after) / 2.1)
      let start = corner + (before - corner).unit * reach
      let end = corner + (after - corner).unit * reach
      segments.append(straight(place, start))
      segments.append(
        Segment(
          control1: start + (corner - start) * 0.6, control2: end + (corner - end) * 0.6, end: end))
      place = end
    }
    segments.append(straight(place, points[points.count - 1]))
    self.init(start: points[0], segments: segments)
  }
}
