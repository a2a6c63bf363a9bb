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
  private let hazards: [Int]

  /// Counts paths and looks for what is made worse.
  ///
  /// Exponential in the length, ended by the query's work bound.
  init(
    _ intervention: EntityReference, to outcome: EntityReference, desired: Direction,
    query: SynergyQuery, in selection: RelationSelection
  ) {
    let graph = selection.graph
    self.intervention = intervention
    family = Set(graph.broader(than: intervention.id))
    let paths = InterventionPaths(
      of: intervention, besides: nil, to: graph.node(of: outcome.id) ?? 0, desired: desired,
      query: query, in: selection)
    self.paths = paths
    hazards = graph.entities.values.enumerated().filter { node, entity in
      entity.isHazard && entity.id != outcome.id
        && paths.risk(node, besides: nil, query: query) != nil
    }.map(\.offset)
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

  /// The paths where `other` is given as well: they pass nothing that is a class of the other.
  ///
  /// Interventions bar each other anyway, so that this counts again only in the rare graph whose
  /// classes of interventions are no interventions.
  func paths(besides other: RankedIntervention, query: SynergyQuery) -> InterventionPaths {
    guard sharesGround(with: other) else { return paths }
    return paths.recounted(besides: other.intervention, query: query)
  }

  /// Nodes that it makes worse, where `other` is given as well; ascending.
  func hazards(besides other: RankedIntervention, query: SynergyQuery) -> [Int] {
    guard sharesGround(with: other) else { return hazards }
    return hazards.filter { paths.risk($0, besides: other.intervention, query: query) != nil }
  }

  private func sharesGround(with other: RankedIntervention) -> Bool {
    let graph = paths.selection.graph
    return other.family.contains { id in
      guard let entity = graph.entities[id] else { return false }
      return entity.kind != .intervention && !entity.isCombination
    }
  }
}
