import Diagnostics
import Testing

struct DiagnosticGitHubTests {
  private func print(_ severity: Diagnostic.Severity, file: String, _ message: String) -> String {
    let place = SourcePlace(file: file, line: 3, column: 7)
    return DiagnosticGitHub().text([Diagnostic(severity, rule: "some-rule", message, at: place)])
  }

  @Test func `a diagnostic is one workflow command`() {
    #expect(
      print(.error, file: "Graphs/a.yaml", "'x' isn't declared; did you mean 'y', or 'z'?")
        == "::error file=Graphs/a.yaml,line=3,col=7,title=some-rule::"
        + "'x' isn't declared; did you mean 'y', or 'z'?\n")
    #expect(print(.warning, file: "a", "b").hasPrefix("::warning "))
    #expect(print(.note, file: "a", "b").hasPrefix("::notice "))
    #expect(DiagnosticGitHub().text([]).isEmpty)
  }

  @Test func `text can't end the command or begin another`() {
    let text = print(.error, file: "a:b,c%.yaml", "50 %\r\n::set-output name=x::y\u{2028}z")
    #expect(
      text == "::error file=a%3Ab%2Cc%25.yaml,line=3,col=7,title=some-rule::"
        + "50 %25%0D%0A::set-output name=x::y\u{2028}z\n")
    #expect(text.unicodeScalars.filter { $0 == "\n" }.count == 1)
  }
}
