import Diagnostics
import Knowledge

/// A predicate is one of the closed table.
enum PredicateKnown: Rule {
  static let description = RuleDescription(
    id: "predicate-known", severity: .error,
    summary: "A predicate is one of the closed table.",
    explanation: """
      Signs, arrowheads and what composes along a path follow from the predicate, so the table is closed.
      'synergraph check --explain predicate-known' ends with it; a moderation has predicates of its own.
      """,
    wrong: """
      relations:
        - claim: exercise boosts bdnf
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      relations:
        - claim: exercise increases bdnf
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.compactMap(\.claim).compactMap { claim in
      let word = claim.predicate.value
      let isModeration = claim.moderated != nil
      let known =
        isModeration
        ? Moderation.Kind.allCases.map(\.rawValue) : Predicate.allCases.map(\.rawValue)
      guard !known.contains(word) else { return nil }
      let near = didYouMean(word, among: known)
      let hint = near.isEmpty ? "; it is one of \(known.joined(separator: ", "))" : near
      let kind = isModeration ? "predicate of a moderation" : "predicate"
      return broken("'\(word)' isn't a \(kind)\(hint)", at: claim.predicate.place)
    }
  }
}
