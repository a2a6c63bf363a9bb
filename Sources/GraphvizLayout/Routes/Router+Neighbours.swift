import Diagrams

/// Which side of an arrow others run on, and what it takes to keep them there.
extension Router {
  /// A stretch along the flow on which an arrow that is drawn need not be crossed.
  struct Neighbour {
    let arrow: Int
    let track: Track
    /// Whether it lies above.
    let isAbove: Bool
    /// How far to keep from it where it runs level, in points.
    let distance: Double
    /// Where the stretch begins and ends along the flow.
    let low: Double
    let high: Double
  }

  /// What is drawn already on one side of an arrow; O(a·c) for a arrows over c columns.
  func neighbours(of arrow: Int) -> [Neighbour] {
    let (tail, head) = (graph.ends[arrow].tail, graph.ends[arrow].head)
    return tracks.keys.sorted().flatMap { other -> [Neighbour] in
      guard let track = tracks[other] else { return [] }
      return sides(of: arrow, beside: other).flatMap { column, isBelow -> [Neighbour] in
        var (low, high) = (middles[column], middles[column + 1])
        var found: [Neighbour] = []
        if graph.ends[other].tail == tail {
          // Out of one box they fan out, in the order of their ports.
          let edge = frames[tail].maxX + 3
          found.append(
            Neighbour(
              arrow: other, track: track, isAbove: isBelow, distance: 1,
              low: frames[tail].centre.x + 8, high: edge))
          low = max(low, edge)
        }
        if graph.ends[other].head == head { high = min(high, frames[head].x - Self.approach) }
        found.append(
          Neighbour(
            arrow: other, track: track, isAbove: isBelow, distance: Self.distance, low: low,
            high: high))
        return found
      }
    }
  }

  /// The corridor without what lies beyond arrows that need not be crossed.
  func clearing(_ free: Corridor, _ neighbours: [Neighbour]) -> Corridor {
    var corridor = free
    for other in neighbours {
      corridor.keep(
        isBelow: other.isAbove, other.track, distance: other.distance, from: other.low,
        to: other.high)
    }
    return corridor
  }

  /// How many arrows are crossed that need not be.
  func mixed(_ track: Track, _ neighbours: [Neighbour]) -> Int {
    var crossed: Set<Int> = []
    for other in neighbours where !crossed.contains(other.arrow) {
      let strays = track.strays(
        beyond: other.track, isAbove: other.isAbove, from: other.low, to: other.high)
      if strays { crossed.insert(other.arrow) }
    }
    return crossed.count
  }

  /// The columns after which both arrows run without crossing, and whether the first lies below.
  private func sides(of arrow: Int, beside other: Int) -> [(column: Int, isBelow: Bool)] {
    let (own, its) = (run(of: arrow), run(of: other))
    guard let first = own.first, let second = its.first else { return [] }
    let (start, otherStart) = (graph.columnOfNode[first], graph.columnOfNode[second])
    let low = max(start, otherStart)
    let high = min(start + own.count, otherStart + its.count) - 1
    guard low < high else { return [] }
    func offset(at column: Int, _ ports: [Double]) -> Double {
      let nodes = (
        own[own.startIndex + column - start], its[its.startIndex + column - otherStart]
      )
      if nodes.0 == nodes.1 { return ports[arrow] - ports[other] }
      return Double(order.positions[nodes.0] - order.positions[nodes.1])
    }
    return (low..<high).compactMap { column in
      let (before, after) = (offset(at: column, ports.tails), offset(at: column + 1, ports.heads))
      return before * after > 0 ? (column, before > 0) : nil
    }
  }
}
