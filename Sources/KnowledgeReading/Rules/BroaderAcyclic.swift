import Diagnostics
import Knowledge

/// Nothing is more general than itself.
enum BroaderAcyclic: Rule {
  static let description = RuleDescription(
    id: "broader-acyclic", severity: .error,
    summary: "Nothing is more general than itself.",
    explanation: """
      'broader' leads from the particular to the general (psilocybin, classic psychedelics). A circle of such
      steps says that a thing is a kind of itself; one of the steps is the wrong way round.
      """,
    wrong: """
      entities:
        running: {name: Running, kind: intervention, level: intervention, broader: sprinting}
        sprinting: {name: Sprinting, kind: intervention, level: intervention, broader: running}
      """,
    right: """
      entities:
        running: {name: Running, kind: intervention, level: intervention}
        sprinting: {name: Sprinting, kind: intervention, level: intervention, broader: running}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let broader = document.entitiesByID.mapValues(\.value.broader)
    return document.entities.compactMap { draft in
      var reached: Set<String> = []
      var queue = draft.value.broader
      while let next = queue.popLast() {
        if next == draft.value.id {
          return broken(
            "'\(next)' is more general than itself", at: draft.place(of: "broader"))
        }
        if reached.insert(next).inserted { queue += broader[next] ?? [] }
      }
      return nil
    }
  }
}
