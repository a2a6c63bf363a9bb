import GraphCore
import Knowledge
import OrderedCollections

/// The relations that pass a filter, as masks and columns over the graph's edges.
struct RelationSelection {
  let graph: KnowledgeGraph
  let filter: RelationFilter
  /// Where claims must be placed.
  let scope: RegionScope
  /// Entities to avoid.
  let avoided: [EntityReference]
  /// Relations that may be steps of a path; of parallel claims of one sign the most studied one.
  let steps: EdgeMask
  /// Relations that may only be a path of their own; of parallel claims the most studied one.
  let wholes: EdgeMask
  /// For a relation in `steps` or `wholes` the claims for which it stands besides its own.
  let parallels: [Int: [Int]]
  /// For a relation that isn't taken because a parallel claim is more studied: that claim.
  private let standIns: [Int: Int]
  /// Relations that pass, whether or not they compose.
  let admitted: EdgeMask
  let signs: [EdgeSign]
  /// For a relation, the moderations of it by what the filter says is there.
  let acting: [Int: [Moderation]]
  /// Relations that were quoted already; one answer quotes the same relation many times.
  private let quotes = QuoteCache()

  /// Looks at every relation once.
  ///
  /// - Throws: an error for a name in the filter that can't be resolved.
  init(_ graph: KnowledgeGraph, _ filter: RelationFilter) throws(QueryError) {
    self.graph = graph
    self.filter = filter
    let resolver = EntityResolver(graph)
    var avoided: [EntityReference] = []
    for name in filter.avoid { avoided.append(try resolver.entity(name)) }
    self.avoided = avoided
    let scope = try RegionScope(filter.regions, in: graph)
    self.scope = scope
    let moderations = try LiveModerations(graph, given: filter.given, without: filter.without)
    acting = moderations.acting
    let count = graph.topology.edgeCount
    var admitted = EdgeMask(edgeCount: count, isFull: false)
    var steps = admitted
    var wholes = admitted
    var signs: [EdgeSign] = []
    signs.reserveCapacity(count)
    for (edge, relation) in graph.relations.values.enumerated() {
      signs.append(EdgeSign(relation.predicate.sign))
      guard !moderations.dead[edge], filter.admits(relation, in: graph, placed: scope)
      else { continue }
      admitted[edge] = true
      switch relation.predicate.composition {
      case .step: steps[edge] = true
      case .alone: wholes[edge] = true
      case .never:
        steps[edge] = filter.followsAssociations && relation.predicate.mayBeFollowed
      }
    }
    for node in (avoided + moderations.missing).compactMap({ graph.node(of: $0.id) }) {
      steps.remove(edgesAt: node, of: graph.topology)
      wholes.remove(edgesAt: node, of: graph.topology)
      admitted.remove(edgesAt: node, of: graph.topology)
    }
    self.admitted = admitted
    self.signs = signs
    let species = filter.species
    let merged = ParallelClaims(in: graph, signs: signs) { edge in
      ClaimWeight(RelationSummary(graph.relation(at: edge), in: graph, species: species))
    }
    let mergedSteps = merged.best(of: steps)
    let mergedWholes = merged.best(of: wholes)
    self.steps = mergedSteps.mask
    self.wholes = mergedWholes.mask
    parallels = mergedSteps.parallels.merging(mergedWholes.parallels) { first, _ in first }
    var standIns: [Int: Int] = [:]
    for (best, others) in parallels { for other in others { standIns[other] = best } }
    self.standIns = standIns
  }
}

extension RelationSelection {
  /// The nodes from which paths of `entity` begin: its own, then its broader classes'.
  func sources(of entity: String, usingClassClaims: Bool) -> [Int] {
    let ids = usingClassClaims ? graph.broader(than: entity) : [entity]
    return ids.compactMap { graph.node(of: $0) }
  }

  /// The steps that remain if no combination is passed on the way.
  ///
  /// Going forward a combination outside `ends` is never left, going backward never entered; so
  /// it may end a path, but not stand inside one. Other
  /// kinds of entities can be barred instead.
  func steps(
    _ traversal: Traversal = .forward, ends: [Int],
    barring isBarred: (Entity) -> Bool = { $0.isCombination }
  ) -> EdgeMask {
    var mask = steps
    for (node, entity) in graph.entities.values.enumerated()
    where isBarred(entity) && !ends.contains(node) {
      let adjacency =
        traversal == .forward ? graph.topology.outgoing : graph.topology.incoming
      for arc in adjacency.arcs(of: node) { mask[Int(adjacency.edges[arc])] = false }
    }
    return mask
  }

  /// The relation that paths take for the step that `edge` claims; itself where it is the best.
  func standIn(for edge: Int) -> Int { standIns[edge] ?? edge }

  /// The relation of `edge` as answers quote it.
  func summary(of edge: Int) -> RelationSummary {
    if let quote = quotes.summaries[edge] { return quote }
    let quote = RelationSummary(graph.relation(at: edge), in: graph, species: filter.species)
    quotes.summaries[edge] = quote
    return quote
  }

  /// What amplifies or dampens a step, or a claim that the step stands for; each once.
  func moderations(of edge: Int) -> [ModerationSummary] {
    var found: [ModerationSummary] = []
    for moderation in ([edge] + parallels[edge, default: []]).flatMap({ acting[$0, default: []] })
    where !found.contains(where: { $0.id == moderation.id }) {
      found.append(ModerationSummary(moderation, in: graph, species: filter.species))
    }
    return found
  }

  /// The reference to the entity of `node`.
  func reference(_ node: Int) -> EntityReference { EntityReference(graph.entity(at: node)) }
}

/// Relations by edge, as they were quoted; lives as long as one question is answered.
private final class QuoteCache {
  var summaries: [Int: RelationSummary] = [:]
}

extension EdgeSign {
  /// The sign of an edge; a sign of no effect composes nowhere and stands as unknown.
  init(_ sign: Sign) {
    switch sign {
    case .positive: self = .positive
    case .negative: self = .negative
    case .zero, .unknown: self = .unknown
    }
  }
}

extension Sign {
  /// The sign of a path.
  init(_ sign: EdgeSign) {
    switch sign {
    case .positive: self = .positive
    case .negative: self = .negative
    case .unknown: self = .unknown
    }
  }
}

extension Predicate {
  /// Whether a question may follow this predicate though it is no step of a path.
  ///
  /// What has no effect, and what speaks against a treatment, leads nowhere.
  fileprivate var mayBeFollowed: Bool {
    switch self {
    case .associatedWith, .predicts, .requires, .partOf, .interactsWith: true
    default: false
    }
  }
}
