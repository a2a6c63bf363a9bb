import Diagnostics
import Knowledge

/// No status claims more than the evidence gives.
enum StatusEarned: Rule {
  static let description = RuleDescription(
    id: "status-earned", severity: .warning,
    summary: "No status claims more than the evidence gives.",
    explanation: """
      An author may overrule the status that follows from the evidence, with a reason. To call a claim
      established when nothing was observed in its favour is more than a reason can carry.
      """,
    wrong: """
      relations:
        - claim: bdnf activates trkb
          status: {is: established, because: everybody says so}
          evidence:
            - {cite: source, design: review, supports: yes, verified: citation, finding: It does.}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: source, design: review, supports: yes, verified: citation, finding: It does.}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.compactMap { draft in
      let derived = RelationStatus(evidence: draft.evidence.map(\.value))
      guard draft.statusOverride?.status == .established, derived == .hypothetical else {
        return nil
      }
      return broken(
        "nothing was observed in favour of this claim, so it can't be established",
        at: draft.node["status"]?.place ?? draft.place)
    }
  }
}
