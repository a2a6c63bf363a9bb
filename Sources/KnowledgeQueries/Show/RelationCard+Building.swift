import Knowledge
import OrderedCollections

extension RelationCard {
  /// The card of `relation`; O(m + q) for m relations and moderations, and q questions and
  /// hypotheses.
  init(_ relation: Relation, in graph: KnowledgeGraph) {
    var cited = ReferenceCollector(graph)
    cited.cite(relation.evidence.map(\.citation))
    func items(_ isMeant: (EvidenceItem) -> Bool) -> [Item] {
      relation.evidence.filter(isMeant).map { item in
        Item(
          reference: cited.numbers(of: [item.citation]).first ?? 0, item: item,
          grade: item.grade, setting: item.setting)
      }
    }
    let evidenceFor = items { $0.supports != .no }
    let evidenceAgainst = items { $0.supports == .no }
    let moderations = graph.moderations.filter { $0.relations.contains(relation.id) }
      .map { ModerationSummary($0, in: graph) }
    for moderation in moderations { cited.cite(moderation.citations) }
    let others = graph.relations.values
      .filter { $0.claim == relation.claim && $0.id != relation.id }
      .map { RelationSummary($0, in: graph) }
    let questions = graph.questions.filter { $0.relations.contains(relation.id) }
    for question in questions { cited.cite(question.citations) }
    for other in others { cited.cite(other.citations) }
    self.init(
      relation: RelationSummary(relation, in: graph),
      composition: relation.predicate.composition,
      derivedStatus: RelationStatus(evidence: relation.evidence),
      statusOverride: relation.statusOverride, evidenceFor: evidenceFor,
      evidenceAgainst: evidenceAgainst, moderations: moderations, questions: questions,
      hypotheses: graph.hypotheses.filter { $0.relations.contains(relation.id) },
      inOtherContexts: others, references: cited.references)
  }
}
