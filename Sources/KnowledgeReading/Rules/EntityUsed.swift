import Diagnostics
import Knowledge

/// Every entity takes part in the graph.
enum EntityUsed: Rule {
  static let description = RuleDescription(
    id: "entity-used", severity: .warning,
    summary: "Every entity takes part in the graph.",
    explanation: """
      An entity without a relation, that nothing is broader than and no combination is made of, can't be
      reached by any question. Write what is known about it, or take it out.
      """,
    wrong: """
      entities:
        walking: {name: Walking, kind: intervention, level: intervention}
      """,
    right: """
      entities:
        walking: {name: Walking, kind: intervention, level: intervention, broader: exercise}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    var used: Set<String> = []
    for claim in document.claims.compactMap(\.claim) {
      for part in [claim, claim.moderated].compactMap({ $0 }) {
        used.insert(part.subject.value)
        if let object = part.objectEntity { used.insert(object.value) }
      }
    }
    for draft in document.entities {
      let linked = draft.value.broader + draft.value.parts
      if !linked.isEmpty { used.formUnion(linked + [draft.value.id]) }
    }
    return document.entities.filter { !used.contains($0.value.id) }.map { draft in
      broken("entity '\(draft.value.id)' has no relation", at: draft.place)
    }
  }
}
