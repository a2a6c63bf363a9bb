/// Breaks running text into lines: titles, notes, references.
///
/// Subscripts and superscripts may be marked in the text, see ``Label``, and are measured as such.
package enum Paragraph {
  /// Lines of `text` that are at most `width` points wide; a longer word is cut with "…".
  ///
  /// At most `most` lines; the last one then ends in "…". No text, no lines. O(n) in its length.
  package static func lines(
    of text: String, in style: TextStyle, width: Double, most: Int = 12
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0.0
    let space = TextMetrics.width(of: " ", in: style)
    for word in text.split(separator: " ") {
      let (word, wordWidth) = cut(String(word), in: style, to: width)
      if line.isEmpty {
        (line, lineWidth) = (word, wordWidth)
      } else if lineWidth + space + wordWidth <= width {
        line += " " + word
        lineWidth += space + wordWidth
      } else {
        lines.append(line)
        (line, lineWidth) = (word, wordWidth)
        if lines.count == most { break }
      }
    }
    if lines.count < most {
      if !line.isEmpty { lines.append(line) }
    } else if let last = lines.last {
      lines[lines.count - 1] = cut(last + " …", in: style, to: width).0
    }
    return lines
  }

  private static func cut(
    _ word: String, in style: TextStyle, to limit: Double
  ) -> (String, Double) {
    let whole = Label(word).width(in: style)
    if whole <= limit { return (word, whole) }
    // Whole labels are measured, since a script's size isn't that of its character.
    var kept = ""
    var used = TextMetrics.width(of: "…", in: style)
    for piece in pieces(of: word) {
      let next = Label(kept + piece + "…").width(in: style)
      if next > limit { break }
      used = next
      kept += piece
    }
    return (kept + "…", used)
  }

  /// The characters of a word, a marked script with its braces being one.
  private static func pieces(of word: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = word[...]
    while let first = rest.first {
      var end = rest.index(after: rest.startIndex)
      if first == "_" || first == "^", rest[end...].first == "{",
        let close = rest[end...].firstIndex(of: "}")
      {
        end = rest.index(after: close)
      }
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces
  }
}
