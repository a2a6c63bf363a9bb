import Diagnostics
import Knowledge

/// A graph says at most once what it is.
enum GraphDescribedOnce: Rule {
  static let description = RuleDescription(
    id: "graph-described-once", severity: .error,
    summary: "A graph says at most once what it is.",
    explanation: """
      A graph may be spread over several files, but it has one title and one id. Keep 'graph' in one
      file and take it out of the others.
      """,
    wrong: """
      graph: {id: one, title: One}
      """,
    right: """
      entities:
        walking: {name: Walking, kind: intervention, level: intervention, broader: exercise}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    guard let first = document.descriptions.first else { return [] }
    return document.descriptions.dropFirst().map { draft in
      broken(
        "the graph is already described in '\(first.place.file)'", at: draft.place,
        related: [.init("first described here", at: first.place)])
    }
  }
}
