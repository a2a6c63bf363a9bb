import Diagnostics
import Knowledge

/// A combination is made of at least two interventions.
enum CombinationParts: Rule {
  static let description = RuleDescription(
    id: "combination-parts", severity: .error,
    summary: "A combination is made of at least two interventions.",
    explanation: """
      Evidence on a combination is kept apart from evidence on its parts, so it must be clear what the parts
      are: two or more different entities, each an intervention or a drug, none of them a combination.
      """,
    wrong: """
      entities:
        exercise-twice:
          {name: Exercise twice, kind: intervention, level: intervention, parts: [exercise]}
      """,
    right: """
      entities:
        exercise-and-drug:
          {name: Exercise and drug, kind: intervention, level: intervention, parts: [exercise, drug]}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let entities = document.entitiesByID
    return document.entities.filter { $0.node["parts"] != nil }.flatMap { draft in
      var found: [Diagnostic] = []
      if Set(draft.value.parts).count < 2 {
        found.append(
          broken(
            "combination '\(draft.value.id)' needs at least two different parts",
            at: draft.place(of: "parts")))
      }
      for node in draft.node["parts"]?.items ?? [] {
        guard let part = node.text.flatMap({ entities[$0]?.value }) else { continue }
        let isPart = (part.kind == .intervention || part.kind == .drug) && !part.isCombination
        if !isPart {
          found.append(
            broken("'\(part.id)' isn't an intervention that can be combined", at: node.place))
        }
      }
      return found
    }
  }
}
