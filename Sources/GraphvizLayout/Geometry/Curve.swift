/// A chain of cubic Bézier curves.
package struct Curve: Sendable, Hashable {
  /// One cubic: two control points and the end.
  package struct Segment: Sendable, Hashable {
    package var control1: Point
    package var control2: Point
    package var end: Point

    package init(control1: Point, control2: Point, end: Point) {
      self.control1 = control1
      self.control2 = control2
      self.end = end
    }
  }

  package var start: Point
  /// At least one.
  package var segments: [Segment]

  package init(start: Point, segments: [Segment]) {
    self.start = start
    self.segments = segments
  }

  package var end: Point { segments.last?.end ?? start }

  package func moved(by offset: Point) -> Curve {
    Curve(
      start: start + offset,
      segments: segments.map {
        Segment(
          control1: $0.control1 + offset, control2: $0.control2 + offset, end: $0.end + offset)
      })
  }

  /// The same curve from its end to its start.
  package var reversed: Curve {
    var turned: [Segment] = []
    for index in segments.indices.reversed() {
      let from = index == 0 ? start : segments[index - 1].end
      turned.append(
        Segment(
          control1: segments[index].control2, control2: segments[index].control1, end: from))
    }
    return Curve(start: end, segments: turned)
  }
}

extension Curve {
  /// The point of segment `index` at `time` from 0 to 1.
  package func point(of index: Int, at time: Double) -> Point {
    let from = index == 0 ? start : segments[index - 1].end
    let segment = segments[index]
    let rest = 1 - time
    return from * (rest * rest * rest) + segment.control1 * (3 * rest * rest * time)
      + segment.control2 * (3 * rest * time * time) + segment.end * (time * time * time)
  }

  /// Points along the curve, `perSegment` steps to each cubic, both ends included.
  package func samples(perSegment: Int = 24) -> [Point] {
    var points = [start]
    for index in segments.indices {
      for step in 1...perSegment {
        points.append(point(of: index, at: Double(step) / Double(perSegment)))
      }
    }
    return points
  }

  /// The direction at the end: of the last part that is long enough to have one.
  package var endDirection: Point {
    let points = samples(perSegment: 40)
    guard let last = points.last else { return Point(x: 1, y: 0) }
    let before = points.last { $0.distance(to: last) > 1.5 } ?? start
    return (last - before).unit
  }

  /// The curve without its last `distance` points; never less than a tenth of its last cubic.
  package func shortened(by distance: Double) -> Curve {
    guard distance > 0, let last = segments.last else { return self }
    let index = segments.count - 1
    var low = 0.1
    var high = 1.0
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if point(of: index, at: middle).distance(to: end) > distance {
        low = middle
      } else {
        high = middle
      }
    }
    if low <= 0.1001, segments.count > 1 {
      let rest = Curve(start: start, segments: Array(segments.dropLast()))
      return rest.shortened(by: distance - rest.end.distance(to: end))
    }
    let from = index == 0 ? start : segments[index - 1].end
    let first = from + (last.control1 - from) * low
    let middle = last.control1 + (last.control2 - last.control1) * low
    let third = last.control2 + (last.end - last.control2) * low
    let second = first + (middle - first) * low
    let fourth = middle + (third - middle) * low
    var shorter = self
    shorter.segments[index] = Segment(
      control1: first, control2: second, end: second + (fourth - second) * low)
    return shorter
  }
}

extension Curve {
  /// Moves the end by `step`, and what lies within `reach` points before it by less and less, so
  /// that no kink shows.
  package mutating func bendEnd(by step: Point, over reach: Double) {
    let lengths = segments.indices.map { index in
      let points = (0...8).map { point(of: index, at: Double($0) / 8) }
      return zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    }
    var rest = lengths.reduce(0, +)
    let reach = min(reach, rest)
    /// How much of the step a point takes that is `distance` before the end.
    func share(_ distance: Double) -> Double {
      let part = max(0, 1 - distance / max(reach, 1e-9))
      return part * part * (3 - 2 * part)
    }
    for index in segments.indices {
      let length = lengths[index]
      let (first, second) = (share(rest - length / 3), share(rest - length * 2 / 3))
      rest -= length
      segments[index].control1 = segments[index].control1 + step * first
      segments[index].control2 = segments[index].control2 + step * second
      segments[index].end =
        segments[index].end + step * (index == segments.count - 1 ? 1 : share(rest))
    }
  }
}
