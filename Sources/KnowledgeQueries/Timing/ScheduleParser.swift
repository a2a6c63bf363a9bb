/// Why a schedule can't be read, and where.
public struct ScheduleError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Position in the text in characters, from 1.
  public let column: Int
  public let message: String

  public var description: String {
    "schedule, character \(column): \(message); write for example "
      + "'exercise 3/week from -28 d until 56 d; psilocybin at 0 d, 21 d'"
  }
}

extension Schedule {
  /// Reads `exercise 3/week from -28 d; psilocybin at 0 d`.
  ///
  /// Regimens are separated by `;`. Each is a name, then either `at` and times separated by `,`, or
  /// how often (`3/week`, `2/day`, `daily`, `weekly`), `from`, `until` and `for`, each once and in
  /// any order; `from` is day 0 by default. Times and lengths are a number and one of `h`, `d`,
  /// `weeks`, `months`; days are counted from day 0 and may be negative. At most 20 regimens of 200
  /// doses within 10 years either way. O(n) in the length of the text.
  public init(parsing text: String) throws(ScheduleError) {
    var regimens: [Regimen] = []
    var column = 1
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      var parser = RegimenParser(part, at: column)
      regimens.append(try parser.regimen())
      column += part.count + 1
    }
    guard regimens.count <= 20 else {
      throw ScheduleError(column: 1, message: "a schedule has at most 20 regimens")
    }
    self.init(regimens)
  }
}

/// Reads one regimen word by word.
private struct RegimenParser {
  private struct Word {
    let text: String
    let column: Int
  }

  private var words: ArraySlice<Word>
  private let column: Int
  private static let keywords: Set<String> = ["at", "from", "until", "for", "daily", "weekly"]
  private static let units: [String: Double] = [
    "h": 1.0 / 24, "d": 1, "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30.44,
    "months": 30.44,
  ]

  init(_ text: Substring, at start: Int) {
    var words: [Word] = []
    var column = start
    var current = ""
    for character in String(text) + " " {
      if character == " " || character == "," {
        if !current.isEmpty { words.append(Word(text: current, column: column - current.count)) }
        current = ""
        if character == "," { words.append(Word(text: ",", column: column)) }
      } else {
        current.append(character)
      }
      column += 1
    }
    self.words = words[...]
    self.column = start
  }

  mutating func regimen() throws(ScheduleError) -> Schedule.Regimen {
    var name: [String] = []
    while let word = words.first, !Self.keywords.contains(word.text), frequency(word.text) == nil {
      name.append(word.text)
      words.removeFirst()
    }
    guard !name.isEmpty else { throw error("the name of an intervention is missing") }
    var regimen = Schedule.Regimen(intervention: name.joined(separator: " "))
    var length: Double?
    guard !words.isEmpty else { throw error("'at' or 'from' is missing") }
    while let word = words.popFirst() {
      switch word.text {
      case "at":
        regimen.doses.append(try amount())
        while words.first?.text == "," {
          words.removeFirst()
          regimen.doses.append(try amount())
        }
      case "from" where regimen.from == nil: regimen.from = try amount()
      case "until" where regimen.until == nil: regimen.until = try amount()
      case "for" where length == nil: length = try amount()
      default:
        guard regimen.perWeek == nil, let often = frequency(word.text) else {
          throw ScheduleError(column: word.column, message: "'\(word.text)' isn't expected here")
        }
        regimen.perWeek = often
      }
    }
    return try checked(regimen, length: length)
  }

  private func checked(
    _ regimen: Schedule.Regimen, length: Double?
  ) throws(ScheduleError) -> Schedule.Regimen {
    var regimen = regimen
    if regimen.isContinuing {
      let from = regimen.from ?? 0
      regimen.from = from
      if let length {
        guard regimen.until == nil else { throw error("'for' and 'until' say the same twice") }
        regimen.until = from + length
      }
      if let until = regimen.until, until <= from { throw error("it ends before it begins") }
    } else {
      guard regimen.from == nil, regimen.until == nil, length == nil, regimen.perWeek == nil else {
        throw error("'at' doesn't go with 'from', 'until', 'for' or how often")
      }
      guard regimen.doses.count <= 200 else { throw error("there are more than 200 doses") }
      regimen.doses = Set(regimen.doses).sorted()
    }
    let days = regimen.doses + [regimen.from, regimen.until].compactMap { $0 }
    guard days.allSatisfy({ abs($0) <= 3653 }) else { throw error("a day lies beyond 10 years") }
    return regimen
  }

  /// A number and a unit, in days.
  private mutating func amount() throws(ScheduleError) -> Double {
    guard let word = words.popFirst() else { throw error("a time is missing at the end") }
    let text = word.text.replacingMinus
    let number = text.prefix { $0.isNumber || "+-.".contains($0) }
    guard let value = Double(String(number)), value.isFinite else {
      throw ScheduleError(column: word.column, message: "'\(word.text)' isn't a time")
    }
    var unit = String(text.dropFirst(number.count))
    if unit.isEmpty, let next = words.first, Self.units[next.text] != nil {
      unit = next.text
      words.removeFirst()
    }
    guard let factor = Self.units[unit] else {
      throw ScheduleError(
        column: word.column,
        message: unit.isEmpty
          ? "'\(word.text)' needs a unit: h, d, weeks or months" : "'\(unit)' isn't a unit of time")
    }
    return value * factor
  }

  /// Sessions a week.
  private func frequency(_ text: String) -> Double? {
    switch text {
    case "daily": return 7
    case "weekly": return 1
    default:
      let parts = text.split(separator: "/")
      guard parts.count == 2, let count = Double(String(parts[0])), count > 0, count.isFinite
      else { return nil }
      switch parts[1] {
      case "week": return count
      case "day", "d": return count * 7
      default: return nil
      }
    }
  }

  private func error(_ message: String) -> ScheduleError {
    ScheduleError(column: column, message: message)
  }
}

extension String {
  /// The text with a typographer's minus as the one on the keyboard.
  fileprivate var replacingMinus: String {
    String(map { $0 == "−" || $0 == "–" ? "-" : $0 })
  }
}
