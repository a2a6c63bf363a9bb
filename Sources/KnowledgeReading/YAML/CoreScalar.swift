/// What a plain scalar is under YAML 1.2's core schema (§ 10.3.2).
///
/// Editors and other people's parsers read files in this way, so a value that they would take for
/// a number must not be read as an id.
enum CoreScalar: Sendable, Hashable {
  case null
  case truth(Bool)
  case number(Double)
  case text

  init(plain text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .truth(true)
    case "false", "False", "FALSE": self = .truth(false)
    default: self = Self.number(text).flatMap { $0.isFinite ? .number($0) : nil } ?? .text
    }
  }

  /// The number that `text` is: `[-+]?[0-9]+`, `0o17`, `0x1F`, or with a fraction or exponent.
  ///
  /// Nil also for `.inf`, `.nan` and what is beyond a `Double`: JSON parsers can't hold these.
  private static func number(_ text: String) -> Double? {
    for (prefix, radix) in [("0o", 8), ("0x", 16)] where text.hasPrefix(prefix) {
      let digits = text.dropFirst(2).map { $0.isASCII ? $0.hexDigitValue ?? radix : radix }
      guard !digits.isEmpty, digits.allSatisfy({ $0 < radix }) else { return nil }
      return digits.reduce(0) { $0 * Double(radix) + Double($1) }
    }
    var rest = Substring(text)
    func dropDigits() -> Int {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      return digits.count
    }
    if let first = rest.first, "+-".contains(first) { rest.removeFirst() }
    var digitCount = dropDigits()
    if rest.first == "." {
      rest.removeFirst()
      digitCount += dropDigits()
    }
    guard digitCount > 0 else { return nil }
    if let first = rest.first, "eE".contains(first) {
      rest.removeFirst()
      if let sign = rest.first, "+-".contains(sign) { rest.removeFirst() }
      guard dropDigits() > 0 else { return nil }
    }
    return rest.isEmpty ? Double(text) : nil
  }
}

extension YAMLNode {
  /// The number that is written here without quotes.
  var number: Double? {
    guard case .scalar(let text, isQuoted: false) = value,
      case .number(let number) = CoreScalar(plain: text)
    else { return nil }
    return number
  }

  /// The number of things that is written here: whole, not negative and without quotes.
  var count: Int? {
    number.flatMap { Int(exactly: $0) }.flatMap { (0...Self.greatestCount).contains($0) ? $0 : nil }
  }

  /// The greatest whole number that every JSON parser keeps exactly, 2⁵³ − 1.
  static let greatestCount = 1 << 53 - 1
}
