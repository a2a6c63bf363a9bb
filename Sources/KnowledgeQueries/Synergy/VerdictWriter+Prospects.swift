import Knowledge

extension VerdictWriter {
  /// Whether both act at the same time where their routes first meet, under the schedule.
  var timing: [Draft] {
    let timing = findings.timing
    let rows = timing.rows.filter { $0.isFirstMeeting && $0.isShared }
    guard !rows.isEmpty else { return [] }
    let given = timing.isDefaultSchedule ? "the schedule assumed here" : "the schedule"
    let places = counted(rows.count, "first meeting place")
    let sure = rows.filter { $0.sureOverlapDays > 0 }
    var text = "Under \(given) (\(timing.schedule)), both "
    if let longest = sure.max(by: { $0.sureOverlapDays < $1.sureOverlapDays }) {
      text +=
        "surely act at the same time at \(sure.count) of \(places), longest at "
        + "\(longest.entity.inline) (\(EffectWindow.length(longest.sureOverlapDays)))"
    } else if rows.contains(where: \.mayOverlap) {
      text += "may act at the same time at \(places), but for none is it sure"
    } else {
      text += "are not known to act at the same time at any of \(places)"
    }
    let shown = sure.isEmpty ? rows : sure
    return [
      Draft(
        .timing, text + ".",
        shown.flatMap { ($0.first?.steps ?? []) + ($0.second?.steps ?? []) }.flatMap(\.citations))
    ]
  }

  /// The relation whose study would settle most, and the next study of it.
  var change: [Draft] {
    guard let gap = findings.gaps.first, gap.share > 0 else { return [] }
    let percent = Int((gap.share * 100).rounded())
    let claims = [gap.relation] + gap.alsoClaimed
    return [
      Draft(
        .change,
        "What would change most of this is to study \(gap.relation.noun): "
          + "\(percent)% of the uncertainty about these mechanisms hangs on it, and the next step "
          + "would be: \(gap.nextStudy.rawValue).", claims.flatMap(\.citations))
    ]
  }
}
