extension [String] {
  /// The words in a row: `a`, `a and b`, `a, b and c`.
  var inWords: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }

  /// At most `limit` words in a row, and how many more there are: `a, b and 3 more`.
  func cut(to limit: Int) -> String {
    count <= limit
      ? joined(separator: ", ")
      : "\(prefix(limit).joined(separator: ", ")) and \((count - limit).grouped) more"
  }

  /// The words that aren't empty, between `separator`.
  func joinedWithoutGaps(_ separator: String) -> String {
    filter { !$0.isEmpty }.joined(separator: separator)
  }

  /// Each word once, in the order of first use.
  var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }

  /// The words as one cell of a table for programs, which separates them by semicolons.
  var cell: String { joined(separator: ";") }
}

extension String {
  /// The text with a full stop, unless it ends in one or in another end of a sentence.
  var asSentence: String {
    let text = String(reversed().drop { $0.isWhitespace }.reversed())
    guard let last = text.last else { return text }
    return ".?!…".contains(last) ? text : text + "."
  }

  /// The text with its first letter in upper case, the others as they are.
  var capitalisedStart: String {
    prefix(1).uppercased() + dropFirst()
  }
}
