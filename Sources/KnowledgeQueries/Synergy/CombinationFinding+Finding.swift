import Knowledge
import OrderedCollections

extension CombinationFinding {
  /// What is known of the combinations of exactly these interventions or of their classes.
  ///
  /// A claim about a combination of broader classes is marked as a class claim. Helpful claims
  /// give the readiness; what speaks against them, or for harm or no change, contradicts.
  init(
    of members: [EntityReference], on outcome: EntityReference, desired: Direction,
    in selection: RelationSelection
  ) {
    let graph = selection.graph
    let combinations = graph.combinations(of: members.map(\.id))
    var onOutcome: [AppliedClaim] = []
    var onOther: [AppliedClaim] = []
    for combination in combinations {
      let reference = EntityReference(combination)
      let isItself = Set(combination.parts) == Set(members.map(\.id))
      let claims = selection.claims(of: reference, usingClassClaims: false) { _ in true }
        .map { claim in
          AppliedClaim(
            holder: reference, relation: claim.relation, viaClass: isItself ? nil : reference)
        }
      onOutcome += claims.filter { $0.relation.object.id == outcome.id }
      onOther += claims.filter { $0.relation.object.id != outcome.id }
    }
    var supporting: [EvidenceItem] = []
    var against: [EvidenceItem] = []
    for claim in onOutcome {
      guard let relation = graph.relations[claim.relation.id] else { continue }
      let support = relation.support(in: selection.filter.species)
      if relation.isBenefit(where: desired) {
        supporting += support
        against += relation.evidence.filter { $0.supports == .no }
      } else {
        against += support
      }
    }
    self.init(
      entities: combinations.map { EntityReference($0) }, onOutcome: onOutcome, onOther: onOther,
      readiness: Readiness(highestOf: supporting), contradicted: Readiness(highestOf: against))
  }
}

extension Relation {
  /// Whether the claim is that the subject helps; `treats` always is one.
  func isBenefit(where desired: Direction) -> Bool {
    switch predicate {
    case .treats: true
    case .worsens: false
    default: predicate.sign.effect(where: desired) == .helpful
    }
  }
}
