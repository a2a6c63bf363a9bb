package import Diagrams
import Knowledge
public import KnowledgeQueries

/// Draws when two interventions act on the mechanisms through which they could help.
public struct TimelineDiagram: Sendable {
  private let answer: TimelineAnswer

  public init(_ answer: TimelineAnswer) {
    self.answer = answer
  }

  /// The drawing: regimens above, mechanisms below, by whether both reach them.
  package func timeline() -> Timeline {
    let axis = axis
    return Timeline(
      title: title, subtitle: subtitle, description: lines,
      groups: [
        Group(
          id: answer.first.id, name: "\(answer.first.name), by all times recorded",
          badge: initial(answer.first.name), hue: .first),
        Group(
          id: answer.second.id, name: "\(answer.second.name), by all times recorded",
          badge: initial(answer.second.name), hue: .second),
      ],
      rows: regimenRows(axis) + answer.rows.map { row($0, axis) }, axis: axis, unit: "days",
      notes: [
        "Ranges come from orders of magnitude in studies of different species. That effects overlap "
          + "in time says nothing about whether they add up. This is not medical advice."
      ])
  }

  private var regimens: [(entity: EntityReference, regimen: Schedule.Regimen)] {
    Array(zip([answer.first, answer.second], answer.schedule.regimens))
  }

  /// From a week before the first session to where the last known effect ends, at most a year on.
  private var axis: ClosedRange<Double> {
    let days = answer.schedule.regimens.flatMap {
      $0.doses + [$0.from, $0.until].compactMap { $0 }
    }
    let (first, last) = (days.min() ?? 0, days.max() ?? 0)
    let windows = answer.rows.flatMap { [$0.first, $0.second] }.compactMap { $0?.windows }
      .flatMap { $0 }
    let ends = windows.map { $0.latestEnd ?? $0.latestStart ?? $0.earliestStart }
    let end = max(last + 14, ends.max() ?? last + 14)
    return (first - 7)...min(end + 7, last + 120)
  }

  private var title: String {
    let pair = "\(answer.first.name) and \(answer.second.name.lowercasedUnlessAcronym)"
    let shared = answer.rows.filter(\.isShared)
    let sure = shared.filter { $0.sureOverlapDays > 0 }
    if let best = sure.max(by: { $0.sureOverlapDays < $1.sureOverlapDays }) {
      let days = best.sureOverlapDays.rounded()
      let count = days < 1 ? "less than a day" : "\(Int(days)) \(days == 1 ? "day" : "days")"
      return "As recorded for each alone, \(pair.lowercasedUnlessAcronym) would overlap "
        + "longest on \(best.entity.label.lowercasedUnlessAcronym): \(count) at least"
    }
    if shared.contains(where: \.mayOverlap) {
      return "\(pair) might act at the same time; for no mechanism do the times settle it"
    }
    return "\(pair) aren't known to act at the same time"
  }

  private var subtitle: String {
    var parts = [answer.schedule.description + (answer.isDefaultSchedule ? " (by default)" : "")]
    let shared = answer.rows.count(where: \.isShared)
    parts.append("\(shared) mechanisms reached by both")
    if !answer.isComplete { parts.append("\(answer.rows.count) of \(answer.total) drawn") }
    return parts.joined(separator: " · ")
  }

  private func regimenRows(_ axis: ClosedRange<Double>) -> [Timeline.Row] {
    regimens.map { entity, regimen in
      let spans =
        regimen.isContinuing
        ? [(regimen.from ?? 0, regimen.until)] : regimen.doses.map { ($0, Optional($0)) }
      return Timeline.Row(
        id: "regimen-\(entity.id)", label: Label(entity.typesetLabel), heading: "Interventions",
        bars: spans.map { start, end in
          Timeline.Bar(
            groupID: entity.id, start: start, sureStart: start, sureEnd: end ?? axis.upperBound,
            end: end, tooltip: regimen.description)
        })
    }
  }

  private func row(_ row: TimelineAnswer.Row, _ axis: ClosedRange<Double>) -> Timeline.Row {
    let sides = [(answer.first, row.first), (answer.second, row.second)]
    let bars = sides.flatMap { intervention, side in
      (side?.windows ?? []).map { window in
        Timeline.Bar(
          groupID: intervention.id, start: window.earliestStart, sureStart: window.latestStart,
          sureEnd: window.earliestEnd, end: window.latestEnd,
          tooltip: "\(intervention.name) on \(row.entity.name): "
            + (side?.steps ?? []).map(\.sentence).joined(separator: "; "))
      }
    }
    var overlaps: [ClosedRange<Double>] = []
    var sure: [ClosedRange<Double>] = []
    for one in row.first?.windows ?? [] {
      for other in row.second?.windows ?? [] {
        if let span = one.possibleOverlap(with: other) {
          let end = min(span.end ?? axis.upperBound, axis.upperBound)
          if span.start < end { overlaps.append(span.start...end) }
        }
        if let span = one.sureOverlap(with: other), span.isWorthDrawing { sure.append(span) }
      }
    }
    let heading =
      row.isShared
      ? (row.isFirstMeeting ? "Where their routes first meet" : "Reached by both")
      : "Reached by one only"
    return Timeline.Row(
      id: row.entity.id, label: Label(row.entity.typesetLabel), heading: heading, bars: bars,
      overlaps: overlaps, sureOverlaps: sure)
  }

  /// The drawing in words.
  private var lines: [String] {
    answer.rows.flatMap { row in
      [(answer.first, row.first), (answer.second, row.second)].compactMap { intervention, side in
        guard let side else { return nil }
        return "\(intervention.name) on \(row.entity.name): "
          + side.windows.map(\.summary).joined(separator: "; ")
      }
    }
  }
}

extension ClosedRange<Double> {
  /// Whether a span in days is long enough to be seen: six hours.
  fileprivate var isWorthDrawing: Bool { upperBound - lowerBound >= 0.25 }
}
