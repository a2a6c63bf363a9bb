import Knowledge
import KnowledgeQueries
import Reports

/// The score of a pair with its sums written out.
struct ScoreSection {
  /// Most things of one sum in the summary.
  static let limit = 4

  let answer: SumsAnswer
  let isWhole: Bool

  var blocks: [Report.Block] {
    let (account, weights) = (answer.account, answer.score.weights)
    let addends = RouteScore.addends(of: weights)
    let halfWays = RouteScore.halfWays
    let sides = (
      sum(account.onlyFirst), sum(account.onlySecond)
    )
    let isFirst = sides.0 <= sides.1
    let items = [
      share(
        "first meetings", account.meetings, weights.meetings, halfWays.meetings, addends[0]),
      share(
        "mechanisms of \(isFirst ? answer.first.name : answer.second.name) only, the lesser side",
        isFirst ? account.onlyFirst : account.onlySecond, weights.complementary,
        halfWays.complementary, addends[1]),
      Report.Item("gain in reliability: \(weights.gain.factor)"),
      share(
        "oppositions", account.oppositions, weights.oppositions, halfWays.oppositions, addends[3]),
      share(
        "risks of both", account.sharedRisks, weights.sharedRisks, halfWays.sharedRisks,
        addends[4]),
    ]
    let total = zip(["", " + ", " + ", " − ", " − "], addends).map { $0 + abs($1).factor }.joined()
    return [
      .heading("The score in a ranking of pairs"),
      .paragraph(
        "Each thing counts as the product of the beliefs along the best believed chains to it; a sum"
          + " x with half-way point h adds x / (x + h)."),
      .list(items),
      .paragraph("Score: \(total) = \(answer.score.value.factor)."),
    ]
  }

  private func sum(_ terms: [ScoreAccount.Term]) -> Double { terms.reduce(0) { $0 + $1.value } }

  private func share(
    _ lead: String, _ terms: [ScoreAccount.Term], _ weight: Double, _ halfWay: Double,
    _ addend: Double
  ) -> Report.Item {
    let sorted = terms.enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
    let shown = isWhole ? sorted : Array(sorted.prefix(Self.limit))
    let words = shown.map { term in
      "\(term.name): \(term.factors.map(\.factor).joined(separator: " · "))"
        + (term.factors.count > 1 ? " = \(term.value.factor)" : "")
    }
    let further = terms.count - shown.count
    return Report.Item(
      "\(lead): \(weight.factor) / (\(weight.factor) + \(halfWay.plain)) = \(abs(addend).factor)",
      details: words + (further > 0 ? ["and \(further.counted("further one"))"] : []))
  }
}
