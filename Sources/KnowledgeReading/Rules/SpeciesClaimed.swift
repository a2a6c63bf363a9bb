import Diagnostics
import Knowledge

/// A claim about people has evidence from people.
enum SpeciesClaimed: Rule {
  static let description = RuleDescription(
    id: "species-claimed", severity: .warning,
    summary: "A claim about people has evidence from people.",
    explanation: """
      A claim that is limited to humans but observed only in animals or cells reads surer than it is. Take the
      limit off, or mark the claim hypothetical for people.
      """,
    wrong: """
      relations:
        - claim: bdnf activates trkb
          species: human
          evidence:
            - {cite: source, design: animal in vivo, species: rat, supports: yes, verified: citation,
               finding: Yes.}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          species: rat
          evidence:
            - {cite: source, design: animal in vivo, species: rat, supports: yes, verified: citation,
               finding: Yes.}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.compactMap { draft in
      let settings = Set(
        draft.evidence.map(\.value).filter { $0.supports != .no }.map(\.setting))
      guard draft.context.species.contains(.human), !settings.isEmpty,
        settings.isDisjoint(with: [.human, .argument]),
        draft.statusOverride?.status != .hypothetical
      else { return nil }
      return broken(
        "this claim is about humans, but was observed only in animals or cells",
        at: draft.node["species"]?.place ?? draft.place)
    }
  }
}
