import GraphCore
import Knowledge
import OrderedCollections

extension EntityCard {
  /// The card of the entity called `id`; O(n + m + q) for n entities, m relations and
  /// moderations, and q questions and hypotheses.
  ///
  /// - Precondition: the graph holds the entity.
  init(_ id: String, in graph: KnowledgeGraph) {
    guard let entity = graph.entities[id] else {
      preconditionFailure("'\(id)' isn't in the graph")
    }
    func references(where isMeant: (Entity) -> Bool) -> [EntityReference] {
      graph.entities.values.filter(isMeant).map { EntityReference($0) }
    }
    let touching = graph.relations.values.filter { $0.subject == id || $0.object == id }
    let touchingIDs = Set(touching.map(\.id))
    let outgoing = touching.filter { $0.subject == id }.map { RelationSummary($0, in: graph) }
    let incoming = touching.filter { $0.object == id }.map { RelationSummary($0, in: graph) }
    let moderations = graph.moderations
      .filter { $0.moderator == id || !touchingIDs.isDisjoint(with: $0.relations) }
      .map { ModerationSummary($0, in: graph) }
    let questions = graph.questions
      .filter { $0.entities.contains(id) || !touchingIDs.isDisjoint(with: $0.relations) }
    var cited = ReferenceCollector(graph)
    for relation in outgoing + incoming { cited.cite(relation.citations) }
    for moderation in moderations { cited.cite(moderation.citations) }
    for question in questions { cited.cite(question.citations) }
    self.init(
      entity: entity,
      broader: graph.broader(than: id).dropFirst().map { graph.reference($0) },
      narrower: references { $0.broader.contains(id) },
      parts: entity.parts.map { graph.reference($0) },
      combinations: references { $0.parts.contains(id) },
      outgoing: outgoing, incoming: incoming, moderations: moderations, questions: questions,
      hypotheses: graph.hypotheses.filter { !touchingIDs.isDisjoint(with: $0.relations) },
      references: cited.references)
  }
}
