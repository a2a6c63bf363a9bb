/// Samples with their explanations, as many in a line of a terminal as fit.
struct TextLegend {
  struct Entry {
    let sample: String
    let colour: TerminalColour?
    let words: String
  }

  let width: Int
  let usesColour: Bool

  /// An entry that is wider than a line is broken, and then has no colour.
  func lines(of entries: [Entry]) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for entry in entries {
      let text = "\(entry.sample) \(entry.words)"
      let size = text.terminalWidth
      if used > 0, used + 3 + size > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      guard size <= width else {
        lines += text.terminalLines(width: width)
        continue
      }
      line += (used > 0 ? "   " : "") + styled(entry.sample, entry.colour) + " " + entry.words
      used += (used > 0 ? 3 : 0) + size
    }
    return used > 0 ? lines + [line] : lines
  }

  func styled(_ text: String, _ colour: TerminalColour?) -> String {
    guard usesColour, let colour, !text.isEmpty else { return text }
    return "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
  }
}
