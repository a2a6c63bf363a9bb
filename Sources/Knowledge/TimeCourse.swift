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

  /// The course in words: `acute, from 20–40 min, for 4–6 h`.
  public var summary: String {
    [
      pattern?.rawValue, onset.map { "from \($0)" }, peak.map { "peak at \($0)" },
      lasts.map { "for \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
