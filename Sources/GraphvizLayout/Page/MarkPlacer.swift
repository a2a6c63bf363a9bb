import Diagrams

/// Finds room for the marks on contested arrows.
enum MarkPlacer {
  /// The radius of a mark, in points.
  static let radius = 7.0

  /// Puts each mark near the middle of its arrow, away from boxes, other arrows and other marks.
  static func placeMarks(on page: inout PlacedDiagram) {
    let frames = page.boxes.map { $0.frame.inset(by: -$0.metrics.halo - radius - 1) }
    let ways = page.arrows.map { $0.curve.samples(perSegment: 16) }
    let wanted = wantedPositions(on: page)
    var marks: [Point] = []
    for index in page.arrows.indices {
      let way = ways[index]
      let isContested = page.arrows[index].arrow.isMarked
      let candidates = isContested ? 0.2...0.8 : 0.5...0.5
      var best = (cost: Double.infinity, point: way[way.count / 2])
      for (position, point) in zip(fractions(of: way), way) where candidates.contains(position) {
        var cost = abs(position - wanted[index]) * 20
        cost += Double(frames.count { $0.contains(point) }) * 100
        for mark in marks {
          let distance = mark.distance(to: point)
          cost += distance < radius * 2.9 ? 150 : distance < radius * 2.9 + 4 ? 10 : 0
        }
        for other in ways.indices where isContested && other != index {
          if ways[other].contains(where: { $0.distance(to: point) < radius + 3 }) { cost += 12 }
        }
        if cost < best.cost { best = (cost, point) }
      }
      page.arrows[index].middle = best.point
      if isContested { marks.append(best.point) }
    }
  }

  /// Where each mark would be best: in the middle, or spread out over arrows that lie side by side.
  private static func wantedPositions(on page: PlacedDiagram) -> [Double] {
    var parallels: [Set<String>: [Int]] = [:]
    for (index, arrow) in page.arrows.enumerated() where arrow.arrow.isMarked {
      parallels[[arrow.arrow.from, arrow.arrow.to], default: []].append(index)
    }
    var wanted = page.arrows.map { _ in 0.5 }
    for members in parallels.values where members.count > 1 {
      for (place, index) in members.enumerated() {
        wanted[index] = 0.27 + 0.46 * Double(place) / Double(members.count - 1)
      }
    }
    return wanted
  }

  /// How far along each point is, from 0 to 1.
  private static func fractions(of points: [Point]) -> [Double] {
    var sums = [0.0]
    for index in points.indices.dropFirst() {
      sums.append((sums.last ?? 0) + points[index].distance(to: points[index - 1]))
    }
    let total = max(sums.last ?? 0, 1e-9)
    return sums.map { $0 / total }
  }
}
