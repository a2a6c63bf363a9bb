/// Where arrows leave and enter along the sides of their boxes, so that none cross there.
struct Ports: Sendable {
  /// How far from the middle of its box each arrow leaves, across the flow.
  private(set) var tails: [Double]
  /// How far from the middle of its box each arrow enters.
  private(set) var heads: [Double]
  /// The least extent of each box across the flow that leaves room for its heads.
  private(set) var extents: [Double]

  private static let tailGap = 6.0
  private static let margin = 7.0
  /// A box grows for its heads up to this, and then they move together.
  private static let largest = 130.0

  /// - Parameters:
  ///   - extents: the boxes' extents across the flow.
  ///   - headWidths: half the room that each head takes.
  init(of graph: LayeredGraph, order: ColumnOrder, extents: [Double], headWidths: [Double]) {
    tails = graph.ends.map { _ in 0 }
    heads = tails
    self.extents = extents
    var leaving = extents.map { _ in [Int]() }
    var entering = leaving
    for arrow in graph.ends.indices where !graph.isBackward(arrow) && graph.chains[arrow].count > 1
    {
      leaving[graph.ends[arrow].tail].append(arrow)
      entering[graph.ends[arrow].head].append(arrow)
    }
    for box in extents.indices where extents[box] > 2 * Self.margin {
      let sortedHeads = entering[box].sorted { left, right in
        let places = [left, right].map { order.positions[graph.chains[$0].dropLast().last ?? 0] }
        return (places[0], left) < (places[1], right)
      }
      place(heads: sortedHeads, of: box, widths: headWidths)
      let sortedTails = leaving[box].sorted { left, right in
        let places = [left, right].map { order.positions[graph.chains[$0][1]] }
        return (places[0], left) < (places[1], right)
      }
      place(tails: sortedTails, of: box)
    }
  }

  private mutating func place(heads arrows: [Int], of box: Int, widths: [Double]) {
    var gaps = zip(arrows, arrows.dropFirst()).map { widths[$0] + widths[$1] + 1 }
    let needed = gaps.reduce(2 * Self.margin, +)
    extents[box] = max(extents[box], min(needed, Self.largest))
    let room = extents[box] - 2 * Self.margin
    let shrunk = min(1, room / max(1e-9, gaps.reduce(0, +)))
    gaps = gaps.map { $0 * shrunk }
    var offset = -gaps.reduce(0, +) / 2
    for (index, arrow) in arrows.enumerated() {
      heads[arrow] = offset
      if index < gaps.count { offset += gaps[index] }
    }
  }

  private mutating func place(tails arrows: [Int], of box: Int) {
    let room = max(0, extents[box] - 2 * Self.margin)
    let gap = min(Self.tailGap, room / Double(max(1, arrows.count - 1)))
    for (index, arrow) in arrows.enumerated() {
      tails[arrow] = (Double(index) - Double(arrows.count - 1) / 2) * gap
    }
  }
}
