/// A length of time that is known as a range, such as 20–40 min.
public struct TimeRange: Sendable, Hashable, Codable {
  public enum Unit: String, Sendable, Codable, CaseIterable {
    case seconds = "s"
    case minutes = "min"
    case hours = "h"
    case days = "d"
    case weeks
    case months
    case years

    /// Length in seconds; a month is 30.44 days and a year 365.25.
    public var seconds: Double {
      switch self {
      case .seconds: 1
      case .minutes: 60
      case .hours: 3600
      case .days: 86_400
      case .weeks: 604_800
      case .months: 2_630_016
      case .years: 31_557_600
      }
    }
  }

  /// Shortest length in `unit`; nil where only an upper bound is known.
  public let low: Double?
  /// Longest length in `unit`; nil where only a lower bound is known.
  public let high: Double?
  public let unit: Unit
  /// Whether this stands for an order of magnitude only ("hours").
  public let isApproximate: Bool

  public init(low: Double?, high: Double?, unit: Unit, isApproximate: Bool = false) {
    self.low = low
    self.high = high
    self.unit = unit
    self.isApproximate = isApproximate
  }

  /// Shortest length in seconds, 0 where unknown.
  public var lowSeconds: Double { (low ?? 0) * unit.seconds }

  /// Longest length in seconds, infinite where unknown.
  public var highSeconds: Double { high.map { $0 * unit.seconds } ?? .infinity }
}

extension TimeRange {
  /// Parses `20–40 min`, `24 h`, `>4 weeks`, `<2 h` or a bare word such as `hours`.
  ///
  /// A bare word stands for its order of magnitude: one unit up to the next greater unit. A `~` or
  /// `≈` before an amount says that it is rough. Nil for anything else, including ranges whose ends
  /// are the wrong way round.
  public init?(_ text: String) {
    var rest = Self.trimmed(Substring(text))
    if let word = Self.words[String(rest)] {
      self.init(low: 1, high: word.high, unit: word.unit, isApproximate: true)
      return
    }
    let isApproximate = rest.first == "~" || rest.first == "≈"
    if isApproximate { rest.removeFirst() }
    guard let unitStart = rest.firstIndex(where: { $0.isLetter }),
      let unit = Self.unitNames[String(rest[unitStart...])]
    else { return nil }
    let amount = Self.trimmed(rest[..<unitStart])
    if let bound = amount.first, ">≥<≤".contains(bound) {
      guard let value = Self.number(amount.dropFirst()) else { return nil }
      let isLower = bound == ">" || bound == "≥"
      self.init(
        low: isLower ? value : nil, high: isLower ? nil : value, unit: unit,
        isApproximate: isApproximate)
      return
    }
    let ends = amount.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "–" || $0 == "-" })
    guard let low = ends.first.flatMap(Self.number), let high = ends.last.flatMap(Self.number),
      ends.count <= 2, low <= high
    else { return nil }
    self.init(low: low, high: high, unit: unit, isApproximate: isApproximate)
  }

  /// Digits with at most one point among them, perhaps between spaces.
  ///
  /// Numbers so great or so small that they would be printed with an exponent are no lengths of
  /// time that anyone measured.
  private static func number(_ text: Substring) -> Double? {
    let digits = trimmed(text)
    guard digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
      let value = Double(digits), !Self.text(value).contains("e")
    else { return nil }
    return value
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }

  private static let words: [String: (unit: Unit, high: Double)] = [
    "seconds": (.seconds, 60), "minutes": (.minutes, 60), "hours": (.hours, 24),
    "days": (.days, 7), "weeks": (.weeks, 4), "months": (.months, 12), "years": (.years, 10),
  ]

  private static let unitNames: [String: Unit] = [
    "s": .seconds, "second": .seconds, "seconds": .seconds, "min": .minutes, "minute": .minutes,
    "minutes": .minutes, "h": .hours, "hour": .hours, "hours": .hours, "d": .days, "day": .days,
    "days": .days, "week": .weeks, "weeks": .weeks, "month": .months, "months": .months,
    "year": .years, "years": .years,
  ]
}

extension TimeRange: CustomStringConvertible {
  /// The range as it is written: `20–40 min`.
  public var description: String {
    let word = Self.words.first { $0.value.unit == unit && $0.value.high == high }
    if isApproximate, low == 1, let word { return word.key }
    let amount =
      switch (low, high) {
      case (let low?, let high?):
        low == high ? Self.text(low) : "\(Self.text(low))–\(Self.text(high))"
      case (let low?, nil): ">\(Self.text(low))"
      case (nil, let high?): "<\(Self.text(high))"
      case (nil, nil): "?"
      }
    return "\(isApproximate ? "~" : "")\(amount) \(unit.rawValue)"
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && value < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
