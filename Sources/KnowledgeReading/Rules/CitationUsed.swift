import Diagnostics
import Knowledge

/// Every citation is used.
enum CitationUsed: Rule {
  static let description = RuleDescription(
    id: "citation-used", severity: .warning,
    summary: "Every citation is used.",
    explanation: """
      A source that nothing cites is left over from an edit, or the evidence that it belongs to was
      forgotten.
      """,
    wrong: """
      citations:
        unread: {title: A study, issued: 2020}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: read, design: review, supports: yes, verified: citation, finding: It does.}
      citations:
        read: {title: A study, issued: 2020}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    var used = Set(document.claims.flatMap { $0.evidence.map(\.value.citation) })
    used.formUnion(document.questions.flatMap(\.value.question.citations))
    return document.citations.filter { !used.contains($0.value.id) }.map { draft in
      broken("citation '\(draft.value.id)' isn't used", at: draft.place)
    }
  }
}
