/// Prints diagnostics as workflow commands, which GitHub shows beside the lines of a change.
///
/// The form is `::error file=…,line=…,col=…,title=…::message`, with `%`, line ends, and in
/// properties `:` and `,`, escaped as the runner expects.
public struct DiagnosticGitHub: Sendable {
  public init() {}

  public func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { diagnostic in
      let place = diagnostic.place
      let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
      return "::\(command) file=\(property(place.file)),line=\(place.line),col=\(place.column)"
        + ",title=\(property(diagnostic.rule))::\(data(diagnostic.message))\n"
    }.joined()
  }

  private func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
