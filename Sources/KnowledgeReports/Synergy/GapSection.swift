import Knowledge
import KnowledgeQueries
import Reports

/// What would change the verdict: the relations whose study would settle most.
struct GapSection {
  let answer: SynergyAnswer
  let sources: SourceNumbers

  /// - Parameter isWhole: whether every relation comes with its evidence.
  func blocks(isWhole: Bool) -> [Report.Block] {
    guard !answer.gaps.isEmpty else { return [] }
    return [
      .heading("What would change this most"),
      .list(
        answer.gaps.map { gap in
          isWhole
            ? gap.item(sources)
            : Report.Item(
              "\(gap.relation.statement): \(gap.share.percentage) of the uncertainty, belief"
                + " \(gap.belief.probability); next: \(gap.nextStudy.rawValue)")
        }),
    ]
  }
}
