import GraphCore
public import Knowledge
import OrderedCollections

extension ReadinessQuery {
  /// Looks up the claims that link each thing asked about directly to the outcome.
  ///
  /// Helpful claims give the rung; what speaks against them, or for harm or no change,
  /// contradicts. Items of retracted papers count nothing. O(m) for m relations.
  ///
  /// - Throws: an error for a name that can't be resolved, for equal entities, for none or more
  ///   than two interventions, and for an outcome without a desired direction.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> ReadinessAnswer {
    let question = try InterventionQuestion(
      interventions, on: outcome, maximumLength: 1, filter: filter, usesClassClaims: true,
      workBound: .max, in: graph)
    var ladders = question.interventions.map { intervention in
      ladder(of: intervention, claims: question.clinical(intervention), question)
    }
    if let combination = question.combination {
      ladders.append(ladder(of: combination, question))
    }
    let claims = ladders.flatMap(\.claims)
    let ids = Set(claims.map(\.relation.id))
    let combinations = Set(ladders.filter(\.isCombination).compactMap { $0.entity?.id })
    let questions = graph.questions.filter {
      !ids.isDisjoint(with: $0.relations) || !combinations.isDisjoint(with: $0.entities)
    }
    var references = ReferenceCollector(graph)
    for claim in claims { references.cite(claim.relation.citations) }
    for question in questions { references.cite(question.citations) }
    return ReadinessAnswer(
      interventions: question.interventions, outcome: question.outcome,
      desired: question.desired, ladders: ladders, questions: questions,
      references: references.references)
  }

  private func ladder(
    of entity: EntityReference, claims: [AppliedClaim], _ question: InterventionQuestion
  ) -> ReadinessAnswer.Ladder {
    let own = claims.filter { !$0.isClassClaim }
    let ofClass = claims.filter(\.isClassClaim)
    return ReadinessAnswer.Ladder(
      entity: entity, isCombination: false,
      reached: Readiness(highestOf: items(own, question).support),
      contradicted: Readiness(highestOf: items(own, question).against),
      ofClass: Readiness(highestOf: items(ofClass, question).support), claims: own + ofClass)
  }

  private func ladder(
    of combination: CombinationFinding, _ question: InterventionQuestion
  ) -> ReadinessAnswer.Ladder {
    let own = combination.onOutcome.filter { !$0.isClassClaim }
    let ofClass = combination.onOutcome.filter(\.isClassClaim)
    let parts = Set(question.interventions.map(\.id))
    let itself = combination.entities.first {
      Set(question.graph.entities[$0.id]?.parts ?? []) == parts
    }
    return ReadinessAnswer.Ladder(
      entity: itself ?? combination.entities.first, isCombination: true,
      reached: Readiness(highestOf: items(own, question).support),
      contradicted: Readiness(highestOf: items(own, question).against),
      ofClass: Readiness(highestOf: items(ofClass, question).support), claims: own + ofClass)
  }

  /// Items for and against a benefit; what supports harm or no change is against.
  private func items(
    _ claims: [AppliedClaim], _ question: InterventionQuestion
  ) -> (support: [EvidenceItem], against: [EvidenceItem]) {
    var support: [EvidenceItem] = []
    var against: [EvidenceItem] = []
    let graph = question.graph
    for relation in claims.compactMap({ graph.relations[$0.relation.id] }) {
      // An association says nothing of a benefit either way.
      guard relation.predicate.composition != .never || relation.predicate.sign == .zero
      else { continue }
      let counting = relation.evidence.counting(for: filter.species)
        .filter { !(graph.citations[$0.citation]?.isRetracted ?? false) }
      let items = counting.filter { $0.supports != .no }
      if relation.isBenefit(where: question.desired) {
        support += items
        against += counting.filter { $0.supports == .no }
      } else {
        against += items
      }
    }
    return (support, against)
  }
}
