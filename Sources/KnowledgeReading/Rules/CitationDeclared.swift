import Diagnostics
import Knowledge

/// Every citation that is used is declared.
enum CitationDeclared: Rule {
  static let description = RuleDescription(
    id: "citation-declared", severity: .error,
    summary: "Every citation that is used is declared.",
    explanation: """
      Evidence names its source by a key under 'citations'. A key that isn't there can't be followed to a
      paper.
      """,
    wrong: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: sources, design: review, supports: yes, verified: citation, finding: It does.}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: source, design: review, supports: yes, verified: citation, finding: It does.}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let declared = document.ids(.citation)
    var hints = SpellingHints(among: declared)
    let cited = document.claims.flatMap(\.evidence).compactMap { $0.node["cite"] }
    let raised = document.questions.flatMap { draft in draft.node["raised-by"]?.items ?? [] }
    return (cited + raised).compactMap { node in
      guard let key = node.text, !declared.contains(key) else { return nil }
      return broken(
        "citation '\(key)' isn't declared\(hints.hint(for: key))", at: node.place)
    }
  }
}
