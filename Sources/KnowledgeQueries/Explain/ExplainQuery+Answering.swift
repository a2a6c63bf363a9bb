public import Knowledge
import OrderedCollections

extension ExplainQuery {
  /// Explains the claim in `graph`; O(t) for t characters in all names, and O(e) for e items.
  ///
  /// - Throws: an error for a name that is no relation, and for a claim made in several contexts.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> ExplainAnswer {
    let relation = try RelationResolver(graph).relation(name)
    let counting = relation.evidence.counting(for: species)
    let others = graph.relations.values.filter { relation.isSameStep(as: $0) }
    let settings = Set(counting.map(\.setting)).sorted()
    return ExplainAnswer(
      card: RelationCard(relation, in: graph), species: species,
      belief: relation.belief(in: graph, species: species),
      step: others.isEmpty
        ? nil : graph.belief(inStepOf: [relation] + others, species: species),
      stepClaims: others.map(\.id),
      bySetting: settings.map { setting in
        .init(
          setting: setting,
          belief: relation.belief(in: graph, species: species, settings: [setting]))
      }, statusReason: relation.statusReason, gradeReason: Self.gradeReason(counting))
  }

  private static func gradeReason(_ items: [EvidenceItem]) -> String {
    let support = items.filter { $0.supports != .no }
    guard let best = support.max(by: { $0.grade < $1.grade }) else {
      return "nothing in favour counts, so the claim stands as an idea"
    }
    let kind =
      best.species.isEmpty ? "" : " (\(best.species.map(\.rawValue).joined(separator: ", ")))"
    return "the best item in favour is of the design '\(best.design.rawValue)'\(kind)"
  }
}

extension Relation {
  /// Whether this and `other` claim the same step, which paths may take, in different contexts.
  fileprivate func isSameStep(as other: Relation) -> Bool {
    id != other.id && predicate.composition != .never && status != .refuted
      && subject == other.subject && object == other.object
      && predicate.sign == other.predicate.sign
      && predicate.composition == other.predicate.composition && other.status != .refuted
  }

  /// The rule of `RelationStatus` that applies, with its counts.
  var statusReason: String {
    let observed = evidence.filter(\.design.isEmpirical)
    let papers = Set(observed.filter { $0.supports != .no }.map(\.citation)).count
    let against = Set(observed.filter { $0.supports == .no }.map(\.citation)).count
    let counts =
      "\(counted(papers, "paper")) with observations in favour and \(against) against"
    let rule =
      switch RelationStatus(evidence: evidence) {
      case .contested: "contested, since observations stand on both sides: \(counts)"
      case .refuted: "refuted, since observations only contradict it: \(counts)"
      case .hypothetical: "hypothetical, since nothing was observed either way: \(counts)"
      case .established:
        "established, since at least three papers, or a meta-analysis and another paper, support "
          + "it, none contradicts it, and not all their ratings of certainty are low: \(counts)"
      case .emerging where RelationStatus.isUnsure(of: evidence):
        "emerging, since it is supported and not contradicted, but those that rate their certainty "
          + "call it low: \(counts)"
      case .emerging:
        "emerging, since it is supported and not contradicted, but by fewer papers than an "
          + "established claim needs: \(counts)"
      }
    guard let statusOverride else { return rule }
    return "\(statusOverride.status.rawValue) by its author's word (\(statusOverride.reason)); "
      + "the evidence alone gives \(rule)"
  }
}
