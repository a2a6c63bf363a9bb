import Diagnostics
import Knowledge

/// A claim is a subject, a predicate and an object.
enum ClaimForm: Rule {
  static let description = RuleDescription(
    id: "claim-form", severity: .error,
    summary: "A claim is a subject, a predicate and an object.",
    explanation: """
      A claim is one line that can be read aloud: the id of an entity, a predicate, the id of an entity. A
      moderation has another claim in brackets as its object.
      """,
    wrong: """
      relations:
        - claim: exercise bdnf
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      relations:
        - claim: exercise increases bdnf
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.filter { $0.claim == nil }.map { draft in
      broken(
        "a claim is 'subject predicate object', or 'moderator predicate (claim)'", at: draft.place)
    }
  }
}
