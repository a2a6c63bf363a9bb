import Diagnostics
import Knowledge

/// No claim rests on a retracted source.
enum RetractedSource: Rule {
  static let description = RuleDescription(
    id: "retracted-source", severity: .warning,
    summary: "No claim rests on a retracted source.",
    explanation: """
      A retracted paper counts for nothing. Keep the item only to show that the claim once rested on it.
      """,
    wrong: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: gone, design: review, supports: yes, verified: citation, finding: It does.}
      citations:
        gone: {title: A study, issued: 2020, retracted: yes}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: kept, design: review, supports: yes, verified: citation, finding: It does.}
      citations:
        kept: {title: A study, issued: 2020}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let retracted = Set(document.citations.map(\.value).filter(\.isRetracted).map(\.id))
    return document.claims.flatMap(\.evidence).filter { retracted.contains($0.value.citation) }
      .map { item in
        broken("source '\(item.value.citation)' was retracted", at: item.place(of: "cite"))
      }
  }
}
