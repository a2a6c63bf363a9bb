import Diagnostics
import Knowledge

/// A cross-reference is a CURIE.
enum CURIEForm: Rule {
  static let description = RuleDescription(
    id: "curie-form", severity: .error,
    summary: "A cross-reference is a CURIE.",
    explanation: """
      Cross-references name terms of other vocabularies as 'PREFIX:reference', such as HGNC:1033 or
      CHEBI:8613, without spaces and not as a web address.
      """,
    wrong: """
      entities:
        psilocin: {name: Psilocin, kind: drug, level: target, xref: CHEBI 8613}
      """,
    right: """
      entities:
        psilocin: {name: Psilocin, kind: drug, level: target, xref: CHEBI:8613}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.entities.flatMap { draft in
      (draft.node["xref"]?.items ?? []).compactMap { node in
        guard let text = node.text, CURIE(text) == nil else { return nil }
        return broken(
          "'\(text)' isn't a CURIE; write 'PREFIX:reference', such as 'HGNC:1033'", at: node.place)
      }
    }
  }
}
