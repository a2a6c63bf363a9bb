/// Prints diagnostics as compilers do: place, message, the line, and a caret below it.
public struct DiagnosticText: Sendable {
  /// Lines are shown up to this many scalars around the caret.
  private static let window = 96
  private let sources: [String: SourceText]
  private let usesColor: Bool

  /// - Parameter usesColor: whether severities are coloured with ANSI sequences.
  public init(sources: [SourceText], usesColor: Bool = false) {
    self.sources = Dictionary(
      sources.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    self.usesColor = usesColor
  }

  /// The diagnostics in the order given, each ending with a line break.
  public func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined()
  }

  /// One diagnostic: `file:line:column: error: message [rule]`, the line, the caret.
  public func text(_ diagnostic: Diagnostic) -> String {
    var text = head(
      diagnostic.place, diagnostic.severity.rawValue, "\(diagnostic.message) [\(diagnostic.rule)]")
    text += excerpt(diagnostic.place)
    for related in diagnostic.related {
      text += head(related.place, "note", related.message) + excerpt(related.place)
    }
    return text
  }

  private func head(_ place: SourcePlace, _ severity: String, _ message: String) -> String {
    let colors = ["error": "31", "warning": "33", "note": "36"]
    let word =
      usesColor ? "\u{1B}[1;\(colors[severity] ?? "0")m\(severity):\u{1B}[0m" : "\(severity):"
    return "\(printable(place.description)): \(word) \(printable(message))\n"
  }

  private func excerpt(_ place: SourcePlace) -> String {
    guard let line = sources[place.file]?.line(place.line) else { return "" }
    let scalars = Array(line.unicodeScalars)
    let caret = min(max(0, place.column - 1), scalars.count)
    let start = max(0, min(caret - Self.window / 2, scalars.count - Self.window))
    let end = min(scalars.count, start + Self.window)
    let shown = (start > 0 ? "…" : "") + printable(scalars[start..<end])
    let lead = (start > 0 ? 1 : 0) + terminalWidth(of: scalars[start..<caret])
    let length = max(1, terminalWidth(of: scalars[caret..<min(end, caret + place.length)]))
    let gutter = "\(place.line)"
    let margin = String(repeating: " ", count: gutter.count)
    return """
      \(gutter) | \(shown)\(end < scalars.count ? "…" : "")
      \(margin) | \(String(repeating: " ", count: lead))^\(String(repeating: "~", count: length - 1))

      """
  }
}

/// The text with everything that could disturb a terminal shown as `·`.
///
/// That is control characters, line ends included, and
/// marks that change the direction of writing.
public func printable(_ text: some Sequence<Unicode.Scalar>) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
      result.append("·")
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// The text with everything that could disturb a terminal shown as `·`.
public func printable(_ text: String) -> String { printable(text.unicodeScalars) }
