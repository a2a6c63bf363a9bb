import Diagnostics
import Knowledge

/// A moderation acts on a relation that is claimed.
enum ModerationTarget: Rule {
  static let description = RuleDescription(
    id: "moderation-target", severity: .error,
    summary: "A moderation acts on a relation that is claimed.",
    explanation: """
      The claim in brackets must stand as a relation of its own, word for word; otherwise the moderation has
      nothing to act upon.
      """,
    wrong: """
      relations:
        - claim: drug dampens (bdnf activates trkb)
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          status: {is: hypothetical, because: nobody looked}
        - claim: drug dampens (bdnf activates trkb)
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let claims = Set(document.relations.map(\.relation.claim))
    var hints = SpellingHints(among: claims)
    return document.moderations.compactMap { _, _, moderated in
      guard !claims.contains(moderated.text) else { return nil }
      let hint = hints.hint(for: moderated.text)
      return broken("no relation claims '\(moderated.text)'\(hint)", at: moderated.place)
    }
  }
}
