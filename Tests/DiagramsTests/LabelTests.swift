import Diagrams
import Testing

@Suite struct `Labels` {
  private let style = TextStyle(size: 12.5, isBold: true)

  private func lines(_ text: String, most: Int = 3) -> [String] {
    Label(text).typeset(in: style, most: most).lines.map(\.plainText)
  }

  @Test func `markup and Unicode mark subscripts and superscripts`() {
    #expect(
      Label("5-HT_{2A} receptor").runs == [
        .init("5-HT"), .init("2A", .lowered), .init(" receptor"),
      ])
    #expect(Label("CO₂").runs == [.init("CO"), .init("2", .lowered)])
    #expect(Label("Ca²⁺").runs == [.init("Ca"), .init("2+", .raised)])
    #expect(Label("x^{2}").plainText == "x2")
  }

  @Test func `unclosed and empty braces are text`() {
    #expect(Label("a_{b").plainText == "a_{b")
    #expect(Label("a_{}b").plainText == "a_{}b")
    #expect(Label("a_b").plainText == "a_b")
  }

  @Test func `short labels stay on one line`() {
    #expect(lines("BDNF") == ["BDNF"])
    #expect(lines("PGC-1α") == ["PGC-1α"])
    #expect(lines("") == [""])
  }

  @Test func `longer labels break into lines of like length`() {
    #expect(lines("Hippocampal plasticity") == ["Hippocampal", "plasticity"])
    #expect(
      lines("Treatment of resistant major depressive disorder in adults")
        == ["Treatment of resistant", "major depressive", "disorder in adults"])
  }

  @Test func `subscripts survive a line break`() {
    let typeset = Label("5-HT_{2A} receptor complex").typeset(in: style)
    #expect(typeset.lines.map(\.plainText) == ["5-HT2A receptor", "complex"])
    #expect(typeset.lines[0].runs[1] == .init("2A", .lowered))
  }

  @Test(arguments: [
    String(repeating: "x", count: 5000), String(repeating: "word ", count: 1000),
    String(repeating: "😀", count: 600), String(repeating: "漢字", count: 500),
    String(repeating: "a/", count: 900), String(repeating: "_{a}b", count: 700),
  ])
  func `monstrous labels are cut and say so`(text: String) {
    let typeset = Label(text).typeset(in: style, limit: 150)
    #expect(typeset.lines.count <= 3)
    #expect(typeset.width <= 165)
    #expect(typeset.lines.last?.plainText.hasSuffix("…") == true)
  }

  @Test func `what can't be shown is dropped`() {
    #expect("a\u{0}b\u{202E}c\u{200B}d\u{FEFF}".displayable == "abcd")
    #expect("  a\r\n\tb  ".displayable == "a b")
    #expect("\u{FFFE}\u{E0041}x".displayable == "x")
    #expect("👩‍🔬".displayable == "👩‍🔬")
    #expect("a\u{200D}b".displayable == "ab")
  }
}
