import Diagnostics
import Knowledge

/// A relation joins two different entities.
enum RelationToItself: Rule {
  static let description = RuleDescription(
    id: "relation-to-itself", severity: .warning,
    summary: "A relation joins two different entities.",
    explanation: """
      A thing that acts on itself is either a feedback through something that isn't named yet, or a slip of
      the pen. Name what lies between.
      """,
    wrong: """
      relations:
        - claim: bdnf increases bdnf
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.relations.filter { $0.relation.subject == $0.relation.object }.map { draft, relation in
      broken("'\(relation.subject)' is joined to itself", at: draft.place)
    }
  }
}
