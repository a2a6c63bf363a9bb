import GraphCore
import Knowledge
import OrderedCollections

/// What one intervention brings to every combination, found once.
struct RankedIntervention {
  let intervention: EntityReference
  /// The intervention and its broader classes.
  let family: Set<String>
  let paths: InterventionPaths
  let readiness: Readiness
  private let chains: BelievedChains
  private let beliefs: [Double]
  /// What it makes worse, with the belief in the shortest chain there.
  private let hazards: [Int: Double]

  /// Counts paths and looks for what is made worse.
  ///
  /// Exponential in the length, ended by the query's work bound.
  ///
  /// - Parameter beliefs: belief in the step of every relation.
  init(
    _ intervention: EntityReference, to outcome: EntityReference, desired: Direction,
    beliefs: [Double], query: SynergyQuery, in selection: RelationSelection
  ) {
    let graph = selection.graph
    self.intervention = intervention
    family = Set(graph.broader(than: intervention.id))
    let paths = InterventionPaths(
      of: intervention, besides: nil, to: graph.node(of: outcome.id) ?? 0, desired: desired,
      query: query, in: selection)
    self.paths = paths
    self.beliefs = beliefs
    chains = BelievedChains(of: paths, beliefs: beliefs)
    var hazards: [Int: Double] = [:]
    for (node, entity) in graph.entities.values.enumerated()
    where entity.isHazard && entity.id != outcome.id {
      guard let risk = paths.risk(node, besides: nil, query: query) else { continue }
      hazards[node] = risk.path.steps.reduce(1) { product, step in
        product * (graph.edge(of: step.relation.id).map { beliefs[$0] } ?? 0)
      }
    }
    self.hazards = hazards
    let claims = selection.claims(of: intervention, usingClassClaims: query.usesClassClaims) {
      $0.object == outcome.id && $0.isBenefit(where: desired)
    }.filter { !$0.isClassClaim }
    readiness = Readiness(
      highestOf: claims.compactMap { graph.relations[$0.relation.id] }
        .flatMap { $0.support(in: selection.filter.species) })
  }
}

extension RankedIntervention {
  var helpfulCount: Int { paths.census.count(paths.helpful) }

  /// Whether a helpful path begins with a claim about itself, not only about its class.
  var hasOwnRoutes: Bool {
    let topology = paths.selection.graph.topology
    guard let own = paths.sources.first else { return false }
    return topology.outgoing.arcs(of: own).contains {
      paths.census.takes(Int(topology.outgoing.edges[$0]), paths.helpful)
    }
  }

  /// Whether it and `other` are different things, neither of which is the other's class.
  func combines(with other: RankedIntervention) -> Bool {
    !family.contains(other.intervention.id) && !other.family.contains(intervention.id)
  }

  /// The paths where `other` is given as well, and how far they are believed: they pass nothing that is a class of the other.
  ///
  /// Interventions bar each other anyway, so that this counts again only in the rare graph whose
  /// classes of interventions are no interventions.
  func paths(
    besides other: RankedIntervention, query: SynergyQuery
  ) -> (paths: InterventionPaths, chains: BelievedChains) {
    guard sharesGround(with: other) else { return (paths, chains) }
    let paths = paths.recounted(besides: other.intervention, query: query)
    return (paths, BelievedChains(of: paths, beliefs: beliefs))
  }

  /// Nodes that it makes worse where `other` is given as well, with the belief in that.
  func hazards(besides other: RankedIntervention, query: SynergyQuery) -> [Int: Double] {
    guard sharesGround(with: other) else { return hazards }
    return hazards.filter { node, _ in
      paths.risk(node, besides: other.intervention, query: query) != nil
    }
  }

  private func sharesGround(with other: RankedIntervention) -> Bool {
    let graph = paths.selection.graph
    return other.family.contains { id in
      guard let entity = graph.entities[id] else { return false }
      return entity.kind != .intervention && !entity.isCombination
    }
  }
}
