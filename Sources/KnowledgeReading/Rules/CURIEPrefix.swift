import Diagnostics
import Knowledge

/// A CURIE's prefix is one that the field knows.
enum CURIEPrefix: Rule {
  static let description = RuleDescription(
    id: "curie-prefix", severity: .warning,
    summary: "A CURIE's prefix is one that the field knows.",
    explanation: """
      A prefix that isn't known can't be followed to its term. Prefixes are written as Bioregistry spells
      them, most in capitals: HGNC, CHEBI, GO, MESH, UBERON, MONDO, HP.
      """,
    wrong: """
      entities:
        psilocin: {name: Psilocin, kind: drug, level: target, xref: CHEBBI:8613}
      """,
    right: """
      entities:
        psilocin: {name: Psilocin, kind: drug, level: target, xref: CHEBI:8613}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.entities.flatMap { draft in
      (draft.node["xref"]?.items ?? []).compactMap { node in
        guard let curie = node.text.flatMap({ CURIE($0) }),
          !CURIE.knownPrefixes.contains(curie.prefix)
        else { return nil }
        let near = didYouMean(curie.prefix, among: CURIE.knownPrefixes)
        return broken("prefix '\(curie.prefix)' isn't known\(near)", at: node.place)
      }
    }
  }
}
