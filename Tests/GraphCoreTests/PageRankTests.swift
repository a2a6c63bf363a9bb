import GraphCore
import TestSupport
import Testing

struct PageRankTests {
  private func rank(_ graph: DirectedGraph, from restart: [Double]) -> [Double] {
    PageRank(
      of: graph, restart: restart, weights: [Double](repeating: 1, count: graph.edgeCount),
      through: EdgeMask(edgeCount: graph.edgeCount, isFull: true)
    ).values
  }

  @Test func `the karate club ranks as networkx says`() {
    let ranks = rank(KarateClub.mutual, from: [Double](repeating: 1, count: 34))
    for (mine, theirs) in zip(ranks, KarateClub.pageRank) {
      #expect(abs(mine - theirs) < 1e-9)
    }
  }

  @Test func `a walk from one member through dead ends ranks as networkx says`() {
    var restart = [Double](repeating: 0, count: 34)
    restart[0] = 3
    let ranks = rank(KarateClub.descending, from: restart)
    for (mine, theirs) in zip(ranks, KarateClub.pageRankFromFirst) {
      #expect(abs(mine - theirs) < 1e-9)
    }
  }

  @Test(arguments: 0..<200)
  func `the walk visits as often as the solved equations say`(seed: UInt64) {
    var random = RandomGraph(seed: seed, nodes: 1...9, degree: 0.5...4)
    let graph = random.graph
    let weights = (0..<graph.edgeCount).map { _ in
      Bool.random(using: &random.random) ? Double.random(in: 0...3, using: &random.random) : 1
    }
    var restart = (0..<graph.nodeCount).map { _ in
      Bool.random(using: &random.random) ? Double.random(in: 0...1, using: &random.random) : 0
    }
    restart[random.node()] += 0.5
    let damping = Double.random(in: 0...0.95, using: &random.random)
    let found = PageRank(
      of: graph, restart: restart, weights: weights, through: random.steps, damping: damping)
    let exact = solved(graph, restart, weights, random.steps, damping)
    let error = zip(found.values, exact).reduce(0) { $0 + abs($1.0 - $1.1) }
    #expect(error < 2e-10)
    #expect(abs(found.values.reduce(0, +) - 1) < 1e-12)
  }

  @Test func `what the walk can't reach is never visited`() {
    // 0 → 1 → 2 (dead end), 3 → 0.
    let graph = DirectedGraph(nodeCount: 4, sources: [0, 1, 3], targets: [1, 2, 0])
    let ranks = rank(graph, from: [1, 0, 0, 0])
    #expect(ranks[3] == 0)
    #expect(ranks[0] > ranks[1] && ranks[1] > ranks[2] && ranks[2] > 0)
  }

  @Test func `the work is bounded`() {
    let restart = [Double](repeating: 1, count: 34)
    let graph = KarateClub.mutual
    let weights = [Double](repeating: 1, count: graph.edgeCount)
    let found = PageRank(
      of: graph, restart: restart, weights: weights,
      through: EdgeMask(edgeCount: graph.edgeCount, isFull: true))
    #expect(found.iterations < 170)
  }

  /// Solves (I − d·Pᵀ)·x = (1 − d)·r by elimination, with dead ends leading to r.
  private func solved(
    _ graph: DirectedGraph, _ restart: [Double], _ weights: [Double], _ mask: EdgeMask,
    _ damping: Double
  ) -> [Double] {
    let count = graph.nodeCount
    let total = restart.reduce(0, +)
    var rows = (0..<count).map { row in
      (0..<count).map { $0 == row ? 1.0 : 0 } + [(1 - damping) * restart[row] / total]
    }
    for source in 0..<count {
      let edges = mask.edges.filter { Int(graph.sources[$0]) == source }
      let sum = edges.reduce(0) { $0 + weights[$1] }
      for target in 0..<count {
        let weight = edges.filter { Int(graph.targets[$0]) == target }
          .reduce(0) { $0 + weights[$1] }
        let share = sum > 0 ? weight / sum : restart[target] / total
        rows[target][source] -= damping * share
      }
    }
    for column in 0..<count {
      let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, pivot)
      for row in 0..<count where row != column {
        let factor = rows[row][column] / rows[column][column]
        for index in column...count { rows[row][index] -= factor * rows[column][index] }
      }
    }
    return (0..<count).map { rows[$0][count] / rows[$0][$0] }
  }
}
