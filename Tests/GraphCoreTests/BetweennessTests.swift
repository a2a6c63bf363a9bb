import GraphCore
import TestSupport
import Testing

struct BetweennessTests {
  private func whole(_ graph: DirectedGraph) -> Betweenness {
    Betweenness(
      of: graph, from: Array(0..<graph.nodeCount),
      through: EdgeMask(edgeCount: graph.edgeCount, isFull: true))
  }

  @Test func `the karate club's go-betweens are those of networkx`() {
    let found = whole(KarateClub.mutual)
    // Both ways round, so every pair counts twice.
    for (mine, theirs) in zip(found.values, KarateClub.betweenness) {
      #expect(abs(mine / 2 - theirs) < 1e-9)
    }
    #expect(found.pairCount == 34 * 33)
  }

  @Test func `friendships that lead one way give networkx's numbers too`() {
    for (mine, theirs) in zip(
      whole(KarateClub.descending).values, KarateClub.descendingBetweenness)
    {
      #expect(abs(mine - theirs) < 1e-9)
    }
  }

  @Test(arguments: 0..<300)
  func `listing every shortest path gives the same`(seed: UInt64) {
    var random = RandomGraph(seed: seed, nodes: 2...8)
    let graph = random.graph
    let sources = (0..<graph.nodeCount).filter { _ in Bool.random(using: &random.random) }
    let found = Betweenness(of: graph, from: sources, through: random.steps)
    var expected = [Double](repeating: 0, count: graph.nodeCount)
    var pairs = 0
    for source in sources {
      for target in 0..<graph.nodeCount where target != source {
        let paths = shortestPaths(random, from: source, to: target)
        if !paths.isEmpty { pairs += 1 }
        for path in paths {
          for node in path.dropFirst().dropLast() { expected[node] += 1 / Double(paths.count) }
        }
      }
    }
    #expect(found.pairCount == pairs)
    for (mine, listed) in zip(found.values, expected) { #expect(abs(mine - listed) < 1e-9) }
  }

  /// The shortest paths as lists of nodes, each once.
  private func shortestPaths(_ random: RandomGraph, from source: Int, to target: Int) -> Set<[Int]>
  {
    var paths: Set<[Int]> = [[source]]
    for _ in 0..<random.graph.nodeCount {
      let arrived = paths.filter { $0.last == target }
      if !arrived.isEmpty { return arrived }
      var longer: Set<[Int]> = []
      for path in paths {
        for edge in random.steps.edges where Int(random.graph.sources[edge]) == path.last {
          let next = Int(random.graph.targets[edge])
          if !path.contains(next) { longer.insert(path + [next]) }
        }
      }
      paths = longer
    }
    return []
  }
}
