extension Int {
  /// The number with its digits in groups: `12,345`.
  var grouped: String {
    let digits = Array("\(magnitude)")
    let groups = stride(from: digits.count, to: 0, by: -3).map { end in
      String(digits[Swift.max(0, end - 3)..<end])
    }
    return (self < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
  }

  /// The number with what is counted: `1 path`, `2 paths`.
  func counted(_ one: String, _ many: String) -> String {
    "\(grouped) \(self == 1 ? one : many)"
  }

  /// The number with a word whose plural ends in *s*.
  func counted(_ one: String) -> String { counted(one, one + "s") }
}

extension Double {
  /// The number as people write it: `25`, `0.46`.
  var plain: String {
    self == rounded() && magnitude < 1e15 ? "\(Int(self))" : "\(self)"
  }

  /// A share of one as a whole percentage, never rounded to all or nothing.
  var percentage: String {
    guard isFinite else { return "unknown" }
    let percent = Int((self * 100).rounded())
    if percent == 0, self > 0 { return "less than 1 %" }
    if percent == 100, self < 1 { return "more than 99 %" }
    return "\(percent) %"
  }
}
