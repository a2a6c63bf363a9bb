/// Writes a report as plain text for a terminal.
public struct ReportText: Sendable {
  /// Lines are broken to this many characters; a table of many columns may be wider.
  public let width: Int
  /// Whether the title and headings are marked with ANSI sequences besides being underlined.
  public let usesColor: Bool

  public init(width: Int = 88, usesColor: Bool = false) {
    self.width = max(20, width)
    self.usesColor = usesColor
  }

  /// The whole report with a final line break.
  public func text(_ report: Report) -> String {
    var lines = underlined(report.title, with: "═")
    var isBelowHeading = false
    for block in report.blocks {
      lines += (isBelowHeading ? [] : [""]) + self.lines(of: block)
      if case .heading = block { isBelowHeading = true } else { isBelowHeading = false }
    }
    if !report.references.isEmpty {
      lines += [""] + underlined("References", with: "─")
      let digits = "\(report.references.count)".count + 2
      for (index, reference) in report.references.enumerated() {
        let number = "[\(index + 1)]"
        let lead = String(repeating: " ", count: digits - number.count) + number + " "
        lines += wrapped(reference, first: lead, rest: String(repeating: " ", count: digits + 1))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of block: Report.Block) -> [String] {
    switch block {
    case .heading(let text): underlined(text, with: "─")
    case .paragraph(let text): wrapped(text)
    case .note(let text): wrapped(text, first: "note: ", rest: "      ")
    case .list(let items): items.flatMap { lines(of: $0, marker: "•") }
    case .numberedList(let items):
      items.enumerated().flatMap { index, item in
        let digits = "\(items.count)".count
        let number = "\(index + 1)."
        let space = String(repeating: " ", count: digits + 1 - number.count)
        return lines(of: item, marker: space + number)
      }
    case .table(let table): TextTable(table: table, width: width).lines
    }
  }

  private func lines(of item: Report.Item, marker: String) -> [String] {
    let indent = String(repeating: " ", count: marker.count + 3)
    return wrapped(item.text, first: "  \(marker) ", rest: indent)
      + item.details.flatMap { wrapped($0, first: indent + "  ", rest: indent + "    ") }
  }

  private func underlined(_ text: String, with line: Character) -> [String] {
    let lines = wrapped(text)
    let length = lines.map(\.count).max() ?? 0
    return lines.map(strong) + [String(repeating: line, count: length)]
  }

  private func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    TextWrapping(width: width).lines(of: text, first: first, rest: rest)
  }

  private func strong(_ text: String) -> String {
    usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
