import Knowledge
public import KnowledgeQueries
public import Reports

extension TimelineAnswer: Reportable {
  public func report() -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = [
      .paragraph(
        "Schedule: \(schedule)\(isDefaultSchedule ? " (none was given, so this is assumed)" : "")."
          + " Days are counted from day 0.")
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
        "\(pair) surely act at the same time on \(sure) of \(shared.count.counted("mechanism"))"
        + " that both reach"
    }
    return shared.contains(where: \.mayOverlap)
      ? "\(pair) may act at the same time, but for no mechanism is it sure"
      : "\(pair) aren't known to act on one mechanism at the same time"
  }

  private func section(
    _ heading: String, _ sources: SourceNumbers, where matches: (Row) -> Bool
  ) -> [Report.Block] {
    let rows = rows.filter { matches($0) }
    guard !rows.isEmpty else { return [] }
    return [.heading(heading), .list(rows.map { item($0, sources) })]
  }

  private func item(_ row: Row, _ sources: SourceNumbers) -> Report.Item {
    var details: [String] = []
    for (intervention, side) in [(first, row.first), (second, row.second)] {
      guard let side else { continue }
      let patterns = side.timing.patterns.map(\.rawValue).joined(separator: ", ")
      let unknown =
        side.timing.untimedSteps > 0
        ? "; no times are known for \(side.timing.untimedSteps.counted("step"))" : ""
      details.append(
        "\(intervention.name): \(side.windows.map(\.summary).joined(separator: "; "))"
          + (patterns.isEmpty ? "" : " (\(patterns))") + unknown)
      let chain = side.steps.map(\.sentence).joined(separator: "; ")
      let cited = sources.cite(side.steps.flatMap(\.citations))
      details.append("through: \(chain)" + (cited.isEmpty ? "" : " \(cited)"))
    }
    if row.isShared { details.append(overlap(of: row)) }
    return Report.Item("\(row.entity.name) (\(row.entity.level.rawValue))", details: details)
  }

  private func overlap(of row: Row) -> String {
    guard row.mayOverlap else { return "overlap: none within what is known" }
    let sure =
      row.sureOverlapDays > 0 ? "\(days(row.sureOverlapDays)) for sure" : "none for sure"
    let possible = row.possibleOverlapDays.map { "up to \(days($0))" } ?? "its end is unknown"
    return "overlap: \(sure), \(possible)"
  }

  private var order: [Report.Block] {
    guard let best else { return [] }
    let change: String
    if best.days == 0 {
      change = "no other start of \(second.name) overlaps more for sure"
    } else {
      let direction = best.days > 0 ? "later" : "earlier"
      change =
        "starting \(second.name) \(days(abs(best.days))) \(direction) would bring the sure overlap"
        + " from \(days(best.sureDaysUnshifted)) to \(days(best.sureDays))"
    }
    return [
      .heading("Which order overlaps most"),
      .paragraph(
        "Summed over the mechanisms that both reach, \(change). Starts up to 84 days earlier and"
          + " later were tried, a day at a time."),
    ]
  }

  private func days(_ value: Double) -> String {
    let rounded = (value * 10).rounded() / 10
    let text = rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    return "\(text) \(rounded == 1 ? "day" : "days")"
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
