public import Knowledge
import OrderedCollections

extension StatsQuery {
  /// Counts what `graph` holds; O(n + m + e) for n entities, m relations and e evidence items.
  public func answer(in graph: KnowledgeGraph) -> StatsAnswer {
    let entities = graph.entities.values
    let relations = graph.relations.values
    let citations = graph.citations.values
    let items = relations.flatMap(\.evidence) + graph.moderations.flatMap(\.evidence)
    let identified = citations.count { $0.doi != nil || $0.pmid != nil }
    let used = Set(items.map(\.citation) + graph.questions.flatMap(\.citations))
    return StatsAnswer(
      graph: graph.description, entities: entities.count, relations: relations.count,
      evidence: items.count, citations: citations.count, moderations: graph.moderations.count,
      questions: graph.questions.count, hypotheses: graph.hypotheses.count,
      citationsWithIdentifier: identified,
      citationsWithoutIdentifier: citations.count - identified,
      retractedCitations: citations.count(where: \.isRetracted),
      unusedCitations: citations.count { !used.contains($0.id) },
      contestedRelations: relations.count(where: \.isContested),
      entitiesByKind: Self.tally(entities.map(\.kind)),
      entitiesByLevel: Self.tally(entities.map(\.level)),
      relationsByPredicate: Self.tally(relations.map(\.predicate)),
      relationsByStatus: Self.tally(relations.map(\.status)),
      relationsByGrade: Self.tally(relations.map(\.grade), name: \.description),
      relationsBySetting: Self.tally(relations.map(\.setting)),
      evidenceByDesign: Self.tally(items.map(\.design)),
      evidenceBySetting: Self.tally(items.map(\.setting)),
      evidenceBySupport: Self.tally(items.map(\.supports)),
      evidenceByVerification: Self.tally(items.map(\.verified)))
  }

  private static func tally<Value: CaseIterable & RawRepresentable<String> & Hashable>(
    _ values: [Value]
  ) -> [StatsAnswer.Count] {
    tally(values, name: \.rawValue)
  }

  /// Counts how often every case occurs, in the order of the cases.
  private static func tally<Value: CaseIterable & Hashable>(
    _ values: [Value], name: KeyPath<Value, String>
  ) -> [StatsAnswer.Count] {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return Value.allCases.map { .init(name: $0[keyPath: name], count: counts[$0] ?? 0) }
  }
}
