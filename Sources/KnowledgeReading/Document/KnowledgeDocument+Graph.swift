import Knowledge

extension KnowledgeDocument {
  /// The graph that a document without errors describes.
  ///
  /// A graph that doesn't say what it is takes its id and title from its file's name.
  func graph(named file: String?) -> KnowledgeGraph {
    let relations = relations.map(\.relation)
    var ids = Dictionary(grouping: relations, by: \.claim).mapValues { $0.map(\.id) }
    let moderations = moderations.compactMap {
      moderation($0.draft, $0.claim, $0.moderated, ids)
    }
    for moderation in moderations { ids[moderation.claim, default: []].append(moderation.id) }
    let name = file.map(Self.baseName) ?? "graph"
    return KnowledgeGraph(
      description: descriptions.first?.value ?? .init(id: name, title: name),
      regions: regions.map(\.value), entities: entities.map(\.value), relations: relations,
      moderations: moderations,
      citations: citations.map(\.value),
      questions: questions.map { draft in
        var question = draft.value.question
        let about = draft.value.about.map(\.value)
        question.entities = about.filter { self.ids(.entity).contains($0) }
        question.relations = about.flatMap { ids[Self.normalised($0)] ?? [] }
        return question
      },
      hypotheses: hypotheses.map { draft in
        var hypothesis = draft.value.hypothesis
        hypothesis.relations = draft.value.needs.flatMap { ids[Self.normalised($0.value)] ?? [] }
        return hypothesis
      })
  }

  /// A claim with its words one space apart.
  static func normalised(_ claim: String) -> String {
    claim.split(separator: " ").joined(separator: " ")
  }

  private func moderation(
    _ draft: DraftClaim, _ claim: ClaimText, _ moderated: ClaimText, _ ids: [String: [String]]
  ) -> Moderation? {
    guard let kind = Moderation.Kind(rawValue: claim.predicate.value),
      let relations = ids[moderated.text]
    else { return nil }
    return Moderation(
      id: Self.moderationID(claim, moderated, draft.context), moderator: claim.subject.value,
      kind: kind, relations: relations, moderated: moderated.text, context: draft.context,
      timeCourse: draft.timeCourse, evidence: draft.evidence.map(\.value),
      statusOverride: draft.statusOverride, note: draft.note)
  }

  /// The stable id of a moderation, in the manner of ``Relation/id``.
  static func moderationID(
    _ claim: ClaimText, _ moderated: ClaimText, _ context: Context
  ) -> String {
    let target = moderated.text.split(separator: " ").joined(separator: "-")
    return "\(claim.subject.value)-\(claim.predicate.value)-(\(target))"
      + Relation.suffix(for: context)
  }

  private static func baseName(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}
