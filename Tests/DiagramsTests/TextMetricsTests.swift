import Diagrams
import Testing

@Suite struct `Text metrics` {
  @Test func `widths are those of Liberation Sans and six per cent more`() {
    // 'A' is 667 thousandths, 'i' 222 (bold 722 and 278).
    let regular = TextMetrics.width(of: "Ai", in: TextStyle(size: 1000))
    let bold = TextMetrics.width(of: "Ai", in: TextStyle(size: 1000, isBold: true))
    #expect(abs(regular - 889 * 1.06) < 1e-9)
    #expect(abs(bold - 1000 * 1.06) < 1e-9)
  }

  @Test func `Greek letters, dashes and subscripts have their own widths`() {
    for scalar in "αβγδΔµ–—…→≠₂".unicodeScalars {
      let width = TextMetrics.advance(of: scalar, isBold: true)
      #expect(width > 200 && width <= 1000, "\(scalar): \(width)")
    }
  }

  @Test func `marks that combine or can't be seen have no width`() {
    #expect(TextMetrics.advance(of: "\u{301}", isBold: false) == 0)
    #expect(TextMetrics.advance(of: "\u{200D}", isBold: false) == 0)
  }

  @Test func `ideographs and emoji take a square`() {
    #expect(TextMetrics.advance(of: "漢", isBold: false) == 1000)
    #expect(TextMetrics.advance(of: "😀", isBold: false) == 1250)
    #expect(TextMetrics.advance(of: "ก", isBold: false) == 720)
  }

  @Test func `letter-spacing counts for each letter`() {
    let plain = TextMetrics.width(of: "ABC", in: TextStyle(size: 10))
    let spaced = TextMetrics.width(of: "ABC", in: TextStyle(size: 10, letterSpacing: 2))
    #expect(abs(spaced - plain - 6) < 1e-9)
  }

  @Test func `paragraphs break at spaces and end in dots when they are too long`() {
    let style = TextStyle(size: 10)
    let text = "one two three four five six seven eight nine ten"
    let lines = Paragraph.lines(of: text, in: style, width: 80)
    #expect(lines.joined(separator: " ") == text)
    for line in lines { #expect(TextMetrics.width(of: line, in: style) <= 80) }
    #expect(Paragraph.lines(of: text, in: style, width: 80, most: 2).last?.hasSuffix("…") == true)
    #expect(Paragraph.lines(of: "", in: style, width: 80).isEmpty)
  }
}

@Suite struct ParagraphCutTests {
  @Test(arguments: [
    "Ca²⁺ and 5-HT_{2A} in one long line of Ca²⁺", "Ca²⁺Ca²⁺Ca²⁺Ca²⁺Ca²⁺Ca²⁺Ca²⁺Ca²⁺Ca²⁺",
    "x_{2A}x_{2A}x_{2A}x_{2A}x_{2A}x_{2A}x_{2A}",
  ])
  func `a line that was cut fits as it is typeset`(text: String) {
    let style = TextStyle(size: 10)
    for width in stride(from: 12.0, through: 160, by: 3) {
      for line in Paragraph.lines(of: text, in: style, width: width, most: 1) {
        #expect(Label(line).width(in: style) <= width, "'\(line)' at \(width)")
      }
    }
  }
}
