/// All simple paths from some sources to a target, up to a length, under a mask.
///
/// A path repeats no node and passes no source but its first node. It is found, listed and
/// counted shortest first; within one length in the order of its list of edge ids. A target that
/// is also a source is no source: the path of no edges is never listed.
///
/// Before the search, one backward pass notes for every node and every number of edges whether a
/// walk of exactly that length leads to the target, by sign; O(L·m) for length L and m edges. The
/// search enters a node only if such a walk exists, so that no branch is walked which is dead for
/// any reason but a repeated node. The number of paths is exponential in L.
package struct SimplePathSearch: Sendable {
  /// The greatest length that can be asked for.
  package static let lengthLimit = 60
  /// The greatest number of nodes that a path can be made to pass.
  package static let passLimit = 8

  let graph: DirectedGraph
  let target: Int
  let passing: [Int]
  let maximumLength: Int
  let steps: EdgeMask
  let signs: [EdgeSign]
  let workBound: Int
  let isSource: [Bool]
  /// First edges, ascending by id.
  let firstEdges: [Int]
  /// Edges that are a whole path: from a source to the target; ascending by id.
  package let directEdges: [Int]
  let arrivals: ArrivalTable
  /// The edges into the target, grouped by their source.
  let lastEdges: CompressedAdjacency
  /// Edge id of every edge of `lastEdges`.
  let lastEdgeIDs: [Int]
  /// Distance from every node to every node to pass, and from there to the target.
  let detours: [(toNode: [Int32], onward: Int32)]

  /// Prepares a search; O(L·m + p·(n + m)) for p nodes to pass.
  ///
  /// - Parameters:
  ///   - steps: edges that may be steps of a path of any length.
  ///   - wholes: edges that may only be a whole path of one edge.
  ///   - passing: nodes that every path passes, in any order; sources and the target among them
  ///     count as passed.
  ///   - workBound: the most edges to look at; then the search ends with what it has.
  /// - Precondition: `maximumLength` lies in `0...lengthLimit`, and there are at most `passLimit`
  ///   nodes to pass.
  package init(
    in graph: DirectedGraph, from sources: [Int], to target: Int, maximumLength: Int,
    steps: EdgeMask, wholes: EdgeMask? = nil, signs: [EdgeSign], passing: [Int] = [],
    workBound: Int = .max
  ) {
    precondition((0...Self.lengthLimit).contains(maximumLength), "length out of range")
    precondition(signs.count == graph.edgeCount, "every edge has a sign")
    self.graph = graph
    self.target = target
    self.maximumLength = maximumLength
    self.steps = steps
    self.signs = signs
    self.workBound = workBound
    let sources = Set(sources).subtracting([target])
    self.passing = Set(passing).subtracting(sources).subtracting([target]).sorted()
    precondition(self.passing.count <= Self.passLimit, "too many nodes to pass")
    var isSource = [Bool](repeating: false, count: graph.nodeCount)
    var firstEdges: [Int] = []
    var directEdges: [Int] = []
    for source in sources {
      isSource[source] = true
      for arc in graph.outgoing.arcs(of: source) {
        let edge = Int(graph.outgoing.edges[arc])
        let isDirect = Int(graph.outgoing.neighbors[arc]) == target
        if isDirect, steps[edge] || wholes?[edge] ?? false { directEdges.append(edge) }
        if !isDirect, steps[edge] { firstEdges.append(edge) }
      }
    }
    self.isSource = isSource
    self.firstEdges = firstEdges.sorted()
    self.directEdges = directEdges.sorted()
    lastEdgeIDs = graph.incoming.arcs(of: target).map { Int(graph.incoming.edges[$0]) }
      .filter { steps[$0] && graph.sources[$0] != target }
    lastEdges = CompressedAdjacency(
      nodeCount: graph.nodeCount, from: lastEdgeIDs.map { graph.sources[$0] },
      to: lastEdgeIDs.map { graph.targets[$0] })
    arrivals = ArrivalTable(
      in: graph, to: target, isSource: isSource, maximumLength: maximumLength, steps: steps,
      signs: signs)
    let toTarget =
      self.passing.isEmpty
      ? [] : graph.breadthFirstDistances(from: [target], .backward, through: steps)
    detours = self.passing.map { node in
      (graph.breadthFirstDistances(from: [node], .backward, through: steps), toTarget[node])
    }
  }
}

extension SimplePathSearch {
  /// Counts all paths, and notes where they pass.
  package func census() -> SimplePathCensus {
    var walker = SimplePathWalker(self, wanted: nil, limit: nil)
    return walker.walkAll()
  }

  /// The first `limit` paths, each as its list of edges.
  ///
  /// - Parameter wanted: the sign of the paths to list; nil for all.
  package func paths(limit: Int, wanted: EdgeSign? = nil) -> [[Int]] {
    guard limit > 0 else { return [] }
    var walker = SimplePathWalker(self, wanted: wanted, limit: limit)
    _ = walker.walkAll()
    return walker.paths
  }
}
