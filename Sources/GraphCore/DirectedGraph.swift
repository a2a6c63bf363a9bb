/// Which nodes are joined by which edges, over dense ids.
///
/// Nodes are `0 ..< nodeCount`, edges `0 ..< edgeCount` in the order given. Parallel edges and
/// self-loops are kept. Names, signs and evidence stand elsewhere, in columns indexed by these ids.
package struct DirectedGraph: Sendable {
  package let nodeCount: Int
  /// Source node of every edge.
  package let sources: [UInt32]
  /// Target node of every edge.
  package let targets: [UInt32]
  /// Edges by their source.
  package let outgoing: CompressedAdjacency
  /// Edges by their target.
  package let incoming: CompressedAdjacency

  package var edgeCount: Int { sources.count }

  /// Builds both directions of adjacency in O(n + m) for n nodes and m edges.
  ///
  /// - Precondition: `sources` and `targets` have the same length, and every id is below
  ///   `nodeCount`.
  package init(nodeCount: Int, sources: [UInt32], targets: [UInt32]) {
    precondition(sources.count == targets.count, "an edge has one source and one target")
    self.nodeCount = nodeCount
    self.sources = sources
    self.targets = targets
    outgoing = CompressedAdjacency(nodeCount: nodeCount, from: sources, to: targets)
    incoming = CompressedAdjacency(nodeCount: nodeCount, from: targets, to: sources)
  }
}
