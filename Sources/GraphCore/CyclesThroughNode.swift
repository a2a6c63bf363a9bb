extension DirectedGraph {
  /// The simple cycles through `node` of at most `maximumLength` edges, shortest first.
  ///
  /// Each is its list of edges, beginning with the one that leaves `node`; within one length in the
  /// order of these lists. A self-loop is a cycle of one edge. At most `limit` are listed. One
  /// search for simple paths back for every edge out of `node`, each pruned by whether a walk back
  /// exists and ended after `workBound` edges: exponential in the length at worst.
  ///
  /// - Precondition: `maximumLength` lies in `1...SimplePathSearch.lengthLimit`.
  package func cycles(
    through node: Int, maximumLength: Int, limit: Int, mask: EdgeMask, signs: [EdgeSign],
    workBound: Int = .max
  ) -> [[Int]] {
    var found: [[Int]] = []
    for arc in outgoing.arcs(of: node) where mask[Int(outgoing.edges[arc])] {
      let (edge, next) = (Int(outgoing.edges[arc]), Int(outgoing.neighbors[arc]))
      if next == node {
        found.append([edge])
      } else if maximumLength > 1 {
        let back = SimplePathSearch(
          in: self, from: [next], to: node, maximumLength: maximumLength - 1, steps: mask,
          signs: signs, workBound: workBound)
        found += back.paths(limit: limit).map { [edge] + $0 }
      }
    }
    let ordered = found.sorted { one, other in
      one.count != other.count ? one.count < other.count : one.lexicographicallyPrecedes(other)
    }
    return Array(ordered.prefix(limit))
  }
}
