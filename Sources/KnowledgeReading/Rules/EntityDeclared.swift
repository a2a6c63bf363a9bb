import Diagnostics
import Knowledge

/// Every entity that is named is declared.
enum EntityDeclared: Rule {
  static let description = RuleDescription(
    id: "entity-declared", severity: .error,
    summary: "Every entity that is named is declared.",
    explanation: """
      Claims, 'broader', 'parts' and questions name entities by their ids. A name that nobody declared is
      most often a slip of the pen; otherwise declare it under 'entities'.
      """,
    wrong: """
      relations:
        - claim: exercise increases bdfn
          evidence:
            - {cite: source, design: review, supports: yes, verified: citation, finding: It does.}
      """,
    right: """
      relations:
        - claim: exercise increases bdnf
          evidence:
            - {cite: source, design: review, supports: yes, verified: citation, finding: It does.}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let declared = document.ids(.entity)
    var hints = SpellingHints(among: declared)
    return mentions(in: document).filter { !declared.contains($0.value) }.map { name in
      broken(
        "entity '\(name.value)' isn't declared\(hints.hint(for: name.value))", at: name.place)
    }
  }

  private static func mentions(in document: KnowledgeDocument) -> [Located<String>] {
    let claims = document.claims.compactMap(\.claim).flatMap { claim in
      // What a moderation acts upon is a claim of its own, which is looked for as a whole.
      [claim.subject, claim.objectEntity].compactMap { $0 }
    }
    let entities = document.entities.flatMap { draft in
      ["broader", "parts"].flatMap { key in draft.node[key]?.items ?? [] }
    }
    let questions = document.questions.flatMap { draft in
      draft.value.about.filter { !$0.value.contains(" ") }
    }
    return claims + entities.compactMap { node in node.text.map { Located($0, at: node.place) } }
      + questions
  }
}
