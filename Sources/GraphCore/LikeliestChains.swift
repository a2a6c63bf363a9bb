/// How probable the most probable chain from some origins to every node is, by its sign.
///
/// Edges hold independently with their probabilities, a chain holds if all of its edges do. The
/// search goes over the graph in which every node stands once for each sign, and takes the most
/// probable node first, which is right because no probability exceeds 1 (Dijkstra 1959,
/// doi:10.1007/BF01386390, with products for sums).
package struct LikeliestChains: Sendable {
  /// Probability for node `v` with sign `s` at `3 * v + s.index`; 0 where not reached.
  private let values: [Double]

  /// Searches from `origins`, which are reached with a positive sign for certain.
  ///
  /// Edges of probability 0 lead nowhere. O(n² + m) for n nodes and m edges, which beats a queue
  /// on the few hundred nodes that it is asked about.
  package init(
    in graph: DirectedGraph, from origins: [Int], through mask: EdgeMask, signs: [EdgeSign],
    probabilities: [Double]
  ) {
    precondition(signs.count == graph.edgeCount, "every edge has a sign")
    precondition(probabilities.count == graph.edgeCount, "every edge has a probability")
    var values = [Double](repeating: 0, count: 3 * graph.nodeCount)
    var isDone = [Bool](repeating: false, count: values.count)
    for origin in origins { values[3 * origin] = 1 }
    while let state = Self.best(of: values, isDone) {
      isDone[state] = true
      let sign = EdgeSign(rawValue: UInt8(state % 3)) ?? .unknown
      for arc in graph.outgoing.arcs(of: state / 3) {
        let edge = Int(graph.outgoing.edges[arc])
        guard mask[edge] else { continue }
        let next = 3 * Int(graph.outgoing.neighbors[arc]) + (sign * signs[edge]).index
        values[next] = max(values[next], values[state] * probabilities[edge])
      }
    }
    self.values = values
  }

  /// The most probable chain to `node` of this sign; 0 where there is none.
  package func probability(of node: Int, _ sign: EdgeSign) -> Double {
    values[3 * node + sign.index]
  }

  /// The most probable chain to `node` of any sign; 0 where there is none.
  package func probability(of node: Int) -> Double {
    values[(3 * node)..<(3 * node + 3)].max() ?? 0
  }

  private static func best(of values: [Double], _ isDone: [Bool]) -> Int? {
    var best: Int?
    for state in values.indices where !isDone[state] && values[state] > 0 {
      if best.map({ values[$0] < values[state] }) ?? true { best = state }
    }
    return best
  }
}
