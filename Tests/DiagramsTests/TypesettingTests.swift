import Diagrams
import TestSupport
import Testing

/// Names as the field writes them.
@Suite struct `Typesetting` {
  private let style = TextStyle(size: 12.5, isBold: true)

  /// The runs in one text: `5-HT_2A_` is lowered, `Ca^2+^` raised.
  private func marked(_ label: Label) -> String {
    label.runs.map { run in
      switch run.position {
      case .baseline: run.text
      case .lowered: "_\(run.text)_"
      case .raised: "^\(run.text)^"
      }
    }.joined()
  }

  @Test(arguments: [
    ("5-HT_{2A}", "5-HT_2A_", "5-HT2A"), ("Ca²⁺", "Ca^2+^", "Ca2+"), ("β", "β", "β"),
    ("PGC-1α", "PGC-1α", "PGC-1α"), ("CO₂", "CO_2_", "CO2"), ("NF-κB", "NF-κB", "NF-κB"),
    ("Na⁺/K⁺", "Na^+^/K^+^", "Na+/K+"), ("GABA_{A}", "GABA_A_", "GABAA"),
    ("Aβ_{1–42}", "Aβ_1–42_", "Aβ1–42"), ("IC₅₀", "IC_50_", "IC50"),
    ("10⁻⁹ M", "10^−9^ M", "10−9 M"),
  ])
  func `a name of the field is set as the field sets it`(
    markup: String, set: String, plain: String
  ) {
    #expect(marked(Label(markup)) == set)
    #expect(Label(markup).plainText == plain)
    #expect(Label(markup).typeset(in: style).lines.map(\.plainText) == [plain])
  }

  @Test(arguments: [
    ("5-HT_{2A}", "5-HT2A"), ("NF-κB", "NF-κB"), ("PGC-1α", "PGC-1α"), ("Na⁺/K⁺", "Na+/K+"),
    ("IL-1β", "IL-1β"), ("5-HT₁A/5-HT₂C", "5-HT1A/"), ("Ca²⁺-", "Ca2+-"),
  ])
  func `a line never ends inside a name`(markup: String, plain: String) {
    for before in ["", "a", "activation of", "long signalling cascade behind the", "no"] {
      for after in ["", "receptor", "receptor complex in the prefrontal cortex", "x"] {
        for limit in [60.0, 90, 120, 150] {
          let label = Label("\(before) \(markup) \(after)")
          let lines = label.typeset(in: style, limit: limit, most: 6).lines.map(\.plainText)
          #expect(
            lines.contains { $0.split(separator: " ").contains { $0.hasPrefix(plain) } }
              || lines.contains { $0.hasSuffix("…") }, "\(lines)")
        }
      }
    }
  }

  /// The least sum of squared widths with which `words` fill `count` lines, by trying all.
  private func least(_ words: [String], _ count: Int) -> Double {
    func cost(_ words: ArraySlice<String>) -> Double {
      let width = Label(words.joined(separator: " ")).width(in: style)
      return width * width
    }
    guard count > 1 else { return cost(words[...]) }
    return (1...(words.count - count + 1)).map { end in
      cost(words[..<end]) + least(Array(words[end...]), count - 1)
    }.min() ?? 0
  }

  @Test func `lines are as even as any division can make them`() {
    var random = SeededGenerator(seed: 4)
    let pool = ["of", "BDNF", "receptor", "hippocampal", "in", "stress", "5-HT", "cortex", "axis"]
    for _ in 0..<400 {
      let words = (0..<Int.random(in: 2...7, using: &random)).map { _ in
        pool.randomElement(using: &random) ?? ""
      }
      let typeset = Label(words.joined(separator: " ")).typeset(in: style, limit: 200, most: 4)
      guard typeset.lines.last?.plainText.hasSuffix("…") == false else { continue }
      let cost = typeset.lines.reduce(0) { $0 + $1.width * $1.width }
      #expect(abs(cost - least(words, typeset.lines.count)) < 1e-6, "\(typeset.lines)")
    }
  }

  @Test(arguments: [
    ("Default mode network", ["Default mode", "network"]),
    ("Blood pressure at rest", ["Blood pressure", "at rest"]),
    ("Loss of grey matter in age", ["Loss of grey", "matter in age"]),
  ])
  func `no short word stands alone where lines can be even`(text: String, lines: [String]) {
    #expect(Label(text).typeset(in: style, comfortable: 88).lines.map(\.plainText) == lines)
  }

  @Test func `five thousand letters are cut, subscripts or not`() {
    for text in ["5-HT_{2A} ", "Ca²⁺", "NF-κB/", "x"] {
      let label = Label(String(repeating: text, count: 5000 / text.count))
      let typeset = label.typeset(in: style, limit: 150)
      #expect(typeset.lines.last?.plainText.hasSuffix("…") == true)
      #expect(typeset.width <= 165)
      let line = label.shortened(in: style, limit: 150)
      #expect(line.plainText.hasSuffix("…") && line.width(in: style) <= 150)
    }
    #expect(Label("BDNF in CO₂").shortened(in: style, limit: 150) == Label("BDNF in CO₂"))
  }

  @Test func `running text is measured with its subscripts`() {
    let text = String(repeating: "CO₂ and 5-HT_{2A} ", count: 20)
    let lines = Paragraph.lines(of: text, in: style, width: 160)
    for line in lines { #expect(Label(line).width(in: style) <= 160) }
    #expect(lines.allSatisfy { !Label($0).plainText.contains("{") })
  }

  @Test func `titles and labels are set in DOT too`() throws {
    let text = try Diagram(
      title: "Ca²⁺ meets <5-HT_{2A}>", subtitle: "with care", lanes: [Lane(id: "l", title: "L")],
      boxes: [Box(id: "x", label: "CO₂", laneID: "l"), Box(id: "y", label: "plain", laneID: "l")]
    ).dotText()
    let left = "<BR ALIGN=\"LEFT\"/>"
    #expect(
      text.contains(
        "label=<Ca<SUP>2+</SUP> meets &lt;5-HT<SUB>2A</SUB>&gt;\(left)with care\(left)>"))
    #expect(text.contains("label=<CO<SUB>2</SUB>>"))
    #expect(text.contains("label=\"plain\""))
  }

  @Test func `a caption makes its box higher, and as wide as it needs`() throws {
    func metrics(_ caption: String?) throws -> BoxMetrics {
      let box = Box(id: "x", label: "BDNF", caption: caption, laneID: "l")
      return BoxMetrics(
        of: box, in: try Diagram(title: "", lanes: [Lane(id: "l", title: "")], boxes: [box]))
    }
    let (bare, short) = (try metrics(nil), try metrics("both raise it"))
    #expect(short.height > bare.height + 9 && short.width > bare.width)
    #expect(short.caption?.lines.map(\.plainText) == ["both raise it"])
    let long = try metrics("both raise it · on every helpful route · checks itself and more")
    #expect(long.caption?.lines.count == 2)
    #expect(long.textSize.width <= 120)
  }
}
