import Diagnostics
import Knowledge

/// Every claim has evidence, or is marked hypothetical.
enum EvidencePresent: Rule {
  static let description = RuleDescription(
    id: "evidence-present", severity: .error,
    summary: "Every claim has evidence, or is marked hypothetical.",
    explanation: """
      A claim without a source can't be traced. If it is an idea that nobody has tested, say so with
      'status: {is: hypothetical, because: …}': it stays visible, and no surer than that.
      """,
    wrong: """
      relations:
        - claim: bdnf activates trkb
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          status: {is: hypothetical, because: it follows from the name of the receptor}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.filter { draft in
      draft.evidence.isEmpty && draft.statusOverride?.status != .hypothetical
    }.map { draft in
      broken(
        "this claim has no evidence; add some, or 'status: {is: hypothetical, because: …}'",
        at: draft.place)
    }
  }
}
