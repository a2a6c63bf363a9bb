import Diagnostics
import Knowledge

/// A predicate joins kinds of things that it can join.
enum PredicateKinds: Rule {
  static let description = RuleDescription(
    id: "predicate-kinds", severity: .warning,
    summary: "A predicate joins kinds of things that it can join.",
    explanation: """
      'treats' leads from an intervention to a disease, state or outcome; only a molecule binds; only an
      outcome, disease, state or risk is put at risk. Another predicate probably says what is meant.
      """,
    wrong: """
      relations:
        - claim: exercise treats bdnf
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      relations:
        - claim: exercise increases bdnf
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let entities = document.entitiesByID
    return document.relations.compactMap { draft, relation in
      guard let subject = entities[relation.subject]?.value,
        let object = entities[relation.object]?.value
      else { return nil }
      if relation.predicate.composition == .alone, object.desired == .rise {
        return broken(
          "'\(relation.predicate.rawValue)' is said of something unwelcome, but a rise of "
            + "'\(object.id)' is desired; write 'increases' or 'decreases'",
          at: draft.claim?.predicate.place ?? draft.place)
      }
      let (subjects, objects) = kinds(of: relation.predicate)
      if let subjects, !subjects.contains(subject.kind) {
        return broken(
          "a \(subject.kind.rawValue) hardly '\(relation.predicate.rawValue)' anything",
          at: draft.claim?.predicate.place ?? draft.place)
      }
      if let objects, !objects.contains(object.kind) {
        return broken(
          "nothing '\(relation.predicate.rawValue)' a \(object.kind.rawValue)",
          at: draft.claim?.predicate.place ?? draft.place)
      }
      return nil
    }
  }

  /// The kinds that make sense on either side; nil where any does.
  private static func kinds(
    of predicate: Predicate
  ) -> (subjects: Set<EntityKind>?, objects: Set<EntityKind>?) {
    let interventions: Set<EntityKind> = [.intervention, .drug, .smallMolecule]
    let conditions: Set<EntityKind> = [.disease, .outcome, .state, .risk]
    let molecules: Set<EntityKind> = [.drug, .smallMolecule, .protein, .receptor, .intervention]
    switch predicate {
    case .treats, .worsens: return (interventions, conditions)
    case .raisesRiskOf: return (nil, conditions)
    case .binds: return (molecules, molecules)
    case .convertsTo: return (molecules, molecules)
    case .contraindicates: return (nil, interventions)
    default: return (nil, nil)
    }
  }
}
