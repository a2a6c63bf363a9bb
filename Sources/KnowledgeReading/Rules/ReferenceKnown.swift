import Diagnostics
import Knowledge

/// Questions and hypotheses speak of claims that are made.
enum ReferenceKnown: Rule {
  static let description = RuleDescription(
    id: "reference-known", severity: .error,
    summary: "Questions and hypotheses speak of claims that are made.",
    explanation: """
      'about' and 'needs' name claims word for word, and 'rivals' names hypotheses, so that answers can say
      which questions hang on which relations.
      """,
    wrong: """
      hypotheses:
        direct: {says: The drug binds TrkB itself, needs: [drug binds trkb]}
      """,
    right: """
      relations:
        - claim: drug binds trkb
          status: {is: hypothetical, because: nobody looked}
      hypotheses:
        direct: {says: The drug binds TrkB itself, needs: [drug binds trkb]}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let claims = Set(document.claims.compactMap(\.claim?.text))
    var hints = SpellingHints(among: claims)
    let about = document.questions.flatMap { draft in
      draft.value.about.filter { $0.value.contains(" ") }
    }
    let needs = document.hypotheses.flatMap(\.value.needs)
    let unknownClaims = (about + needs).filter {
      !claims.contains(KnowledgeDocument.normalised($0.value))
    }.map { claim in
      broken(
        "no relation claims '\(claim.value)'\(hints.hint(for: claim.value))", at: claim.place)
    }
    let hypotheses = document.ids(.hypothesis)
    var names = SpellingHints(among: hypotheses)
    let rivals = document.hypotheses.flatMap { draft in draft.node["rivals"]?.items ?? [] }
    return unknownClaims
      + rivals.compactMap { node in
        guard let id = node.text, !hypotheses.contains(id) else { return nil }
        return broken(
          "hypothesis '\(id)' isn't declared\(names.hint(for: id))", at: node.place)
      }
  }
}
