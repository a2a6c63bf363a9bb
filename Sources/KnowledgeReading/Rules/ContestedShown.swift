import Diagnostics
import Knowledge

/// Contradicting evidence isn't overruled silently.
enum ContestedShown: Rule {
  static let description = RuleDescription(
    id: "contested-shown", severity: .warning,
    summary: "Contradicting evidence isn't overruled silently.",
    explanation: """
      Where observations speak for and against a claim, it is contested. An author who knows better says
      which studies outweigh which; the status stays contested until the evidence changes.
      """,
    wrong: """
      relations:
        - claim: exercise increases bdnf
          status: {is: established, because: the second study was small}
          evidence:
            - {cite: source, design: animal in vivo, species: rat, supports: yes, verified: citation,
               finding: A rise.}
            - {cite: source, design: animal in vivo, species: rat, supports: no, verified: citation,
               finding: No rise.}
      """,
    right: """
      relations:
        - claim: exercise increases bdnf
          note: The study without a rise was small.
          evidence:
            - {cite: source, design: animal in vivo, species: rat, supports: yes, verified: citation,
               finding: A rise.}
            - {cite: source, design: animal in vivo, species: rat, supports: no, verified: citation,
               finding: No rise.}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.compactMap { draft in
      guard let status = draft.statusOverride?.status, status != .contested,
        RelationStatus(evidence: draft.evidence.map(\.value)) == .contested
      else { return nil }
      return broken(
        "evidence speaks for and against this claim, so it is contested, not \(status.rawValue)",
        at: draft.node["status"]?.place ?? draft.place)
    }
  }
}
