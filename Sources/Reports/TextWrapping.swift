/// Breaks text into lines at spaces.
///
/// A no-break space (U+00A0) keeps what it joins on one line, and is printed as a space.
struct TextWrapping {
  /// Most characters of a line.
  let width: Int
  /// Whether a word longer than a line is cut; otherwise it stands alone and is longer.
  var cutsLongWords = false

  /// The lines of `text`, the first after `first` and the others after `rest`; at least one.
  func lines(of text: String, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in words(of: text) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
  }

  /// Number of characters of the longest word.
  func longestWord(of text: String) -> Int {
    words(of: text).map(\.count).max() ?? 0
  }

  private func words(of text: String) -> [Substring] {
    let words = text.printable.split(separator: " ")
    guard cutsLongWords else { return words }
    return words.flatMap { word in
      stride(from: 0, to: word.count, by: max(1, width)).map { start in
        word.dropFirst(start).prefix(max(1, width))
      }
    }
  }
}
