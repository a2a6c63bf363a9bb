import Diagnostics
import Knowledge

/// A step doesn't leap from intervention to outcome beside a mechanism.
enum MechanismSkipped: Rule {
  static let description = RuleDescription(
    id: "mechanism-skipped", severity: .note,
    summary: "A step doesn't leap from intervention to outcome beside a mechanism.",
    explanation: """
      'increases' and the like are steps of a mechanism. A step straight from an intervention to an outcome
      that a longer path also reaches is the shortest path in every answer and explains nothing. 'treats' and
      'worsens' say *that* something works without taking part in longer paths.
      """,
    wrong: """
      relations:
        - claim: exercise increases bdnf
          status: {is: hypothetical, because: nobody looked}
        - claim: bdnf decreases depression
          status: {is: hypothetical, because: nobody looked}
        - claim: exercise decreases depression
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      relations:
        - claim: exercise increases bdnf
          status: {is: hypothetical, because: nobody looked}
        - claim: bdnf decreases depression
          status: {is: hypothetical, because: nobody looked}
        - claim: exercise treats depression
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let entities = document.entitiesByID
    let steps = document.relations.filter { $0.relation.predicate.composition == .step }
    let successors = Dictionary(grouping: steps.map(\.relation), by: \.subject)
      .mapValues { $0.map(\.object) }
    return steps.compactMap { draft, relation in
      guard entities[relation.subject]?.value.kind == .intervention,
        entities[relation.object]?.value.kind == .outcome,
        isReached(relation.object, from: relation.subject, by: successors)
      else { return nil }
      return broken(
        "this step leaps over a mechanism that leads from '\(relation.subject)' to "
          + "'\(relation.object)'; for a clinical effect use 'treats' or 'worsens'",
        at: draft.claim?.predicate.place ?? draft.place)
    }
  }

  /// Whether `target` is reached in two steps or more.
  private static func isReached(
    _ target: String, from source: String, by successors: [String: [String]]
  ) -> Bool {
    var reached: Set<String> = [source]
    var queue = (successors[source] ?? []).filter { $0 != target }
    while let next = queue.popLast() {
      if next == target { return true }
      if reached.insert(next).inserted { queue += successors[next] ?? [] }
    }
    return false
  }
}
