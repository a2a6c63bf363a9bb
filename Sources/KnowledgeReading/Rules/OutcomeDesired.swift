import Diagnostics
import Knowledge

/// An outcome or risk says which direction helps.
enum OutcomeDesired: Rule {
  static let description = RuleDescription(
    id: "outcome-desired", severity: .error,
    summary: "An outcome or risk says which direction helps.",
    explanation: """
      Whether a path helps or harms follows from its sign and from the direction that is desired: a fall in
      depression, a rise in remission. Without it no answer could be given.
      """,
    wrong: """
      entities:
        remission: {name: Remission, kind: outcome, level: clinical}
      """,
    right: """
      entities:
        remission: {name: Remission, kind: outcome, level: clinical, desired: rise}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.entities.compactMap { draft in
      let kind = draft.value.kind
      guard kind == .outcome || kind == .risk, draft.value.desired == nil else { return nil }
      return broken(
        "\(kind.rawValue) '\(draft.value.id)' needs 'desired', rise or fall", at: draft.place)
    }
  }
}
