import Diagnostics
import Knowledge

/// A citation can be recognised.
enum CitationComplete: Rule {
  static let description = RuleDescription(
    id: "citation-complete", severity: .warning,
    summary: "A citation can be recognised.",
    explanation: """
      A source is found by its identifier, or else by its title with its year or the place where the
      citation was read. An identifier that wasn't seen stays null; it is never filled in from
      memory.
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
      let missing = [
        citation.title == nil ? "title" : nil,
        citation.issued == nil && citation.seen == nil ? "year" : nil,
      ].compactMap { $0 }
      guard !missing.isEmpty, citation.link == nil else { return nil }
      return broken(
        "citation '\(citation.id)' has no \(missing.joined(separator: " and no ")) and no identifier",
        at: draft.place)
    }
  }
}
