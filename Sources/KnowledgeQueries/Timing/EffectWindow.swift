public import Knowledge

/// From when to when an effect is there, as far as that is known; in days.
public struct EffectWindow: Sendable, Hashable, Codable {
  /// The earliest day on which the effect may begin.
  public let earliestStart: Double
  /// The day by which it has begun; nil where some onset is unknown.
  public let latestStart: Double?
  /// The day until which it surely lasts, if it has begun; nil where its length is unknown.
  public let earliestEnd: Double?
  /// The day by which it has ended; nil where that is unknown.
  public let latestEnd: Double?

  public init(
    earliestStart: Double, latestStart: Double?, earliestEnd: Double?, latestEnd: Double?
  ) {
    self.earliestStart = earliestStart
    self.latestStart = latestStart
    self.earliestEnd = earliestEnd
    self.latestEnd = latestEnd
  }

  /// The days on which the effect is there whatever the unknown within its ranges; nil if none.
  public var sure: ClosedRange<Double>? {
    guard let latestStart, let earliestEnd, latestStart <= earliestEnd else { return nil }
    return latestStart...earliestEnd
  }

  /// Days on which both may be there; the end is nil where neither end is known.
  public func possibleOverlap(
    with other: EffectWindow
  ) -> (start: Double, end: Double?)? {
    let start = max(earliestStart, other.earliestStart)
    let ends = [latestEnd, other.latestEnd].compactMap { $0 }
    guard let end = ends.min() else { return (start, nil) }
    return start < end ? (start, end) : nil
  }

  /// Days on which both are surely there.
  public func sureOverlap(with other: EffectWindow) -> ClosedRange<Double>? {
    guard let one = sure, let two = other.sure else { return nil }
    let (low, high) = (max(one.lowerBound, two.lowerBound), min(one.upperBound, two.upperBound))
    return low < high ? low...high : nil
  }
}

extension EffectWindow {
  /// A length of time in words: `1 h`, `6 days`.
  public static func length(_ days: Double) -> String {
    if days > 0, days < 1 { return "\(max(1, Int((days * 24).rounded()))) h" }
    let rounded = (days * 10).rounded() / 10
    return rounded == rounded.rounded() ? counted(Int(rounded), "day") : "\(rounded) days"
  }

  /// The window in words: `from day 0–1, until day 2–15 or later`.
  public var summary: String {
    func day(_ value: Double) -> String {
      let rounded = (value * 10).rounded() / 10
      let text = rounded == rounded.rounded() ? "\(Int(abs(rounded)))" : "\(abs(rounded))"
      return rounded < 0 ? "−\(text)" : text
    }
    func span(_ low: Double?, _ high: Double?) -> String? {
      switch (low.map(day), high.map(day)) {
      case (let low?, let high?): low == high ? low : "\(low) to \(high)"
      case (let low?, nil): "\(low) or later"
      case (nil, let high?): "\(high) at the latest"
      case (nil, nil): nil
      }
    }
    let start = span(earliestStart, latestStart) ?? day(earliestStart)
    let end = span(earliestEnd, latestEnd).map { "until day \($0)" } ?? "end unknown"
    return "from day \(start), \(end)"
  }
}

/// When an effect that comes along a chain of steps begins, and how long it outlasts its cause.
///
/// Onsets add up. An effect lasts as long as the step that decays slowest; steps without a stated
/// length leave it unknown whether the effect lasts longer, so the upper end is known only if every
/// step's is. Ranges are kept as ranges; nothing unknown is taken as zero.
public struct ChainTiming: Sendable, Hashable, Codable {
  /// Least and greatest onset in days; the greatest is nil where some step's onset is unknown.
  public let onsetLow: Double
  public let onsetHigh: Double?
  /// Least and greatest length in days after a dose or after stopping; nil where unknown.
  public let lastsLow: Double?
  public let lastsHigh: Double?
  /// Patterns of the steps, where given; each once.
  public let patterns: [TimeCourse.Pattern]
  /// Steps of which neither onset nor length is stated.
  public let untimedSteps: Int

  /// - Precondition: there is at least one step.
  public init(_ steps: [TimeCourse]) {
    precondition(!steps.isEmpty, "a chain has at least one step")
    let day = TimeRange.Unit.days.seconds
    onsetLow = steps.reduce(0) { $0 + ($1.onset?.lowSeconds ?? 0) } / day
    let highs = steps.map { $0.onset?.highSeconds ?? .infinity }
    let sum = highs.reduce(0, +) / day
    onsetHigh = sum.isFinite ? sum : nil
    lastsLow = steps.compactMap { $0.lasts.map { $0.lowSeconds / day } }.max()
    let lengths = steps.map { $0.lasts?.highSeconds ?? .infinity }
    let longest = (lengths.max() ?? .infinity) / day
    lastsHigh = longest.isFinite ? longest : nil
    let used = Set(steps.compactMap(\.pattern))
    patterns = TimeCourse.Pattern.allCases.filter(used.contains)
    untimedSteps = steps.count { $0.onset == nil && $0.lasts == nil }
  }

  /// The windows that a regimen opens: one for each dose, or one for a regimen that goes on.
  ///
  /// After the last session of a regimen that goes on, an effect outlasts it by its stated length;
  /// one that is there *while continued* ends with the regimen unless a length is stated.
  public func windows(of regimen: Schedule.Regimen) -> [EffectWindow] {
    guard regimen.isContinuing else {
      return regimen.doses.map { dose in
        EffectWindow(
          earliestStart: dose + onsetLow, latestStart: onsetHigh.map { dose + $0 },
          earliestEnd: lastsLow.map { dose + onsetLow + $0 },
          latestEnd: onsetHigh.flatMap { onset in lastsHigh.map { dose + onset + $0 } })
      }
    }
    let from = regimen.from ?? 0
    let endsWithIt = patterns == [.whileContinued] && lastsLow == nil
    return [
      EffectWindow(
        earliestStart: from + onsetLow, latestStart: onsetHigh.map { from + $0 },
        earliestEnd: regimen.until.map { $0 + (lastsLow ?? 0) },
        latestEnd: regimen.until.flatMap { until in
          endsWithIt ? until : lastsHigh.map { until + $0 }
        })
    ]
  }
}
