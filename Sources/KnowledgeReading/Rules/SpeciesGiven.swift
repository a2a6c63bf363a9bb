import Diagnostics
import Knowledge

/// An observation says in which species it was made.
enum SpeciesGiven: Rule {
  static let description = RuleDescription(
    id: "species-given", severity: .warning,
    summary: "An observation says in which species it was made.",
    explanation: """
      Human, animal and cell evidence are never mixed silently, so every item that observed something names
      its species; reviews and theory need none.
      """,
    wrong: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: source, design: in vitro, supports: yes, verified: citation, finding: It does.}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: source, design: in vitro, species: rat, supports: yes, verified: citation,
               finding: It does.}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.flatMap(\.evidence).filter { item in
      item.value.design.isEmpirical && item.value.species.isEmpty
    }.map { item in
      broken(
        "this observation (\(item.value.design.rawValue)) doesn't say in which species",
        at: item.place(of: "design"))
    }
  }
}
