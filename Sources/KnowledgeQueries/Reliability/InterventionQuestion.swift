import GraphCore
import Knowledge
import OrderedCollections

/// A question about one or two interventions and an outcome whose names are entities.
struct InterventionQuestion {
  let interventions: [EntityReference]
  let outcome: EntityReference
  let desired: Direction
  let selection: RelationSelection
  /// The same question as `synergy` would put it, for how paths are counted.
  let query: SynergyQuery

  /// - Throws: an error for fewer than one or more than two interventions, for a name that can't
  ///   be resolved, for equal entities, and for an outcome without a desired direction.
  init(
    _ names: [String], on outcome: String, maximumLength: Int, filter: RelationFilter,
    usesClassClaims: Bool, workBound: Int, in graph: KnowledgeGraph
  ) throws(QueryError) {
    guard !names.isEmpty else { throw .tooFewEntities(minimum: 1) }
    try require("the number of interventions", names.count, in: 1...2)
    try require("the maximum length", maximumLength, in: 1...30)
    try require("the work bound", workBound, in: 1...Int.max)
    let resolver = EntityResolver(graph)
    var found: [EntityReference] = []
    for name in names {
      let entity = try resolver.entity(name)
      guard !found.contains(entity) else { throw .sameEntity(entity) }
      found.append(entity)
    }
    interventions = found
    self.outcome = try resolver.entity(outcome)
    guard !found.contains(self.outcome) else { throw .sameEntity(self.outcome) }
    guard let desired = graph.entities[self.outcome.id]?.desired else {
      throw .noDesiredDirection(self.outcome, candidates: graph.outcomes)
    }
    self.desired = desired
    selection = try RelationSelection(graph, filter)
    query = SynergyQuery(
      names[0], names.count > 1 ? names[1] : "", on: outcome, maximumLength: maximumLength,
      filter: filter, usesClassClaims: usesClassClaims, workBound: workBound)
  }

  var graph: KnowledgeGraph { selection.graph }

  /// The paths of every intervention, each counted beside the other.
  var paths: [InterventionPaths] {
    interventions.indices.map { index in
      InterventionPaths(
        of: interventions[index],
        besides: interventions.count == 2 ? interventions[1 - index] : nil,
        to: graph.node(of: outcome.id) ?? 0, desired: desired, query: query, in: selection)
    }
  }

  /// Claims that link `intervention`, or its class, directly to the outcome.
  func clinical(_ intervention: EntityReference) -> [AppliedClaim] {
    selection.claims(of: intervention, usingClassClaims: query.usesClassClaims) {
      $0.object == outcome.id
    }
  }

  /// Of two interventions what is known of both together.
  var combination: CombinationFinding? {
    guard interventions.count == 2 else { return nil }
    return CombinationFinding(
      of: interventions, on: outcome, desired: desired, in: selection)
  }
}
