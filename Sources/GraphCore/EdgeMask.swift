/// Which edges of a graph take part, one bit each.
///
/// A filter is a mask over the edges of the one graph; nothing is copied. Nodes are left out by
/// leaving out their edges.
package struct EdgeMask: Sendable, Equatable {
  /// Number of edges that the mask speaks of.
  package let edgeCount: Int
  private var words: [UInt64]

  /// A mask over `edgeCount` edges, all of which take part or none.
  package init(edgeCount: Int, isFull: Bool) {
    self.edgeCount = edgeCount
    words = [UInt64](repeating: isFull ? .max : 0, count: (edgeCount + 63) / 64)
    if isFull, edgeCount % 64 != 0 {
      words[words.count - 1] = (1 << UInt64(edgeCount % 64)) - 1
    }
  }

  /// Whether `edge` takes part; O(1).
  package subscript(edge: Int) -> Bool {
    get { words[edge >> 6] & (1 << UInt64(edge & 63)) != 0 }
    set {
      let bit: UInt64 = 1 << UInt64(edge & 63)
      if newValue { words[edge >> 6] |= bit } else { words[edge >> 6] &= ~bit }
    }
  }
}

extension EdgeMask {
  /// Number of edges that take part: O(m / 64) for m edges.
  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The edges that take part, ascending.
  package var edges: [Int] { (0..<edgeCount).filter { self[$0] } }
}

extension EdgeMask {
  /// Keeps what takes part in both; O(m / 64).
  ///
  /// - Precondition: both speak of the same number of edges.
  package mutating func formIntersection(_ other: EdgeMask) {
    precondition(edgeCount == other.edgeCount, "masks must speak of the same graph")
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// Adds what takes part in `other`; O(m / 64).
  ///
  /// - Precondition: both speak of the same number of edges.
  package mutating func formUnion(_ other: EdgeMask) {
    precondition(edgeCount == other.edgeCount, "masks must speak of the same graph")
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// Leaves out every edge that begins or ends at `node`: O(d) for d edges there.
  package mutating func remove(edgesAt node: Int, of graph: DirectedGraph) {
    for arc in graph.outgoing.arcs(of: node) { self[Int(graph.outgoing.edges[arc])] = false }
    for arc in graph.incoming.arcs(of: node) { self[Int(graph.incoming.edges[arc])] = false }
  }
}
