import Knowledge
import KnowledgeQueries
import Reports

/// When both act where their helpful routes meet, and which order overlaps most.
struct TimingSection {
  let answer: SynergyAnswer
  let sources: SourceNumbers

  /// - Parameter isWhole: whether chains and assumptions are told too.
  func blocks(isWhole: Bool) -> [Report.Block] {
    guard let timing = answer.timing, !timing.rows.isEmpty else { return [] }
    var blocks: [Report.Block] = [
      .heading("When both act there"),
      .paragraph("Schedule: \(timing.schedule.words(isAssumed: timing.isDefaultSchedule))."),
    ]
    if isWhole {
      blocks.append(.list(timing.rows.map { $0.item([answer.first, answer.second], sources) }))
    } else {
      let first = timing.rows.filter(\.isFirstMeeting)
      let shown = first.isEmpty ? timing.rows : first
      blocks.append(
        .list(shown.map { Report.Item("\($0.entity.name): \($0.overlapWords)") }))
    }
    if let best = timing.best {
      let words = best.words(
        of: timing.schedule.regimens[1], answer.second.name, over: timing.sharedMechanisms)
      let tried = isWhole ? " \(TimelineAnswer.BestShift.tried)" : ""
      blocks.append(.paragraph("\(words.capitalisedStart).\(tried)"))
    }
    if isWhole {
      blocks.append(.paragraph("What this takes for granted:"))
      blocks.append(.list(timing.assumptions.map { Report.Item($0) }))
    }
    return blocks
  }
}
