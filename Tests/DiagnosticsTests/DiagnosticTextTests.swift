import Diagnostics
import Testing

struct DiagnosticTextTests {
  private func print(
    _ text: String, line: Int = 1, column: Int, length: Int = 1, message: String = "wrong",
    usesColor: Bool = false
  ) -> String {
    let printer = DiagnosticText(
      sources: [SourceText(file: "a.yaml", text: text)], usesColor: usesColor)
    let place = SourcePlace(file: "a.yaml", line: line, column: column, length: length)
    return printer.text(Diagnostic(.error, rule: "some-rule", message, at: place))
  }

  @Test func `place, message and rule come first, then the line and a caret`() {
    #expect(
      print("one\nkey: value\nthree", line: 2, column: 6, length: 5) == """
        a.yaml:2:6: error: wrong [some-rule]
        2 | key: value
          |      ^~~~~

        """)
  }

  @Test(arguments: [
    ("µg α→β: x", 9, "µg α→β: x", 8), ("5-HT₂A x", 8, "5-HT₂A x", 7),
    ("e\u{301}a x", 5, "e\u{301}a x", 3), ("漢字 x", 4, "漢字 x", 5), ("😀 x", 3, "😀 x", 3),
    ("\t\tx", 3, "··x", 2), ("a\u{202E}x", 3, "a·x", 2), ("a\u{1B}[31mx", 7, "a·[31mx", 6),
    ("x\r\n", 1, "x", 0), ("x\r", 1, "x", 0), ("a\u{0}x", 3, "a·x", 2), ("abc", 4, "abc", 3),
    ("abc", 99, "abc", 3), ("", 1, "", 0),
  ])
  func `the caret stands below the character that is meant`(
    text: String, column: Int, shown: String, lead: Int
  ) {
    let caret = String(repeating: " ", count: lead) + "^"
    #expect(
      print(text, column: column) == """
        a.yaml:1:\(column): error: wrong [some-rule]
        1 | \(shown)
          | \(caret)

        """)
  }

  @Test(arguments: [1, 2, 47, 48, 49, 50, 500, 951, 953, 990, 1000, 1001])
  func `a long line is shown in a window around the caret`(column: Int) {
    var scalars = Array(repeating: Unicode.Scalar("."), count: 1000)
    if column <= 1000 { scalars[column - 1] = "X" }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let lines = print(String(text), column: column).split(separator: "\n")
    let caret = lines[2].firstIndex(of: "^").map {
      lines[2].distance(from: lines[2].startIndex, to: $0)
    }
    let mark = lines[1].firstIndex(of: "X").map {
      lines[1].distance(from: lines[1].startIndex, to: $0)
    }
    #expect(lines[1].count <= 4 + 98)
    #expect(column > 1000 || caret == mark)
    #expect(lines[2].count <= 4 + 98)
  }

  @Test func `the underline ends with the line`() {
    let lines = print("abcdef", column: 4, length: 50).split(separator: "\n")
    #expect(lines[2] == "  |    ^~~")
  }

  @Test func `messages and names of files can't disturb the terminal`() {
    let hostile = "\u{1B}]0;owned\u{7}\u{202E}\u{200B}\nfalse: error"
    let text = print("x", column: 1, message: hostile)
    #expect(text.hasPrefix("a.yaml:1:1: error: ·]0;owned····false: error [some-rule]\n"))
    let place = SourcePlace(file: "a\n\u{1B}[2J.yaml", line: 1, column: 1)
    let printed = DiagnosticText(sources: []).text(
      Diagnostic(.warning, rule: "some-rule", "wrong", at: place))
    #expect(printed == "a··[2J.yaml:1:1: warning: wrong [some-rule]\n")
  }

  @Test func `colour is used on request, and only for the severity`() {
    #expect(
      print("x", column: 1, usesColor: true) == """
        a.yaml:1:1: \u{1B}[1;31merror:\u{1B}[0m wrong [some-rule]
        1 | x
          | ^

        """)
    #expect(!print("x", column: 1).contains("\u{1B}"))
  }

  @Test func `related places follow as notes, and unknown files have no excerpt`() {
    let printer = DiagnosticText(sources: [SourceText(file: "a.yaml", text: "x\ny")])
    let text = printer.text([
      Diagnostic(
        .warning, rule: "some-rule", "wrong", at: SourcePlace(file: "b.yaml", line: 3, column: 4),
        related: [.init("because of this", at: SourcePlace(file: "a.yaml", line: 2, column: 1))])
    ])
    #expect(
      text == """
        b.yaml:3:4: warning: wrong [some-rule]
        a.yaml:2:1: note: because of this
        2 | y
          | ^

        """)
  }

  @Test func `diagnostics sort by place, then the graver first`() {
    func diagnostic(
      _ severity: Diagnostic.Severity, _ rule: String, _ line: Int, _ column: Int
    ) -> Diagnostic {
      Diagnostic(
        severity, rule: rule, "wrong", at: SourcePlace(file: "a", line: line, column: column))
    }
    let sorted = [
      diagnostic(.error, "b", 1, 2), diagnostic(.warning, "a", 1, 2), diagnostic(.note, "a", 2, 1),
      diagnostic(.note, "b", 2, 1), diagnostic(.note, "a", 10, 1),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
