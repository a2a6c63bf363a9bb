import GraphCore
import Knowledge
import OrderedCollections

/// Everything within reach of one entity, as distances, signs and witnesses.
///
/// A relation that is a path of its own (`treats`, `worsens`) reaches its object in one step, and
/// nothing beyond.
struct ReachMap {
  let entity: EntityReference
  private let selection: RelationSelection
  private let traversal: Traversal
  private let origins: [Int]
  private let maximumDepth: Int
  private let signs: SignedReach
  private let edges: [Int32]
  /// The first relation by which a node is reached as a whole path, and the signs of all such.
  private var wholes: [Int: (edge: Int, signs: [Sign])] = [:]
  /// Whether nothing lies beyond the depth.
  let isComplete: Bool

  /// Searches from `entity`; O(n + m) for n entities and m relations.
  init(
    of entity: EntityReference, _ traversal: Traversal, maximumDepth: Int,
    usingClassClaims: Bool, in selection: RelationSelection
  ) {
    self.entity = entity
    self.selection = selection
    self.traversal = traversal
    self.maximumDepth = maximumDepth
    let graph = selection.graph
    let topology = graph.topology
    origins = selection.sources(
      of: entity.id, usingClassClaims: usingClassClaims && traversal == .forward)
    let mask = selection.steps(traversal, ends: origins)
    signs = SignedReach(
      in: topology, from: origins, traversal, through: mask, signs: selection.signs,
      maximumDepth: maximumDepth)
    edges = topology.breadthFirstEdges(
      from: origins, traversal, through: mask, maximumDepth: maximumDepth)
    let farther = topology.breadthFirstDistances(
      from: origins, traversal, through: mask, maximumDepth: maximumDepth + 1)
    isComplete = !farther.contains { Int($0) > maximumDepth }
    let adjacency = traversal == .forward ? topology.outgoing : topology.incoming
    for origin in origins {
      for arc in adjacency.arcs(of: origin) {
        let edge = Int(adjacency.edges[arc])
        guard selection.wholes[edge] else { continue }
        let node = Int(adjacency.neighbors[arc])
        let sign = graph.relation(at: edge).predicate.sign
        wholes[node] = (wholes[node]?.edge ?? edge, (wholes[node]?.signs ?? []) + [sign])
      }
    }
  }
}

extension ReachMap {
  /// The nodes that are reached, the entity and its classes left out; ascending.
  var nodes: [Int] {
    (0..<selection.graph.topology.nodeCount).filter { distance(of: $0) != nil }
  }

  /// The number of steps to `node`, if it is reached and isn't where the search began.
  func distance(of node: Int) -> Int? {
    guard !origins.contains(node) else { return nil }
    return wholes[node] != nil ? 1 : signs.distance(of: node)
  }

  /// The net sign over all walks within the depth.
  func net(of node: Int) -> NetSign {
    NetSign(signs.signs(of: node).map { Sign($0) } + (wholes[node]?.signs ?? []))
  }

  /// A shortest path between the entity and `node`, from cause to consequence.
  ///
  /// - Precondition: `node` is reached.
  func witness(of node: Int) -> Path {
    let graph = selection.graph
    var path: [Int] = []
    if signs.distance(of: node) == 1 || wholes[node] == nil {
      var here = node
      while edges[here] >= 0 {
        let edge = Int(edges[here])
        path.append(edge)
        here = Int(
          traversal == .forward ? graph.topology.sources[edge] : graph.topology.targets[edge])
      }
    } else if let whole = wholes[node] {
      path = [whole.edge]
    }
    let end = traversal == .forward ? graph.entity(at: node).id : entity.id
    let holder = traversal == .forward ? entity.id : graph.entity(at: node).id
    return Path(
      along: traversal == .forward ? path.reversed() : path, of: holder,
      desired: graph.entities[end]?.desired, in: selection)
  }
}
