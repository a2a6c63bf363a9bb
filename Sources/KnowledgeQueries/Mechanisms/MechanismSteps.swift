import GraphCore
import Knowledge
import OrderedCollections

/// Links of one or more mechanisms as the edges of a graph, with what a lexicon says of each.
struct MechanismSteps: Sendable {
  /// Ids of nodes in the order of declaration, then those that only links name; the position is
  /// the node of `graph`.
  let nodes: OrderedSet<String>
  let graph: DirectedGraph
  /// What the lexicon says of every edge; nil where it doesn't know the predicate.
  let entries: [SignLexicon.Entry?]

  /// Joins the links of a document as they stand, repeated ones included; O(n + l).
  init(_ document: MechanismDocument, lexicon: SignLexicon) {
    self.init(nodes: document.nodes.lazy.map(\.id), links: document.links, lexicon: lexicon)
  }

  /// Joins nodes by links; O(n + l) for n nodes and l links.
  init(
    nodes ids: some Sequence<String>, links: some Sequence<MechanismDocument.Link>,
    lexicon: SignLexicon
  ) {
    var nodes = OrderedSet(ids)
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    var entries: [SignLexicon.Entry?] = []
    for link in links {
      sources.append(UInt32(nodes.append(link.source).index))
      targets.append(UInt32(nodes.append(link.target).index))
      entries.append(lexicon.entry(of: link.predicate, direction: link.direction))
    }
    self.nodes = nodes
    self.entries = entries
    graph = DirectedGraph(nodeCount: nodes.count, sources: sources, targets: targets)
  }
}

extension MechanismSteps {
  /// Paths by sign and length, and whether all were counted.
  struct Count: Sendable {
    /// By length, from 0 on.
    var byLength: [PathCounts.Signs]
    var isComplete: Bool

    var signs: PathCounts.Signs {
      byLength.reduce(into: PathCounts.Signs()) { sum, signs in
        sum.positive += signs.positive
        sum.negative += signs.negative
        sum.unknown += signs.unknown
      }
    }
  }

  /// Counts the simple paths from `start` to `finish`, each choice among parallel links as a path.
  ///
  /// The sign of a path is the product of its steps. Scaffolding is passed over; a path of nothing
  /// else has no direction. An opaque, reversed or unknown step makes the path indeterminate, and
  /// so does an association unless `trustsAssociations`. Exponential in the length, ended by
  /// `workBound`.
  func count(
    from start: Int, to finish: Int, maximumLength: Int, trustsAssociations: Bool = true,
    workBound: Int
  ) -> Count {
    let full = EdgeMask(edgeCount: graph.edgeCount, isFull: true)
    let signs = entries.map { sign(of: $0, trustsAssociations: trustsAssociations) }
    func census(_ mask: EdgeMask) -> SimplePathCensus {
      SimplePathSearch(
        in: graph, from: [start], to: finish, maximumLength: maximumLength, steps: mask,
        signs: signs, workBound: workBound
      ).census()
    }
    let all = census(full)
    var count = Count(
      byLength: (0...maximumLength).map { length in
        PathCounts.Signs(
          positive: all.count(length: length, .positive),
          negative: all.count(length: length, .negative),
          unknown: all.count(length: length, .unknown))
      }, isComplete: all.isComplete)
    var scaffolding = EdgeMask(edgeCount: graph.edgeCount, isFull: false)
    for (edge, entry) in entries.enumerated() where entry?.reading == .scaffolding {
      scaffolding[edge] = true
    }
    guard scaffolding.count > 0 else { return count }
    let undirected = census(scaffolding)
    count.isComplete = count.isComplete && undirected.isComplete
    for length in 0...maximumLength {
      let paths = min(undirected.count(length: length, .positive), count.byLength[length].positive)
      count.byLength[length].positive -= paths
      count.byLength[length].unknown += paths
    }
    return count
  }

  /// Counts paths as sequences of nodes, whatever links join them: by length, from 0 on.
  func countRoutes(
    from start: Int, to finish: Int, maximumLength: Int, workBound: Int
  ) -> (byLength: [Int], isComplete: Bool) {
    let census = SimplePathSearch(
      in: graph, from: [start], to: finish, maximumLength: maximumLength, steps: singleEdges,
      signs: [EdgeSign](repeating: .positive, count: graph.edgeCount), workBound: workBound
    ).census()
    let byLength = (0...maximumLength).map { census.count(length: $0, .positive) }
    return (byLength, census.isComplete)
  }

  /// The first edge of every pair of nodes that an edge joins.
  private var singleEdges: EdgeMask {
    var mask = EdgeMask(edgeCount: graph.edgeCount, isFull: false)
    var pairs: Set<UInt64> = []
    for edge in 0..<graph.edgeCount {
      let pair = UInt64(graph.sources[edge]) << 32 | UInt64(graph.targets[edge])
      if pairs.insert(pair).inserted { mask[edge] = true }
    }
    return mask
  }

  private func sign(of entry: SignLexicon.Entry?, trustsAssociations: Bool) -> EdgeSign {
    guard let entry, trustsAssociations || !entry.isAssociation else { return .unknown }
    switch entry.reading {
    case .raises, .scaffolding: return .positive
    case .lowers: return .negative
    case .opaque, .reversed: return .unknown
    }
  }

  /// The most edges that a simple path from `start` to `finish` could have.
  ///
  /// One less than the nodes that lie between the two, both included. O(n + m).
  func longestPossible(from start: Int, to finish: Int) -> Int {
    let full = EdgeMask(edgeCount: graph.edgeCount, isFull: true)
    let there = graph.breadthFirstDistances(from: [start], through: full)
    let back = graph.breadthFirstDistances(from: [finish], .backward, through: full)
    return max(0, zip(there, back).count { $0 >= 0 && $1 >= 0 } - 1)
  }
}
