/// How often a walker who starts over now and then is at each node: personalised PageRank.
///
/// With probability `damping` the walker follows an edge of the node, in proportion to the edges'
/// weights; else, and wherever no edge leads on, it starts again at one of the nodes of `restart`.
/// This is PageRank (Page, Brin, Motwani, Winograd 1999) with the restart of Haveliwala
/// (10.1145/511446.511513), the walk with restart of network biology (10.1038/nrg.2017.38). Dead
/// ends lead back to the restart and not everywhere, so that nothing is visited that the walk
/// can't reach.
package struct PageRank: Sendable {
  /// The share of visits of each node; they sum to 1.
  package let values: [Double]
  /// Steps of the power iteration.
  package let iterations: Int

  /// The sum of errors over all nodes is at most this.
  package static let tolerance = 1e-10

  /// Walks until the sum of errors is at most ``tolerance``.
  ///
  /// A step shrinks the distance from the answer by `damping`, so that it ends after at most
  /// ln(1e-10)/ln(damping) steps and a few: about 150 for 0.85. O(n + m) a step for n nodes and m
  /// edges. Parallel edges add their weights; an edge back to its own node is a step as any other.
  ///
  /// - Parameters:
  ///   - restart: how often the walk starts at each node, in any unit.
  ///   - weights: for every edge, how much likelier it is taken than another; none is negative.
  /// - Precondition: `restart` has a value for every node, one of them positive; `weights` has one
  ///   for every edge; 0 ≤ `damping` < 1.
  package init(
    of graph: DirectedGraph, restart: [Double], weights: [Double], through mask: EdgeMask,
    damping: Double = 0.85
  ) {
    precondition(restart.count == graph.nodeCount, "the walk may start at any node")
    precondition(weights.count == graph.edgeCount, "every edge has a weight")
    precondition((0..<1).contains(damping), "the walk starts over now and then")
    let sum = restart.reduce(0, +)
    precondition(sum > 0, "the walk starts somewhere")
    let start = restart.map { $0 / sum }
    let edges = mask.edges.filter { weights[$0] > 0 }
    var leaving = [Double](repeating: 0, count: graph.nodeCount)
    for edge in edges { leaving[Int(graph.sources[edge])] += weights[edge] }
    let steps = edges.map { edge in
      let source = Int(graph.sources[edge])
      return (source, Int(graph.targets[edge]), damping * weights[edge] / leaving[source])
    }
    let ends = leaving.indices.filter { leaving[$0] == 0 }

    var values = start
    var iterations = 0
    while true {
      let stranded = ends.reduce(0) { $0 + values[$1] }
      let again = (1 - damping) + damping * stranded
      var next = start.map { $0 * again }
      for (source, target, share) in steps { next[target] += share * values[source] }
      iterations += 1
      let change = zip(next, values).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
      values = next
      // The error left is at most damping / (1 − damping) times the last change.
      if damping * change <= Self.tolerance * (1 - damping) { break }
    }
    self.values = values
    self.iterations = iterations
  }
}
