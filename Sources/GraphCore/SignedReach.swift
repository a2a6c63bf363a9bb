/// How far every node is from some origins, for each sign of the walk there.
///
/// Breadth-first over the graph in which every node stands once for each sign and a negative
/// edge crosses over, as in signed path searches on causal networks. Walks may repeat nodes, so a
/// feedback loop of opposite sign shows as both signs once it fits into the depth.
package struct SignedReach: Sendable {
  /// Distance of node `v` with sign `s` at `3 * v + s.index`; minus one where not reached.
  private let distances: [Int32]

  /// Searches from `origins`, which are reached with a positive sign at distance 0.
  ///
  /// O(n + m) for n nodes and m edges.
  package init(
    in graph: DirectedGraph, from origins: [Int], _ traversal: Traversal = .forward,
    through mask: EdgeMask, signs: [EdgeSign], maximumDepth: Int
  ) {
    precondition(signs.count == graph.edgeCount, "every edge has a sign")
    let adjacency = traversal == .forward ? graph.outgoing : graph.incoming
    var distances = [Int32](repeating: -1, count: 3 * graph.nodeCount)
    var queue: [Int] = []
    for origin in origins where distances[3 * origin] < 0 {
      distances[3 * origin] = 0
      queue.append(3 * origin)
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      let depth = distances[state]
      if Int(depth) >= maximumDepth { break }
      let sign = EdgeSign(rawValue: UInt8(state % 3)) ?? .unknown
      for arc in adjacency.arcs(of: state / 3) {
        let edge = Int(adjacency.edges[arc])
        guard mask[edge] else { continue }
        let next = 3 * Int(adjacency.neighbors[arc]) + (sign * signs[edge]).index
        if distances[next] < 0 {
          distances[next] = depth + 1
          queue.append(next)
        }
      }
    }
    self.distances = distances
  }

  /// The fewest edges in which `node` is reached with `sign`, if it is.
  package func distance(of node: Int, _ sign: EdgeSign) -> Int? {
    let distance = distances[3 * node + sign.index]
    return distance < 0 ? nil : Int(distance)
  }

  /// The fewest edges in which `node` is reached with any sign, if it is.
  package func distance(of node: Int) -> Int? {
    EdgeSign.allCases.compactMap { distance(of: node, $0) }.min()
  }

  /// The signs with which `node` is reached, in the order of the cases.
  package func signs(of node: Int) -> [EdgeSign] {
    EdgeSign.allCases.filter { distance(of: node, $0) != nil }
  }
}
