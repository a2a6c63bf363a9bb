import GraphCore
import Knowledge
import OrderedCollections

extension ComparedSide {
  /// Tells of `entity` by the relations on its routes.
  ///
  /// - Parameters:
  ///   - edges: the relations; claims that stand behind them in other contexts are counted too.
  ///   - besides: what the entity is compared with.
  init(
    of entity: EntityReference, edges: [Int], besides other: EntityReference,
    outcome: (entity: EntityReference, desired: Direction)?, paths: InterventionPaths?,
    query: SynergyQuery, in selection: RelationSelection
  ) {
    let graph = selection.graph
    let claims = edges.flatMap { [$0] + selection.parallels[$0, default: []] }
      .map { selection.summary(of: $0) }
    func told(_ isMeant: (Relation) -> Bool) -> [AppliedClaim] {
      selection.claims(of: entity, usingClassClaims: query.usesClassClaims, where: isMeant)
    }
    let clinical = outcome.map { outcome in told { $0.object == outcome.entity.id } } ?? []
    let evidence = Self.evidence(
      of: clinical.filter { !$0.isClassClaim }, desired: outcome?.desired, in: selection)
    self.init(
      entity: entity, routes: paths?.routes(query: query, clinical: clinical),
      readiness: outcome == nil ? nil : Readiness(highestOf: evidence.supporting),
      contradicted: outcome == nil ? nil : Readiness(highestOf: evidence.against),
      claims: claims.count,
      settings: Setting.allCases.compactMap { Count($0, in: claims.map(\.setting)) },
      grades: EvidenceGrade.allCases.reversed().compactMap { Count($0, in: claims.map(\.grade)) },
      patterns: TimeCourse.Pattern.allCases.compactMap {
        Count($0, in: claims.compactMap(\.timeCourse.impliedPattern))
      },
      regions: Self.regions(of: claims), contested: claims.count(where: \.isContested),
      risks: Self.risks(of: entity, besides: other, outcome: outcome, query: query, in: selection),
      contraindications: told { $0.predicate == .contraindicates && graph.holds($0, entity) })
  }

  private static func evidence(
    of clinical: [AppliedClaim], desired: Direction?, in selection: RelationSelection
  ) -> (supporting: [EvidenceItem], against: [EvidenceItem]) {
    guard let desired else { return ([], []) }
    var supporting: [EvidenceItem] = []
    var against: [EvidenceItem] = []
    for claim in clinical {
      guard let relation = selection.graph.relations[claim.relation.id],
        relation.predicate.composition != .never || relation.predicate.sign == .zero
      else { continue }
      let support = relation.support(in: selection.filter.species)
      if relation.isBenefit(where: desired) {
        supporting += support
        against += relation.evidence.filter { $0.supports == .no }
      } else if relation.predicate.sign != .unknown {
        against += support
      }
    }
    return (supporting, against)
  }

  private static func regions(of claims: [RelationSummary]) -> [Count<String>] {
    var counts: OrderedDictionary<String, Int> = [:]
    for region in claims.compactMap(\.context.region) { counts[region, default: 0] += 1 }
    return counts.map { Count(value: $0.key, claims: $0.value) }
      .sorted { ($1.claims, $0.value) < ($0.claims, $1.value) }
  }

  private static func risks(
    of entity: EntityReference, besides other: EntityReference,
    outcome: (entity: EntityReference, desired: Direction)?, query: SynergyQuery,
    in selection: RelationSelection
  ) -> [SharedRisk.Side] {
    let sides = selection.graph.entities.values.enumerated().compactMap { node, hazard in
      hazard.isHazard && hazard.id != outcome?.entity.id && hazard.id != entity.id
        ? selection.risk(node, of: entity, besides: other, query: query) : nil
    }
    return sides.enumerated()
      .sorted { ($0.element.path.length, $0.offset) < ($1.element.path.length, $1.offset) }
      .map(\.element)
  }
}

extension ComparedSide.Count {
  /// How often `value` is among `values`; nil for never.
  fileprivate init?(_ value: Value, in values: [Value]) {
    let count = values.count { $0 == value }
    guard count > 0 else { return nil }
    self.init(value: value, claims: count)
  }
}

extension KnowledgeGraph {
  /// Whether the relation forbids `entity` or its class, rather than being forbidden by it.
  fileprivate func holds(_ relation: Relation, _ entity: EntityReference) -> Bool {
    broader(than: entity.id).contains(relation.object)
  }
}
