import GraphCore
import TestSupport
import Testing

struct LikeliestChainsTests {
  @Test func `a long chain of well known steps beats a short one that is hardly known`() {
    // 0 → 3 (0.2); 0 → 1 ⊣ 2 → 3 (0.9 each).
    let graph = DirectedGraph(nodeCount: 5, sources: [0, 0, 1, 2], targets: [3, 1, 2, 3])
    let chains = LikeliestChains(
      in: graph, from: [0], through: EdgeMask(edgeCount: 4, isFull: true),
      signs: [.positive, .positive, .negative, .positive], probabilities: [0.2, 0.9, 0.9, 0.9])
    #expect(chains.probability(of: 3) == 0.9 * 0.9 * 0.9)
    #expect(chains.probability(of: 3, .positive) == 0.2)
    #expect(chains.probability(of: 3, .negative) == 0.9 * 0.9 * 0.9)
    #expect(chains.probability(of: 4) == 0)
    #expect(chains.probability(of: 0) == 1)
  }

  @Test(arguments: 0..<300)
  func `no chain is more probable than the one that is given`(seed: UInt64) {
    var random = RandomGraph(seed: seed, nodes: 2...6)
    let (source, graph) = (random.node(), random.graph)
    let probabilities = (0..<graph.edgeCount).map { _ in
      Double(Int.random(in: 0...8, using: &random.random)) / 8
    }
    let chains = LikeliestChains(
      in: graph, from: [source], through: random.steps, signs: random.signs,
      probabilities: probabilities)
    // Walks of up to twice as many steps as nodes: the most probable one never needs more.
    var values = [[Double]](
      repeating: [Double](repeating: 0, count: 3), count: graph.nodeCount)
    values[source][EdgeSign.positive.index] = 1
    for _ in 0..<(3 * graph.nodeCount) {
      for edge in 0..<graph.edgeCount where random.steps[edge] {
        let (tail, head) = (Int(graph.sources[edge]), Int(graph.targets[edge]))
        for sign in EdgeSign.allCases {
          let next = (sign * random.signs[edge]).index
          values[head][next] = max(
            values[head][next], values[tail][sign.index] * probabilities[edge])
        }
      }
    }
    for node in 0..<graph.nodeCount {
      for sign in EdgeSign.allCases {
        #expect(chains.probability(of: node, sign) == values[node][sign.index])
      }
      #expect(chains.probability(of: node) == values[node].max())
    }
  }
}
