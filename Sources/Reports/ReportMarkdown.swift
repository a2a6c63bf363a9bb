/// Writes a report as Markdown in GitHub's flavour.
public struct ReportMarkdown: Sendable {
  public init() {}

  /// The whole report with a final line break; texts are escaped, so that none becomes markup.
  public func text(_ report: Report) -> String {
    var blocks = ["# \(escaped(report.title))"] + report.blocks.map(text)
    if !report.references.isEmpty {
      blocks.append("## References")
      blocks.append(
        report.references.enumerated().map { "\($0 + 1). \(escaped($1))" }
          .joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func text(_ block: Report.Block) -> String {
    switch block {
    case .heading(let text): "## \(escaped(text))"
    case .paragraph(let text): escaped(text)
    case .note(let text): "> **Note:** \(escaped(text))"
    case .list(let items): items.map { text($0, marker: "-") }.joined(separator: "\n")
    case .numberedList(let items):
      items.enumerated().map { text($1, marker: "\($0 + 1).") }.joined(separator: "\n")
    case .table(let table): text(table)
    }
  }

  private func text(_ item: Report.Item, marker: String) -> String {
    let indent = String(repeating: " ", count: marker.count + 1)
    return (["\(marker) \(escaped(item.text))"] + item.details.map { "\(indent)- \(escaped($0))" })
      .joined(separator: "\n")
  }

  private func text(_ table: Table) -> String {
    let rule = table.columns.map { $0.alignment == .left ? "---" : "---:" }
    let rows =
      [table.columns.map { escaped($0.title) }, rule]
      + table.rows.map { $0.map { escaped($0) } }
    return rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  /// The text in one line, with a backslash before everything that Markdown would act upon.
  private func escaped(_ text: String) -> String {
    var result = ""
    var isNumber = true
    for character in text.printable.drop(while: { $0 == " " }) {
      switch character {
      case "\\", "`", "*", "_", "<", ">", "|", "#", "~", "[", "]", "$":
        result += "\\\(character)"
      case "-", "+", "=": result += result.isEmpty ? "\\\(character)" : "\(character)"
      case ".", ")": result += isNumber && !result.isEmpty ? "\\\(character)" : "\(character)"
      case "&": result += "&amp;"
      default: result.append(character)
      }
      if !("0"..."9").contains(character) { isNumber = false }
    }
    return result
  }
}
