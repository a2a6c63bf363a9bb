/// Writes a report's data as tab-separated values.
///
/// The form is the one registered as `text/tab-separated-values`: a line of names, then a line for
/// each record. The form has no way to quote, so tabs, line breaks and other control characters in
/// cells become spaces.
public struct ReportTSV: Sendable {
  public init() {}

  public func text(_ table: Table) -> String {
    let lines = [table.columns.map(\.title)] + table.rows
    return lines.map { $0.map(cell).joined(separator: "\t") + "\n" }.joined()
  }

  private func cell(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
