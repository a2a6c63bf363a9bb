/// Writes a report as plain text for a terminal.
public struct ReportText: Sendable {
  /// Lines are broken to this many characters; tables may be wider.
  public let width: Int
  /// Whether headings are marked with ANSI sequences.
  public let usesColor: Bool

  public init(width: Int = 88, usesColor: Bool = false) {
    self.width = max(20, width)
    self.usesColor = usesColor
  }

  /// The whole report with a final line break.
  public func text(_ report: Report) -> String {
    var lines = [strong(visible(report.title))]
    for block in report.blocks { lines += [""] + self.lines(of: block) }
    if !report.references.isEmpty {
      lines += ["", strong("References")]
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
    case .heading(let text): [strong(visible(text))]
    case .paragraph(let text): wrapped(text)
    case .note(let text): wrapped(text, first: "note: ", rest: "      ")
    case .list(let items):
      items.flatMap { item in
        wrapped(item.text, first: "  • ", rest: "    ")
          + item.details.flatMap { wrapped($0, first: "      ", rest: "      ") }
      }
    case .table(let table): lines(of: table)
    }
  }

  private func lines(of table: Table) -> [String] {
    let titles = table.columns.map { visible($0.title) }
    let cells = table.rows.map { $0.map { visible($0) } }
    let widths = table.columns.indices.map { column in
      ([titles] + cells).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - cells[column].count)
        return table.columns[column].alignment == .left
          ? cells[column] + space : space + cells[column]
      }
      let line = "  " + padded.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    let rule = "  " + widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return [line(titles), rule] + cells.map(line)
  }

  /// The text broken at spaces; words longer than a line stand alone.
  private func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in visible(text).split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  private func strong(_ text: String) -> String {
    usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// The text in one line, without anything that could steer a terminal.
  private func visible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .format: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
