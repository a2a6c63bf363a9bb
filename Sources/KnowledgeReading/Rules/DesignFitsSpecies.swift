import Diagnostics
import Knowledge

/// A study's design fits its species.
enum DesignFitsSpecies: Rule {
  static let description = RuleDescription(
    id: "design-fits-species", severity: .warning,
    summary: "A study's design fits its species.",
    explanation: """
      Human designs observe people and animal designs don't. If they disagree, one of the two is a slip, and
      the grade of the evidence would be wrong.
      """,
    wrong: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: source, design: human mechanistic, species: rat, supports: yes, verified: citation,
               finding: Yes.}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: source, design: animal in vivo, species: rat, supports: yes, verified: citation,
               finding: Yes.}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.flatMap(\.evidence).compactMap { item in
      let species = item.value.species
      let isHuman = species.contains(.human)
      let fits =
        switch item.value.design {
        case .humanMechanistic, .humanObservational: isHuman || species.isEmpty
        case .animalInVivo: !isHuman
        default: true
        }
      guard !fits else { return nil }
      let names = species.map(\.rawValue).joined(separator: ", ")
      return broken(
        "design '\(item.value.design.rawValue)' doesn't fit species '\(names)'",
        at: item.place(of: "design"))
    }
  }
}
