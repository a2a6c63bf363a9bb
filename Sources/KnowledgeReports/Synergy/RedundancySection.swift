import Knowledge
import KnowledgeQueries
import Reports

/// How probable the helpful mechanisms are, apart and together, and what they share.
struct RedundancySection {
  let answer: SynergyAnswer

  /// - Parameter isWhole: whether it is told in full what the numbers mean.
  func blocks(isWhole: Bool) -> [Report.Block] {
    guard let redundancy = answer.redundancy else { return [] }
    let shared = redundancy.sharedRelations.count
    let items = [
      "\(answer.first.name): \(redundancy.first.words)",
      "\(answer.second.name): \(redundancy.second.words)",
      "at least one: \(redundancy.either.words), \(redundancy.gain.decimals(2)) more than the"
        + " better one",
      "if they shared no relation: \(redundancy.ifIndependent.probability);"
        + " \(shared.counted("relation")) on helpful routes of both",
    ]
    guard isWhole else {
      return [
        .heading("How reliable their mechanisms are"),
        .paragraph(
          "The probability that a helpful route exists, if each relation holds with its belief;"
            + " no size of effect, and no sign that the two add up: \(items[0]); \(items[1]);"
            + " \(items[2]) (\(redundancy.either.methodWords))."),
      ]
    }
    return [
      .heading("How reliable their mechanisms are"),
      .paragraph(
        "The probability that a helpful route through a mechanism exists, if each relation holds"
          + " independently with its belief (\(redundancy.either.methodWords)). This is"
          + " qualitative: it weighs how well routes are known, not doses or sizes of effects, and"
          + " it is no sign that the two add up."),
      .list(items.map { Report.Item($0) }),
    ]
  }
}
