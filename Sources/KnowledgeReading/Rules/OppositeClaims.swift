import Diagnostics
import Knowledge

/// No pair is joined by opposite signs in one context.
enum OppositeClaims: Rule {
  static let description = RuleDescription(
    id: "opposite-claims", severity: .warning,
    summary: "No pair is joined by opposite signs in one context.",
    explanation: """
      If one study found a rise and another a fall, that is one contested claim with evidence for and against.
      If both are true in different regions, species or times, say so in the context of each.
      """,
    wrong: """
      relations:
        - claim: exercise increases bdnf
          status: {is: hypothetical, because: nobody looked}
        - claim: exercise decreases bdnf
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      relations:
        - claim: exercise increases bdnf
          where: hippocampus
          status: {is: hypothetical, because: nobody looked}
        - claim: exercise decreases bdnf
          where: amygdala
          status: {is: hypothetical, because: nobody looked}
      """)

  private struct Key: Hashable {
    let subject: String
    let object: String
    let context: Context
  }

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    var seen: [Key: (sign: Sign, place: SourcePlace)] = [:]
    var found: [Diagnostic] = []
    for (draft, relation) in document.relations {
      let sign = relation.predicate.sign
      guard sign == .positive || sign == .negative else { continue }
      let key = Key(
        subject: relation.subject, object: relation.object, context: relation.context)
      if let earlier = seen[key], earlier.sign != sign {
        found.append(
          broken(
            "this claim has the opposite sign of another in the same context", at: draft.place,
            related: [.init("the other claim", at: earlier.place)]))
      } else {
        seen[key] = (sign, draft.place)
      }
    }
    return found
  }
}
