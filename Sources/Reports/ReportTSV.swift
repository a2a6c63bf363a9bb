/// Writes a report's data as tab-separated values.
///
/// The form is the one registered as `text/tab-separated-values`: a line of names, then a line for
/// each record. The form has no way to quote, so tabs and line breaks in cells become spaces.
public struct ReportTSV: Sendable {
  public init() {}

  public func text(_ table: Table) -> String {
    let lines = [table.columns.map(\.title)] + table.rows
    return lines.map { $0.map(cell).joined(separator: "\t") + "\n" }.joined()
  }

  private func cell(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
