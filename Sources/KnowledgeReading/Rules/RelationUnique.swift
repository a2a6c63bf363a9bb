import Diagnostics
import Knowledge

/// A claim stands once in each context.
enum RelationUnique: Rule {
  static let description = RuleDescription(
    id: "relation-unique", severity: .error,
    summary: "A claim stands once in each context.",
    explanation: """
      Subject, predicate, object and context make a relation's stable id. Evidence on the same claim in the
      same context belongs below one claim; if the contexts differ, say how.
      """,
    wrong: """
      relations:
        - claim: bdnf activates trkb
          status: {is: hypothetical, because: nobody looked}
        - claim: bdnf  activates trkb
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          status: {is: hypothetical, because: nobody looked}
        - claim: bdnf activates trkb
          where: hippocampus
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    var first: [String: SourcePlace] = [:]
    return document.claims.compactMap { draft in
      guard let id = id(of: draft) else { return nil }
      guard let earlier = first[id] else {
        first[id] = draft.place
        return nil
      }
      return broken(
        "this claim stands twice in the same context", at: draft.place,
        related: [.init("first claimed here", at: earlier)])
    }
  }

  private static func id(of draft: DraftClaim) -> String? {
    if let relation = draft.relation { return relation.id }
    guard let claim = draft.claim, let moderated = claim.moderated else { return nil }
    return KnowledgeDocument.moderationID(claim, moderated, draft.context)
  }
}
