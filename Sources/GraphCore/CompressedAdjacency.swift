/// Edges grouped by one of their ends, in compressed sparse rows.
///
/// The arcs of node `v` are `offsets[v] ..< offsets[v + 1]`; within a node they keep the order of
/// their edge ids, so that every walk over them is deterministic.
package struct CompressedAdjacency: Sendable {
  /// `nodeCount + 1` positions into `edges` and `neighbors`.
  package let offsets: [UInt32]
  /// Edge id of every arc.
  package let edges: [UInt32]
  /// Node at the other end of every arc.
  package let neighbors: [UInt32]

  /// Groups edges by `from` with a counting sort: O(n + m) for n nodes and m edges.
  init(nodeCount: Int, from: [UInt32], to: [UInt32]) {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for node in from {
      precondition(node < nodeCount, "edge ends must be nodes of the graph")
      offsets[Int(node) + 1] += 1
    }
    for node in 0..<nodeCount {
      offsets[node + 1] += offsets[node]
    }
    var next = offsets
    var edges = [UInt32](repeating: 0, count: from.count)
    var neighbors = edges
    for edge in from.indices {
      let slot = Int(next[Int(from[edge])])
      next[Int(from[edge])] += 1
      edges[slot] = UInt32(edge)
      neighbors[slot] = to[edge]
    }
    self.offsets = offsets
    self.edges = edges
    self.neighbors = neighbors
  }

  /// Positions of the arcs of `node` in `edges` and `neighbors`.
  package func arcs(of node: Int) -> Range<Int> {
    Int(offsets[node])..<Int(offsets[node + 1])
  }

  /// Number of arcs of `node`; a self-loop counts once in each direction.
  package func degree(of node: Int) -> Int {
    arcs(of: node).count
  }
}
