/// The best place for a frame over several columns: one gap for each, so that no arrow which it
/// doesn't join has to run through it.
///
/// Found by dynamic programming over its columns, exactly for the boxes of each column by themselves:
/// that their arrows stay in the frame as long as it lasts isn't counted. O(c·n²) for c columns of n
/// items, and what ``Insertion`` takes.
struct FrameInsertion {
  /// For each column, how many of the items there stand above the frame.
  let gaps: [Int]

  /// - Parameters:
  ///   - boxes: those of the frame in each of its columns; all have been taken out, as has its rail.
  ///   - column: the first of them.
  ///   - arrows: those of each box of the diagram.
  init(of boxes: [[Int]], in weave: Weave, from column: Int, arrows: [[Int]]) {
    let tables = ItemPlaces(of: weave).tables(of: weave)
    let costs = boxes.enumerated().map { offset, boxes in
      Insertion(of: boxes, in: weave, arrows: boxes.flatMap { arrows[$0] })
        .costs(in: column + offset)
    }
    // The least costs up to each gap, and the gap before it by which they come.
    var least = costs[0]
    var sources: [[Int]] = []
    for offset in costs.indices.dropFirst() {
      let table = tables[column + offset - 1]
      let next = costs[offset].indices.map { far -> (cost: Int, source: Int) in
        let ways = least.indices.map { near in
          least[near] + 1000 * CrossingTable.wall * table.crossings(near: near, far: far)
        }
        let cost = ways.min() ?? 0
        let equal = ways.indices.filter { ways[$0] == cost }
        return (cost + costs[offset][far], equal[equal.count / 2])
      }
      least = next.map(\.cost)
      sources.append(next.map(\.source))
    }
    let cost = least.min() ?? 0
    let equal = least.indices.filter { least[$0] == cost }
    var gaps = [equal[equal.count / 2]]
    for sources in sources.reversed() { gaps.insert(sources[gaps[0]], at: 0) }
    self.gaps = gaps
  }
}
