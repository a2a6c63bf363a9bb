import Diagrams
import TestSupport
import Testing

@testable import GraphvizLayout

struct InsertionTests {
  /// Random boxes in columns with arrows among neighbours and over several columns.
  private func weave(seed: UInt64) -> (weave: Weave, arrows: [[Int]]) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 4...9, using: &random)
    let columnOfBox = (0..<count).map { $0 * 4 / count }
    var ends: [(tail: Int, head: Int)] = []
    for _ in 0..<(count * 2) {
      let (tail, head) = (
        Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
      )
      if columnOfBox[tail] < columnOfBox[head] { ends.append((tail, head)) }
    }
    let graph = LayeredGraph(ends: ends, columnOfBox: columnOfBox, columnCount: 4)
    let heights = graph.columnOfNode.map { _ in Double.random(in: 0..<1, using: &random) }
    var arrows = columnOfBox.map { _ in [Int]() }
    for (arrow, end) in ends.enumerated() {
      arrows[end.tail].append(arrow)
      arrows[end.head].append(arrow)
    }
    let order = ColumnOrder(heights: heights, graph: graph)
    return (Weave(graph: graph, order: order), arrows)
  }

  /// Crossings counted pair by pair.
  private func slowCrossings(of weave: Weave) -> Int {
    ItemPlaces(of: weave).links(of: weave).reduce(0) { sum, links in
      sum
        + links.indices.reduce(0) { sum, first in
          sum
            + links[(first + 1)...].count { second in
              (links[first].near - second.near) * (links[first].far - second.far) < 0
            }
        }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `crossings are those of every pair of arrows`(seed: UInt64) {
    let (weave, _) = weave(seed: seed)
    #expect(weave.crossings == slowCrossings(of: weave))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a box put back never crosses more than in any place with its arrows as they were`(
    seed: UInt64
  ) {
    let (before, arrows) = weave(seed: seed)
    for box in arrows.indices {
      var weave = before
      weave.remove(box)
      let column = before.columnOfBox[box]
      Insertion(of: [box], in: weave, arrows: arrows[box]).insert(into: &weave, columns: [column])
      #expect(weave.crossings == slowCrossings(of: weave))
      #expect(weave.crossings <= before.crossings)
      for index in before.columns.indices {
        #expect(Set(weave.columns[index]) == Set(before.columns[index]))
      }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `a box with one arrow finds the fewest crossings of all places and ways`(seed: UInt64) {
    let (before, arrows) = weave(seed: seed)
    for box in arrows.indices where arrows[box].count == 1 {
      var removed = before
      removed.remove(box)
      let arrow = arrows[box][0]
      guard let end = before.ends[arrow] else { continue }
      let (first, last) = (before.columnOfBox[end.near], before.columnOfBox[end.far])
      let steps = end.near == box ? Array(first..<last) : Array((first + 1)...last).reversed()
      // Every way: a slot in each column from the box's on.
      var ways: [[(column: Int, slot: Int)]] = [[]]
      for column in steps {
        ways = ways.flatMap { way in
          (0...removed.columns[column].count).map { way + [(column, $0)] }
        }
      }
      let least = ways.map { way in
        var weave = removed
        weave.insert(
          [box], in: way[0].column, at: way[0].slot,
          ways: [ArrowWay(arrow: arrow, slots: Array(way.dropFirst()), end: 0)])
        return slowCrossings(of: weave)
      }.min()
      var found = removed
      Insertion(of: [box], in: removed, arrows: [arrow])
        .insert(into: &found, columns: [before.columnOfBox[box]])
      #expect(found.crossings == least)
    }
  }
}
