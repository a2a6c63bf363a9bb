import Diagnostics
import Knowledge

/// A citation can be recognised.
enum CitationComplete: Rule {
  static let description = RuleDescription(
    id: "citation-complete", severity: .warning,
    summary: "A citation can be recognised.",
    explanation: """
      A title and a year are what a reader needs to find a source whose identifier nobody has seen. An
      identifier that wasn't seen stays null; it is never filled in from memory.
      """,
    wrong: """
      citations:
        vague: {author: Somebody A}
      """,
    right: """
      citations:
        vague: {author: Somebody A, title: A study, issued: 2020}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.citations.compactMap { draft in
      let citation = draft.value
      // A page can be found by its address without a year.
      let hasAddress = citation.url != nil || citation.seen != nil
      let missing = [
        citation.title == nil ? "title" : nil,
        citation.issued == nil && !hasAddress ? "issued" : nil,
      ].compactMap { $0 }
      guard !missing.isEmpty else { return nil }
      return broken(
        "citation '\(citation.id)' has no \(missing.joined(separator: " and no "))",
        at: draft.place)
    }
  }
}
