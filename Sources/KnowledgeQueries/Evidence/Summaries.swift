import Knowledge
import OrderedCollections

extension RelationSummary {
  /// Sums up `relation`; its grade is that of the support in `species`, where there are some.
  init(_ relation: Relation, in graph: KnowledgeGraph, species: [Species] = []) {
    let support = relation.support(in: species)
    self.init(
      id: relation.id, subject: graph.reference(relation.subject), predicate: relation.predicate,
      object: graph.reference(relation.object), sign: relation.predicate.sign,
      grade: support.map(\.grade).max() ?? .theory, status: relation.status,
      belief: relation.belief(in: graph, species: species).value,
      isContested: relation.isContested, settings: Set(support.map(\.setting)).sorted(),
      species: Set(support.flatMap(\.species)).sorted(), context: relation.context,
      timeCourse: relation.timeCourse, evidence: EvidenceCounts(relation.evidence),
      supportedBy: relation.citations { $0.supports != .no },
      contradictedBy: relation.citations { $0.supports == .no }, note: relation.note)
  }
}

extension ModerationSummary {
  /// Sums up `moderation`.
  init(_ moderation: Moderation, in graph: KnowledgeGraph, species: [Species] = []) {
    let moderator = graph.reference(moderation.moderator)
    let moderated =
      moderation.relations.first.flatMap { graph.relations[$0] }.map {
        RelationSummary($0, in: graph).sentence
      } ?? moderation.moderated
    self.init(
      id: moderation.id, moderator: moderator, kind: moderation.kind,
      relations: moderation.relations,
      sentence: "\(moderator.name) \(moderation.kind.rawValue) (\(moderated))",
      grade: moderation.support(in: species).map(\.grade).max() ?? .theory,
      status: moderation.status, context: moderation.context,
      timeCourse: moderation.timeCourse, evidence: EvidenceCounts(moderation.evidence),
      supportedBy: moderation.citations { $0.supports != .no },
      contradictedBy: moderation.citations { $0.supports == .no }, note: moderation.note)
  }
}

extension KnowledgeGraph {
  /// The reference to the entity called `id`.
  ///
  /// - Precondition: the graph holds it, as it holds everything that its own parts name.
  func reference(_ id: String) -> EntityReference {
    guard let entity = entities[id] else {
      preconditionFailure("'\(id)' isn't in the graph")
    }
    return EntityReference(entity)
  }
}
