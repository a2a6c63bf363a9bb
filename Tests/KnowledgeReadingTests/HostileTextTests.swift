import Diagnostics
import Knowledge
import KnowledgeReading
import OrderedCollections
import TestSupport
import Testing

struct HostileTextTests {
  /// The only error in `text`, if it has one and no graph comes of it.
  private func error(in text: String) -> Diagnostic? {
    let result = GraphReader().read([SourceText(file: "test.yaml", text: text)])
    #expect(result.graph == nil)
    #expect(result.diagnostics.count == 1, "\(result.diagnostics.prefix(3))")
    return result.diagnostics.first
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: ["", "\n\n", "# only\n# comments\n", "\u{FEFF}"])
  func `a file without anything in it is refused`(text: String) {
    let found = GraphReader().read([SourceText(file: "test.yaml", text: text)])
    #expect(found.graph == nil)
    #expect(found.diagnostics.map(\.place.line) == [1])
    #expect(found.errorCount == 1)
  }

  @Test(arguments: ["text", "12", "[]", "[a, b]", "null", "---", "'quoted'", "- claim: a b c"])
  func `a file that isn't a mapping is refused`(text: String) {
    let found = error(in: text)
    #expect(found?.rule == "wrong-type")
    #expect(found?.message.hasPrefix("a knowledge file must be a mapping") == true)
  }

  @Test func `a million laughs take no time`() {
    for reference in [
      "*a8,*a8", "{*a8 : 1}", "{*a8: 1}", "{*a8:1, *a7:2}", "*a8?,*a8", "\u{2028}*a8",
    ] {
      var text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
      for level in 1...8 {
        text += "a\(level): &a\(level) [\(repeated("*a\(level - 1),", 9))]\n"
      }
      let found = error(in: text + "all: [\(reference)]\n")
      #expect(found?.rule == "yaml-syntax")
      #expect(found?.message.hasPrefix("anchors and aliases aren't part of the format") == true)
      #expect(found?.place == SourcePlace(file: "test.yaml", line: 1, column: 5, length: 3))
    }
  }

  @Test func `laughs behind Unicode's line breaks and marks are seen too`() {
    for space in ["\u{85}", "\u{2028}", "\u{2029}", "\t", "\r", " \u{FEFF}"] {
      let found = error(in: "a: [\(space)&x [1], *x]\n")
      #expect(found?.rule == "yaml-syntax", "\(found.debugDescription)")
    }
  }

  @Test(arguments: ["a: &x *x", "&x a: *x", "a: &x [*x]", "? &x [*x] : b"])
  func `an anchor can't stand for itself`(text: String) {
    #expect(error(in: text)?.rule == "yaml-syntax")
  }

  @Test func `text that only looks like an anchor is text`() {
    let text = "graph: {id: a, title: R&D, summary: \"2 *x* & 3\"}\n# &x and *x\n"
    let result = GraphReader().read([SourceText(file: "a", text: text.replacing("&x", with: "&y"))])
    #expect(result.graph?.description.summary == "2 *x* & 3")
  }

  @Test func `many marks take time linear in the text`() {
    let marks = repeated(":*:&", 500_000)
    let duration = ContinuousClock().measure { _ = error(in: "a: '" + marks + "'\n") }
    #expect(duration < .seconds(10))
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: ", "{? "])
  func `deep nesting is refused`(opening: String) {
    let found = error(in: repeated(opening, 100_000))
    #expect(found?.rule == "yaml-syntax")
  }

  @Test func `deep block mappings are refused`() {
    var text = ""
    for depth in 0..<2_000 { text += repeated(" ", depth) + "a:\n" }
    #expect(error(in: text)?.message.contains("nesting level") == true)
  }

  @Test func `nesting that is allowed is read, and reported as what it is`() {
    #expect(error(in: repeated("[", 900) + repeated("]", 900))?.rule == "wrong-type")
    #expect(error(in: "graph: {id: a, title: \(repeated("[", 900) + repeated("]", 900))}") != nil)
    #expect(error(in: repeated("{", 900) + repeated("}", 900))?.rule == "yaml-syntax")
  }

  @Test func `NUL and other control characters are refused where they stand`() {
    for scalar in ["\u{0}", "\u{1}", "\u{B}", "\u{1B}", "\u{7F}", "\u{9F}", "\u{FFFE}", "\u{FFFF}"]
    {
      let found = error(in: "graph:\r\n  title: e\u{301}µ😀\(scalar)x\n")
      #expect(found?.message == "can't be read as YAML: control characters are not allowed")
      #expect(found?.place == SourcePlace(file: "test.yaml", line: 2, column: 14))
    }
  }

  @Test func `lines are counted as the parser counts them`() {
    for lineBreak in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] {
      let found = error(in: "# one\(lineBreak)# two\(lineBreak)entitys: {}")
      #expect(found?.place == SourcePlace(file: "test.yaml", line: 3, column: 1, length: 7))
    }
  }

  @Test(arguments: ["\"\\ud800\"", "\"\\udfff\"", "\"\\U00110000\"", "\"\\x0\"", "\"\\q\""])
  func `escapes that aren't characters are refused`(text: String) {
    #expect(error(in: "graph: {id: a, title: \(text)}")?.rule == "yaml-syntax")
  }

  @Test(arguments: ["\"\\0\"", "\"\\u202E\"", "\"\\x1b[2J\"", "\"a\\nb\"", "|\n      a\n      b\n"])
  func `escapes in a claim are reported, not obeyed`(text: String) {
    let source = SourceText(file: "a.yaml", text: "relations:\n  - claim: \(text)\n")
    let result = GraphReader().read([source])
    #expect(result.graph == nil)
    #expect(result.diagnostics.map(\.rule).contains("claim-form"))
    let printed = DiagnosticText(sources: result.sources).text(result.diagnostics)
    #expect(printed.unicodeScalars.allSatisfy { $0 == "\n" || printable([$0]) == String($0) })
  }

  @Test(arguments: [
    "!!binary aGk=", "!!python/object:os.system x", "!local x", "! []", "!!map {}", "!!str 5",
  ])
  func `tags are refused`(value: String) {
    let found = error(in: "graph: {id: a, title: \(value)}")
    #expect(found?.message.hasPrefix("tags aren't part of the format") == true)
    #expect(found?.place == SourcePlace(file: "test.yaml", line: 1, column: 23))
  }

  @Test func `directives don't change what is read`() {
    #expect(error(in: "%YAML 9.9\n---\na: b")?.rule == "yaml-syntax")
    #expect(error(in: "%TAG ! tag:evil,2000:\n---\ngraph: !x {}")?.rule == "yaml-syntax")
  }

  @Test func `a merge key is an unknown key`() {
    #expect(error(in: "<<: {graph: {id: a, title: A}}")?.rule == "unknown-key")
  }

  @Test func `of many equal keys the first is reported`() {
    let found = error(in: "a: 1\n" + repeated("b: 2\n", 10_000))
    #expect(found?.message == "key 'b' stands twice in one mapping")
    #expect(found?.place.line == 2)
  }

  @Test func `a hundred thousand errors are reported in seconds`() {
    let text = "entities:\n" + (0..<20_000).map { "  e\($0): {nam: x}\n" }.joined()
    let duration = ContinuousClock().measure {
      let result = GraphReader().read([SourceText(file: "a.yaml", text: text)])
      #expect(result.errorCount == 80_000)
    }
    #expect(duration < .seconds(30))
  }

  @Test func `thousands of unknown names among thousands of known ones take seconds`() {
    let entities = (0..<3_000).map {
      "  known-\($0): {name: Known \($0), kind: protein, level: target}\n"
    }.joined()
    let relations = (0..<3_000).map { "  - claim: unknown-\($0) binds known-\($0)\n" }.joined()
    let text = "entities:\n\(entities)relations:\n\(relations)"
    let duration = ContinuousClock().measure {
      let result = GraphReader().read([SourceText(file: "a.yaml", text: text)])
      #expect(result.diagnostics.count { $0.rule == "entity-declared" } == 3_000)
    }
    #expect(duration < .seconds(30))
  }
}
