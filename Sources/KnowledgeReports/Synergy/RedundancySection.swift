import Knowledge
import KnowledgeQueries
import Reports

/// How probable the helpful mechanisms are, apart and together, and what they share.
struct RedundancySection {
  let answer: SynergyAnswer

  var blocks: [Report.Block] {
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
