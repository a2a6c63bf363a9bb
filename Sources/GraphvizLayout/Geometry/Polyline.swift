/// A chain of straight lines with its bounds, to find crossings.
package struct Polyline: Sendable {
  package let points: [Point]
  private let bounds: Rect

  package init(_ points: [Point]) {
    self.points = points
    let first = points.first ?? Point(x: 0, y: 0)
    bounds = points.reduce(Rect(x: first.x, y: first.y, width: 0, height: 0)) {
      $0.union(Rect(x: $1.x, y: $1.y, width: 0, height: 0))
    }
  }

  /// Whether the chains have a point in common.
  package func crosses(_ other: Polyline) -> Bool {
    firstCrossing(with: other) { _ in true } != nil
  }

  /// The first point, along this chain, in which both meet and that `counts`.
  package func firstCrossing(with other: Polyline, where counts: (Point) -> Bool) -> Point? {
    guard bounds.inset(by: -0.1).overlaps(other.bounds.inset(by: -0.1)) else { return nil }
    for first in points.indices.dropLast() {
      let (a, b) = (points[first], points[first + 1])
      let low = Point(x: min(a.x, b.x), y: min(a.y, b.y))
      let high = Point(x: max(a.x, b.x), y: max(a.y, b.y))
      if low.x > other.bounds.maxX || high.x < other.bounds.x { continue }
      if low.y > other.bounds.maxY || high.y < other.bounds.y { continue }
      for second in other.points.indices.dropLast() {
        let (c, d) = (other.points[second], other.points[second + 1])
        if let point = Self.meeting(a, b, c, d), counts(point) { return point }
      }
    }
    return nil
  }

  /// Where two line segments cross; nil if they don't, or are parallel.
  private static func meeting(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Point? {
    let along = b - a
    let other = d - c
    let area = along.x * other.y - along.y * other.x
    guard abs(area) > 1e-12 else { return nil }
    let offset = c - a
    let time = (offset.x * other.y - offset.y * other.x) / area
    let otherTime = (offset.x * along.y - offset.y * along.x) / area
    guard (0...1).contains(time), (0...1).contains(otherTime) else { return nil }
    return a + along * time
  }
}

extension Polyline {
  /// The points within `reach` of `centre`, and the last one on either side of those.
  package func stretch(around centre: Point, reach: Double) -> [Point] {
    guard let nearest = points.indices.min(by: { distance($0, centre) < distance($1, centre) })
    else { return [] }
    var low = nearest
    var high = nearest
    while low > 0, distance(low, centre) < reach { low -= 1 }
    while high < points.count - 1, distance(high, centre) < reach { high += 1 }
    let inner = points[low...high].dropFirst().dropLast()
    return [limited(points[low], centre, reach)] + inner + [limited(points[high], centre, reach)]
  }

  private func distance(_ index: Int, _ point: Point) -> Double {
    points[index].distance(to: point)
  }

  /// The point on the way from `centre` to `point` that is at most `reach` away.
  private func limited(_ point: Point, _ centre: Point, _ reach: Double) -> Point {
    let away = point.distance(to: centre)
    return away <= reach ? point : centre + (point - centre) * (reach / away)
  }
}
