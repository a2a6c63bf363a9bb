/// When an effect begins, peaks and ends; what is left out is unknown.
public struct TimeCourse: Sendable, Hashable, Codable {
  public enum Pattern: String, Sendable, Codable, CaseIterable {
    case acute
    case sustained
    case whileContinued = "while continued"
    case afterStopping = "after stopping"
  }

  public var onset: TimeRange?
  public var peak: TimeRange?
  public var lasts: TimeRange?
  public var pattern: Pattern?

  public init(
    onset: TimeRange? = nil, peak: TimeRange? = nil, lasts: TimeRange? = nil,
    pattern: Pattern? = nil
  ) {
    self.onset = onset
    self.peak = peak
    self.lasts = lasts
    self.pattern = pattern
  }

  public var isEmpty: Bool { self == TimeCourse() }

  /// The pattern that is stated, or else the one that the times amount to.
  ///
  /// What lasts a week or more is sustained, what begins within a day and is over within a week
  /// acute. Nil where neither follows.
  public var impliedPattern: Pattern? {
    if let pattern { return pattern }
    guard let lasts else { return nil }
    let day = TimeRange.Unit.days.seconds
    if lasts.lowSeconds >= 7 * day { return .sustained }
    let isFast = onset.map { $0.highSeconds <= day } ?? false
    return isFast && lasts.highSeconds <= 7 * day ? .acute : nil
  }

  /// The course in words: `acute, from 20–40 min, for 4–6 h`.
  public var summary: String {
    [
      pattern?.rawValue, onset.map { "from \($0)" }, peak.map { "peak at \($0)" },
      lasts.map { "for \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
