import Knowledge
import KnowledgeQueries
import Reports

extension TimelineAnswer.Row {
  /// The mechanism as an element of a list: when each acts on it, through what, and the overlap.
  func item(_ pair: [EntityReference], _ sources: SourceNumbers) -> Report.Item {
    var details: [String] = []
    for (intervention, side) in zip(pair, [first, second]) {
      guard let side else { continue }
      let patterns = side.timing.patterns.map(\.rawValue).joined(separator: ", ")
      let unknown =
        side.timing.untimedSteps > 0
        ? "; no times are known for \(side.timing.untimedSteps.counted("step"))" : ""
      details.append(
        "\(intervention.name): \(side.windows.map(\.summary).joined(separator: "; "))"
          + (patterns.isEmpty ? "" : " (\(patterns))") + unknown)
      let chain = side.steps.map { step in
        step.sentence + (step.timeCourse.isEmpty ? "" : " (\(step.timeCourse.summary))")
      }
      let cited = sources.cite(side.steps.flatMap(\.citations))
      details.append(
        "through: \(chain.joined(separator: "; "))" + (cited.isEmpty ? "" : " \(cited)"))
    }
    if isShared { details.append("overlap: \(overlapWords)") }
    return Report.Item("\(entity.name) (\(entity.level.rawValue))", details: details)
  }

  /// How long both would be there: by all times recorded, and at most.
  var overlapWords: String {
    guard mayOverlap else { return "none within what is known" }
    let sure =
      sureOverlapDays > 0 ? "\(EffectWindow.length(sureOverlapDays)) at least" : "perhaps none"
    let possible =
      possibleOverlapDays.map { "up to \(EffectWindow.length($0))" } ?? "its end is unknown"
    return "\(sure), \(possible)"
  }
}

extension TimelineAnswer.BestShift {
  /// Which order overlaps most, told of the second regimen, over so many mechanisms.
  func words(of regimen: Schedule.Regimen, _ name: String, over mechanisms: Int) -> String {
    let total =
      mechanisms == 1
      ? "at the mechanism that both reach"
      : "over the \(mechanisms.counted("mechanism")) that both reach"
    let now =
      days == 0
      ? "no other start of \(name) overlaps longer by all recorded times than this one:"
        + " \(EffectWindow.length(sureDays)) \(total)"
      : "moving \(name) \(Self.direction(days)) (\(regimen.shifted(by: days))) would bring the overlap"
        + " by all recorded times from \(EffectWindow.length(sureDaysUnshifted)) to"
        + " \(EffectWindow.length(sureDays)) \(total)"
    let others =
      earliestDays < latestDays
      ? "; any start from \(Self.direction(earliestDays)) to \(Self.direction(latestDays)) does"
        + " as well" : ""
    return now + others
  }

  /// Which starts were tried.
  static let tried = "Starts up to 84 days earlier and later were tried, a day at a time."

  private static func direction(_ days: Double) -> String {
    if days == 0 { return "this day" }
    return "\(EffectWindow.length(abs(days))) \(days > 0 ? "later" : "earlier")"
  }
}

extension Schedule {
  /// The schedule with whether it was given.
  func words(isAssumed: Bool) -> String {
    "\(self)\(isAssumed ? " (none was given, so this is assumed)" : "")"
  }
}
