import Knowledge

extension VerdictWriter {
  /// What the question asks for besides the two, and what of that acts on their routes.
  var conditions: [Draft] {
    let filter = findings.query.filter
    guard !filter.isEmpty else { return [] }
    var drafts = [
      Draft(
        .conditions,
        "All of this is asked \(filter.conditions.listed): what does not fit takes no part.")
    ]
    if !filter.given.isEmpty {
      let claims = findings.given.map { "\($0.sentence) (\($0.basis))" }
      drafts.append(
        Draft(
          .conditions,
          claims.isEmpty
            ? "Nothing here is recorded as stronger or weaker for what is given."
            : "Of what is given, it is recorded that \(claims.listed(atMost: 3)).",
          findings.given.flatMap(\.citations)))
    }
    return drafts
  }

  /// Whether both act at the same time where their routes first meet, under the schedule.
  var timing: [Draft] {
    let timing = findings.timing
    let rows = timing.rows.filter { $0.isFirstMeeting && $0.isShared }
    guard !rows.isEmpty else { return [] }
    let given = timing.isDefaultSchedule ? "the schedule assumed here" : "the schedule"
    let places = counted(rows.count, "first meeting place")
    let sure = rows.filter { $0.sureOverlapDays > 0 }
    var text = "Under \(given) (\(timing.schedule)), by the times recorded for each alone, both "
    if let longest = sure.max(by: { $0.sureOverlapDays < $1.sureOverlapDays }) {
      text +=
        "would act at the same time at \(sure.count) of \(places), longest at "
        + "\(longest.entity.inline) (\(EffectWindow.length(longest.sureOverlapDays)))"
    } else if rows.contains(where: \.mayOverlap) {
      text += "might act at the same time at \(places), but for none do the times settle it"
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

extension RelationFilter {
  /// Every criterion in a few words.
  fileprivate var conditions: [String] {
    let criteria: [(String, [String])] = [
      ("of what was seen in", species.map(\.rawValue)),
      ("of what was seen in", settings.map(\.rawValue)),
      ("of evidence from", minimumGrade.map { ["\($0) or better"] } ?? []),
      ("of claims that are", statuses.map(\.rawValue)),
      ("of claims on the levels", levels.map(\.rawValue)),
      ("of claims that say", predicates.map(\.rawValue)), ("of claims about", regions),
      ("without passing", avoid), ("given", given), ("without", without),
      ("with refuted claims", includesRefuted ? [""] : []),
      ("with associations followed", followsAssociations ? [""] : []),
    ]
    return criteria.filter { !$0.1.isEmpty }.map { words, values in
      values == [""] ? words : "\(words) \(values.listed)"
    }
  }
}
