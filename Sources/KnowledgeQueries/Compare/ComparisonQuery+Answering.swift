import GraphCore
public import Knowledge
import OrderedCollections

extension ComparisonQuery {
  /// Puts the two side by side in `graph`.
  ///
  /// With an outcome, mechanisms are the entities on helpful paths to it, counted as
  /// ``SynergyQuery`` counts them; without, everything within reach. Neither passes the other.
  /// Exponential in the length with an outcome, ended by `workBound`; else O(n + m).
  ///
  /// - Throws: an error for a name that can't be resolved, for equal entities, for a limit out of
  ///   range, and for an outcome without a desired direction.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> ComparisonAnswer {
    let length = maximumLength ?? (outcome == nil ? 3 : 8)
    try require("the maximum length", length, in: 1...30)
    try require("the maximum length to a risk", maximumRiskLength, in: 1...30)
    try require("the work bound", workBound, in: 1...Int.max)
    let resolver = EntityResolver(graph)
    let ends = (try resolver.entity(first), try resolver.entity(second))
    guard ends.0 != ends.1 else { throw .sameEntity(ends.0) }
    let selection = try RelationSelection(graph, filter)
    guard let outcome else {
      let found = [ends, (ends.1, ends.0)].map { entity, other in
        reached(by: entity, besides: other, depth: length, in: selection)
      }
      return answer(found[0], found[1], outcome: nil, length: length, in: selection)
    }
    let goal = try resolver.entity(outcome)
    guard ends.0 != goal, ends.1 != goal else { throw .sameEntity(goal) }
    guard let desired = graph.entities[goal.id]?.desired else {
      throw .noDesiredDirection(goal, candidates: graph.outcomes)
    }
    let found = [ends, (ends.1, ends.0)].map { entity, other in
      routes(
        of: entity, besides: other, to: (goal, desired), length: length, in: selection)
    }
    return answer(found[0], found[1], outcome: (goal, desired), length: length, in: selection)
  }

  /// One side, and how it gets to each of its mechanisms.
  private struct Found {
    let side: ComparedSide
    let approaches: [Int: Approach]
    let isComplete: Bool
  }

  private func synergy(length: Int) -> SynergyQuery {
    SynergyQuery(
      first, second, on: outcome ?? "", maximumLength: length,
      maximumRiskLength: maximumRiskLength, filter: filter, usesClassClaims: usesClassClaims,
      workBound: workBound)
  }

  private func routes(
    of entity: EntityReference, besides other: EntityReference,
    to outcome: (entity: EntityReference, desired: Direction), length: Int,
    in selection: RelationSelection
  ) -> Found {
    let query = synergy(length: length)
    let paths = InterventionPaths(
      of: entity, besides: other, to: selection.graph.node(of: outcome.entity.id) ?? 0,
      desired: outcome.desired, query: query, in: selection)
    return Found(
      side: ComparedSide(
        of: entity, edges: paths.helpfulEdges.edges, besides: other, outcome: outcome,
        paths: paths, query: query, in: selection),
      approaches: Self.approaches(paths.mechanisms, paths.helpfulApproach),
      isComplete: paths.census.isComplete)
  }

  private func reached(
    by entity: EntityReference, besides other: EntityReference, depth: Int,
    in selection: RelationSelection
  ) -> Found {
    let reach = ReachedRoutes(
      of: entity, besides: other, maximumDepth: depth, usesClassClaims: usesClassClaims,
      in: selection)
    return Found(
      side: ComparedSide(
        of: entity, edges: reach.edges, besides: other, outcome: nil, paths: nil,
        query: synergy(length: depth), in: selection),
      approaches: Self.approaches(reach.mechanisms, reach.approach), isComplete: true)
  }

  private static func approaches(
    _ nodes: [Int], _ approach: (Int) -> Approach?
  ) -> [Int: Approach] {
    Dictionary(uniqueKeysWithValues: nodes.compactMap { node in approach(node).map { (node, $0) } })
  }

  private func answer(
    _ first: Found, _ second: Found, outcome: (entity: EntityReference, desired: Direction)?,
    length: Int, in selection: RelationSelection
  ) -> ComparisonAnswer {
    let nodes = Set(first.approaches.keys).union(second.approaches.keys).sorted()
    let mechanisms = nodes.map { node in
      ComparedMechanism(
        entity: selection.reference(node), first: first.approaches[node],
        second: second.approaches[node])
    }
    let levels = Level.allCases.compactMap { level -> ComparisonAnswer.OfLevel? in
      let members = mechanisms.filter { $0.entity.level == level }.sortedBySide
      return members.isEmpty ? nil : .init(level: level, mechanisms: members)
    }
    let shared = mechanisms.count(where: \.isShared)
    let contrasts = MechanismContrast.all(
      among: levels.flatMap(\.mechanisms), of: first.side.entity, second.side.entity,
      in: selection)
    var references = ReferenceCollector(selection.graph)
    for contrast in contrasts {
      references.cite((contrast.first.claims + contrast.second.claims).flatMap(\.citations))
    }
    for side in [first.side, second.side] { references.cite(side) }
    for mechanism in levels.flatMap(\.mechanisms) {
      for approach in [mechanism.first, mechanism.second] {
        references.cite((approach?.entering ?? []).flatMap(\.citations))
      }
    }
    let isComplete = first.isComplete && second.isComplete
    return ComparisonAnswer(
      first: first.side, second: second.side, outcome: outcome?.entity,
      desired: outcome?.desired, maximumLength: length, levels: levels, contrasts: contrasts,
      overlap: mechanisms.isEmpty ? nil : Double(shared) / Double(mechanisms.count),
      isComplete: isComplete,
      note: isComplete
        ? nil
        : "The search ended after \(workBound) steps of work: long paths are not all counted. "
          + "Ask for fewer steps or for stronger evidence, or raise the work bound.",
      refusal: mechanisms.isEmpty ? refusal(first.side, second.side, outcome?.entity, length) : nil,
      references: references.references)
  }

  private func refusal(
    _ first: ComparedSide, _ second: ComparedSide, _ outcome: EntityReference?, _ length: Int
  ) -> Refusal {
    let goal = outcome.map { "has a helpful route through a mechanism to \($0.name)" }
    return Refusal(
      code: outcome == nil ? .nothingReached : .noPath,
      reason: "Neither \(first.entity.name) nor \(second.entity.name) "
        + (goal ?? "acts on anything") + " within \(counted(length, "step"))",
      remedy: filter.isEmpty ? "allow more steps" : "allow more steps, or drop the filter")
  }
}

extension ReferenceCollector {
  /// Uses what is quoted of one side, its mechanisms left out.
  fileprivate mutating func cite(_ side: ComparedSide) {
    cite((side.routes?.clinical ?? []).flatMap(\.relation.citations))
    for path in (side.routes?.helpfulPaths ?? []).prefix(1) { cite(path) }
    for path in (side.routes?.harmfulPaths ?? []).prefix(1) { cite(path) }
    for risk in side.risks { cite(risk.path) }
    cite(side.contraindications.flatMap(\.relation.citations))
  }
}

extension [ComparedMechanism] {
  /// The first's alone, then shared ones, then the second's alone; each nearest first.
  fileprivate var sortedBySide: [ComparedMechanism] {
    func key(_ mechanism: ComparedMechanism, _ offset: Int) -> (Int, Int, Int) {
      let side = mechanism.isShared ? 1 : mechanism.first == nil ? 2 : 0
      let distances = [mechanism.first, mechanism.second].compactMap { $0?.distance }
      return (side, distances.max() ?? 0, offset)
    }
    return enumerated().sorted { key($0.element, $0.offset) < key($1.element, $1.offset) }
      .map(\.element)
  }
}
