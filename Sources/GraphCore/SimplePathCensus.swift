/// How many simple paths there are, and which nodes and edges lie on them.
package struct SimplePathCensus: Sendable, Equatable {
  /// Number of paths of length `l` and sign `s` at `3 * l + s.index`.
  var counts: [Int]
  /// For every node the set of signs of paths that pass it, ends left out.
  package var signsThroughNode: [UInt8]
  /// For every edge the set of signs of paths that take it.
  package var signsThroughEdge: [UInt8]
  /// Fewest edges from a source to node `v` with sign `p`, on a path of total sign `t`, at
  /// `9 * v + 3 * t + p`; 255 where there is none.
  var depths: [UInt8]
  /// All paths up to this length were counted.
  package internal(set) var completedLength: Int
  /// The length that was asked for.
  package let maximumLength: Int

  init(nodeCount: Int, edgeCount: Int, maximumLength: Int) {
    counts = [Int](repeating: 0, count: 3 * (maximumLength + 1))
    signsThroughNode = [UInt8](repeating: 0, count: nodeCount)
    signsThroughEdge = [UInt8](repeating: 0, count: edgeCount)
    depths = [UInt8](repeating: .max, count: 9 * nodeCount)
    completedLength = 0
    self.maximumLength = maximumLength
  }

  /// Whether nothing was left out; if not, counts are lower bounds beyond `completedLength`.
  package var isComplete: Bool { completedLength == maximumLength }

  /// Number of paths of `length` edges whose sign is `sign`.
  package func count(length: Int, _ sign: EdgeSign) -> Int { counts[3 * length + sign.index] }

  /// Number of paths whose sign is `sign`.
  package func count(_ sign: EdgeSign) -> Int {
    (0...maximumLength).reduce(0) { $0 + count(length: $1, sign) }
  }

  /// Number of paths.
  package var total: Int { counts.reduce(0, +) }

  /// The length of the shortest path whose sign is `sign`, if there is one.
  package func shortest(_ sign: EdgeSign) -> Int? {
    (0...maximumLength).first { count(length: $0, sign) > 0 }
  }

  /// Whether a path whose sign is `sign` passes `node`, its ends left out.
  package func passes(_ node: Int, _ sign: EdgeSign) -> Bool {
    signsThroughNode[node] & sign.bit != 0
  }

  /// Whether a path whose sign is `sign` takes `edge`.
  package func takes(_ edge: Int, _ sign: EdgeSign) -> Bool {
    signsThroughEdge[edge] & sign.bit != 0
  }

  /// The fewest edges after which `node` is reached with sign `prefix` on a path whose sign as a
  /// whole is `total`, if it is.
  package func depth(of node: Int, prefix: EdgeSign, onPathsOf total: EdgeSign) -> Int? {
    let depth = depths[9 * node + 3 * total.index + prefix.index]
    return depth == .max ? nil : Int(depth)
  }
}
