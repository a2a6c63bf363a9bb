import Diagrams
import TestSupport
import Testing

@testable import GraphvizLayout

/// Frames over several columns among random boxes and arrows.
struct FrameInsertionTests {
  /// Two boxes in each of five columns, and arrows from any column to any later one.
  private struct Sample {
    let weave: Weave
    let arrows: [[Int]]
    /// Two or three boxes of neighbouring columns, yet to be framed.
    let boxes: [Int]

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      let columnOfBox = (0..<10).map { $0 / 2 }
      var ends: [(tail: Int, head: Int)] = []
      while ends.count < 14 {
        let (tail, head) = (
          Int.random(in: 0..<10, using: &random), Int.random(in: 0..<10, using: &random)
        )
        if columnOfBox[tail] < columnOfBox[head] { ends.append((tail, head)) }
      }
      let graph = LayeredGraph(ends: ends, columnOfBox: columnOfBox, columnCount: 5)
      let heights = graph.columnOfNode.map { _ in Double.random(in: 0..<1, using: &random) }
      weave = Weave(
        graph: graph, order: ColumnOrder(heights: heights, graph: graph), frameCount: 1)
      arrows = columnOfBox.indices.map { box in
        ends.indices.filter { ends[$0].tail == box || ends[$0].head == box }
      }
      let first = Int.random(in: 0...2, using: &random)
      boxes = (first...(first + Int.random(in: 1...2, using: &random))).map { 2 * $0 }
    }

    /// With the boxes taken out, of a frame that is yet to be put in.
    var opened: Weave {
      var weave = weave
      weave.open(0, around: boxes)
      for box in boxes { weave.remove(box) }
      return weave
    }

    var column: Int { boxes[0] / 2 }

    /// With the frame and its boxes put in.
    var framed: Weave {
      var weave = opened
      let insertion = FrameInsertion(
        of: boxes.map { [$0] }, in: weave, from: column, arrows: arrows)
      weave.insertRail(of: 0, from: column, at: insertion.gaps)
      for box in boxes { put(box, into: &weave) }
      return weave
    }

    func put(_ box: Int, into weave: inout Weave) {
      Insertion(of: [box], in: weave, arrows: arrows[box]).insert(into: &weave, columns: [box / 2])
    }
  }

  /// Arrows of no box in the frame that lie above it in one of its columns and below it in the next,
  /// or between its boxes.
  private func trespasses(in weave: Weave, of boxes: [Int]) -> Int {
    guard let span = weave.spans[0] else { return 0 }
    let places = ItemPlaces(of: weave).links(of: weave)
    let ranges = span.map { weave.places(of: 0, in: $0) ?? 0...0 }
    return zip(zip(span, ranges), ranges.dropFirst()).reduce(0) { sum, step in
      let ((column, near), far) = step
      return sum
        + places[column].count { link in
          let ends = weave.ends[link.arrow].map { [$0.near, $0.far] } ?? []
          guard !ends.contains(where: boxes.contains) else { return false }
          let isAbove = (link.near < near.lowerBound, link.far < far.lowerBound)
          return isAbove.0 != isAbove.1
            || near.contains(link.near) || far.contains(link.far)
        }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a frame's gaps are the best of all`(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    let (opened, column) = (sample.opened, sample.column)
    let costs = sample.boxes.enumerated().map { offset, box in
      Insertion(of: [box], in: opened, arrows: sample.arrows[box]).costs(in: column + offset)
    }
    func cost(_ gaps: [Int]) -> Int {
      var weave = opened
      weave.insertRail(of: 0, from: column, at: gaps)
      return zip(costs, gaps).reduce(0) { $0 + $1.0[$1.1] }
        + 1000 * CrossingTable.wall * trespasses(in: weave, of: sample.boxes)
    }
    var all: [[Int]] = [[]]
    for costs in costs { all = all.flatMap { gaps in costs.indices.map { gaps + [$0] } } }
    let found = FrameInsertion(
      of: sample.boxes.map { [$0] }, in: opened, from: column, arrows: sample.arrows
    ).gaps
    #expect(cost(found) == all.map(cost).min())
    #expect(cost(found) < 1000 * CrossingTable.wall)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `nothing comes into a frame, whatever is put back`(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    var weave = sample.framed
    for box in sample.arrows.indices {
      let before = weave.crossings
      weave.remove(box)
      sample.put(box, into: &weave)
      #expect(weave.crossings <= before)
      for column in try #require(weave.spans[0]) {
        let own = try #require(weave.places(of: 0, in: column))
        let held = own.map { weave.frame(of: weave.columns[column][$0], in: column) }
        #expect(held.allSatisfy { $0 == 0 })
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `an arrow through a frame counts as many crossings`(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    var weave = sample.opened
    // Anywhere, and so mostly in the way.
    weave.insertRail(of: 0, from: sample.column, at: sample.boxes.map { _ in 1 })
    for box in sample.boxes { sample.put(box, into: &weave) }
    let links = ItemPlaces(of: weave).links(of: weave)
    let crossings = links.reduce(0) { sum, links in
      sum
        + Pairs.count(links.count) {
          (links[$0].near - links[$1].near) * (links[$0].far - links[$1].far) < 0
        }
    }
    let through = trespasses(in: weave, of: sample.boxes)
    #expect(weave.crossings == crossings + through * CrossingTable.wall)
    #expect(weave.hasPlaces(for: [0]) == (through == 0))
  }

  @Test func `frames that stand above each other in a circle have no places`() {
    // First above second in the first column, second above third in the next, third above first in
    // the last.
    let graph = LayeredGraph(
      ends: [], columnOfBox: [0, 2, 0, 1, 1, 2], columnCount: 3)
    func weave(_ heights: [Double]) -> Weave {
      var weave = Weave(
        graph: graph, order: ColumnOrder(heights: heights, graph: graph), frameCount: 3)
      for frame in 0..<3 {
        let boxes = [2 * frame, 2 * frame + 1]
        weave.open(frame, around: boxes)
        let columns = boxes.map { graph.columnOfNode[$0] }
        let gaps = (columns[0]...columns[1]).map { column in
          // Beside its box, or else above everything.
          weave.columns[column].firstIndex { boxes.contains($0) } ?? 0
        }
        weave.insertRail(of: frame, from: columns[0], at: gaps)
      }
      return weave
    }
    #expect(!weave([0, 1, 1, 0, 1, 0]).hasPlaces(for: [0, 1, 2]))
    #expect(weave([0, 0, 1, 0, 1, 1]).hasPlaces(for: [0, 1, 2]))
  }

  @Test func `a frame ends with its outermost boxes`() throws {
    let sample = Sample(seed: 3)
    var weave = sample.opened
    weave.insertRail(of: 0, from: 0, at: [0, 0, 0, 0, 0])
    for box in sample.boxes { sample.put(box, into: &weave) }
    weave.trim(0)
    let columns = sample.boxes.map { weave.columnOfBox[$0] }
    #expect(weave.spans[0] == columns[0]...columns[columns.count - 1])
    for column in weave.columns.indices {
      let isSpanned = try #require(weave.spans[0]).contains(column)
      #expect(weave.columns[column].contains(weave.rail(of: 0)) == isSpanned)
      #expect(!weave.holdsRailOnly(0, in: column))
    }
    for box in sample.boxes { weave.remove(box) }
    weave.removeRail(of: 0)
    #expect(weave.spans.isEmpty)
    #expect(!weave.columns.joined().contains(weave.rail(of: 0)))
  }
}
