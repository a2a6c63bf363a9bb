import GraphCore
public import Knowledge
public import OrderedCollections

/// Published mechanisms laid one over the other: nodes by id, each distinct link once.
///
/// Two links are the same if source, predicate, direction and target are. Every link is followed
/// as it is drawn, whatever its predicate: here a route is a way through other people's drawings
/// and not yet a mechanism.
public struct MechanismNetwork: Sendable {
  /// Names by id, as the first document that declares the node has them.
  public let names: OrderedDictionary<String, String>
  /// Number of distinct links.
  public var linkCount: Int { steps.graph.edgeCount }
  let steps: MechanismSteps
  let lexiconName: String

  /// Joins documents; O(n + l) for n nodes and l links in all.
  public init(_ documents: [MechanismDocument], lexicon: SignLexicon = .builtIn) {
    var names: OrderedDictionary<String, String> = [:]
    var links: OrderedSet<MechanismDocument.Link> = []
    for document in documents {
      for node in document.nodes where names[node.id] == nil { names[node.id] = node.name }
      for link in document.links {
        links.append(link)
        for end in [link.source, link.target] where names[end] == nil { names[end] = end }
      }
    }
    self.names = names
    lexiconName = lexicon.name
    steps = MechanismSteps(nodes: names.keys, links: links, lexicon: lexicon)
  }
}

extension MechanismNetwork {
  /// The ids of nodes on the way from every one of `sources` to `target`, ascending.
  ///
  /// A node counts if it is within `maximumLength` links of each source and the target within as
  /// many of it; the ends themselves don't count. O(s·(n + m)) for s sources, n nodes and m links.
  ///
  /// - Parameter maximumLength: nil for any length.
  /// - Throws: an error for an id that no document has, and for fewer than two sources.
  public func convergence(
    of sources: [String], on target: String, maximumLength: Int? = nil
  ) throws(QueryError) -> [String] {
    guard sources.count >= 2 else { throw .tooFewEntities(minimum: 2) }
    let depth = maximumLength ?? .max
    let full = EdgeMask(edgeCount: steps.graph.edgeCount, isFull: true)
    let end = try node(target)
    var distances = [
      steps.graph.breadthFirstDistances(
        from: [end], .backward, through: full, maximumDepth: depth)
    ]
    var ends: Set = [end]
    for source in sources {
      let begin = try node(source)
      ends.insert(begin)
      distances.append(
        steps.graph.breadthFirstDistances(from: [begin], through: full, maximumDepth: depth))
    }
    return steps.nodes.indices
      .filter { node in !ends.contains(node) && distances.allSatisfy { $0[node] >= 0 } }
      .map { steps.nodes[$0] }.sorted()
  }

  /// The ids of nodes that answer to `name`.
  ///
  /// The one with this id, else all that have it, whatever the case, as their name or id. O(t) for
  /// t characters in all names.
  public func ids(called name: String) -> [String] {
    if names[name] != nil { return [name] }
    let asked = FoldedName(name)
    return names.filter { FoldedName($0.key) == asked || FoldedName($0.value) == asked }
      .map(\.key)
  }

  /// The node of an id.
  ///
  /// - Throws: an error for an id that no document has.
  func node(_ id: String) throws(QueryError) -> Int {
    guard let node = steps.nodes.firstIndex(of: id) else {
      throw .unknownEntity(name: id, nearMisses: [])
    }
    return node
  }

  /// The id and name of a node.
  func reference(_ node: Int) -> MechanismRoutes.Node {
    let id = steps.nodes[node]
    return MechanismRoutes.Node(id: id, name: names[id] ?? id)
  }
}
