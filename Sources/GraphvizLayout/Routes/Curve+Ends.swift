extension Curve {
  mutating func addLine(to point: Point) {
    let from = end
    segments.append(
      Segment(
        control1: from + (point - from) * (1 / 3), control2: from + (point - from) * (2 / 3),
        end: point))
  }

  /// The curve from where it comes out of `frame`.
  func leaving(_ frame: Rect) -> Curve {
    for index in segments.indices.reversed() {
      let inside = (0...24).last { frame.contains(point(of: index, at: Double($0) / 24)) }
      guard let inside, inside < 24 else { continue }
      var (low, high) = (Double(inside) / 24, Double(inside + 1) / 24)
      for _ in 0..<20 {
        let middle = (low + high) / 2
        if frame.contains(point(of: index, at: middle)) { low = middle } else { high = middle }
      }
      return dropping(before: high, of: index)
    }
    return self
  }

  /// The curve from `time` of segment `index` on (de Casteljau).
  private func dropping(before time: Double, of index: Int) -> Curve {
    func between(_ from: Point, _ to: Point) -> Point { from + (to - from) * time }
    let from = index == 0 ? start : segments[index - 1].end
    let segment = segments[index]
    let first = between(from, segment.control1)
    let middle = between(segment.control1, segment.control2)
    let third = between(segment.control2, segment.end)
    let second = between(first, middle)
    let fourth = between(middle, third)
    var rest = Array(segments[index...])
    rest[0] = Segment(control1: fourth, control2: third, end: segment.end)
    return Curve(start: between(second, fourth), segments: rest)
  }
}
