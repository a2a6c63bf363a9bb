import Knowledge
public import KnowledgeQueries
public import Reports

extension TimelineAnswer: Reportable {
  public func report() -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = [
      .paragraph(
        "Schedule: \(schedule.words(isAssumed: isDefaultSchedule)). Days are counted from day 0.")
    ]
    if let refusal { blocks.append(refusal.block) }
    blocks += section("Where their helpful routes first meet", sources) { $0.isFirstMeeting }
    blocks += section("What else both reach", sources) { $0.isShared && !$0.isFirstMeeting }
    blocks += section("What one of them reaches", sources) { !$0.isShared }
    blocks += order
    blocks.append(.heading("What this takes for granted"))
    blocks.append(.list(assumptions.map { Report.Item($0) }))
    if !isComplete {
      blocks.append(
        .note("\(total - rows.count) further mechanisms not listed; '--limit' lists more"))
    }
    blocks += sources.retractionNotes
    blocks.append(.paragraph("This is not medical advice."))
    return Report(title: title, blocks: blocks, references: sources.lines, data: data)
  }

  private var title: String {
    let pair = "\(first.name) and \(second.name)"
    let shared = rows.filter(\.isShared)
    let sure = shared.count { $0.sureOverlapDays > 0 }
    if sure > 0 {
      return
        "By the times recorded for each alone, \(pair) would act at the same time on \(sure) of "
        + "\(shared.count.counted("mechanism")) that both reach"
    }
    return shared.contains(where: \.mayOverlap)
      ? "\(pair) might act at the same time, but for no mechanism do the times settle it"
      : "\(pair) aren't known to act on one mechanism at the same time"
  }

  private func section(
    _ heading: String, _ sources: SourceNumbers, where matches: (Row) -> Bool
  ) -> [Report.Block] {
    let rows = rows.filter { matches($0) }
    guard !rows.isEmpty else { return [] }
    return [.heading(heading), .list(rows.map { $0.item([first, second], sources) })]
  }

  private var order: [Report.Block] {
    guard let best else { return [] }
    let words = best.words(
      of: schedule.regimens[1], second.name, over: rows.count(where: \.isShared))
    return [
      .heading("Which order overlaps most"),
      .paragraph("\(words.capitalisedStart). \(BestShift.tried)"),
    ]
  }

  private var data: Table {
    var table = Table(columns: [
      "entity", "name", "level", "first_meeting", "intervention", "earliest_start",
      "latest_start", "earliest_end", "latest_end", "patterns", "relations",
      "sure_overlap_days", "possible_overlap_days",
    ])
    for row in rows {
      for (intervention, side) in [(first, row.first), (second, row.second)] {
        for window in side?.windows ?? [] {
          let numbers = [
            window.earliestStart, window.latestStart, window.earliestEnd, window.latestEnd,
          ].map { $0.map { "\($0)" } ?? "" }
          table.append(
            [
              row.entity.id, row.entity.name, row.entity.level.rawValue,
              row.isFirstMeeting ? "yes" : "no", intervention.id,
            ] + numbers + [
              (side?.timing.patterns ?? []).map(\.rawValue).cell,
              (side?.steps ?? []).map(\.id).cell, "\(row.sureOverlapDays)",
              row.possibleOverlapDays.map { "\($0)" } ?? "",
            ])
        }
      }
    }
    return table
  }
}
