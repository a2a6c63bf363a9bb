import Diagrams
import Figures
import GraphvizLayout
import TestSupport
import Testing

/// Text that people or programs put into names, in every place where a figure takes text.
@Suite struct `Hostile text` {
  static let texts = [
    "<script>alert(1)</script>", "]]>", "\" onload=\"x", "' & &amp; &#0;", "a\u{0}b\u{1B}[31m",
    "\u{202E}evil\u{2066}", "ze\u{200B}ro", "👩‍🔬🧠", "\\N\\G\\l", "<!--", "<![CDATA[", "عربي עברית",
    "\u{FFFE}\u{FFFF}", String(repeating: "W", count: 5000), String(repeating: "é̂̃ ", count: 1200),
    "_{<b>}^{&}", "%s%n", "\r\n", "&xxe;<!DOCTYPE a [<!ENTITY xxe SYSTEM 'file:///etc/passwd'>]>",
    "</title></svg><svg onload=alert(1)>", "javascript:alert(1)", "?><?xml-stylesheet href='x'?>",
    // A mark makes one character of the sign before it, which still ends a string.
    "\"\u{301}; evil [\u{338}", "<\u{338}b>\u{338} &\u{301}amp;", "\\\u{301}",
    "a" + String(repeating: "\u{308}", count: 5000),
    "\u{202A}\u{202B}\u{202C}\u{202D}\u{2067}\u{2068}\u{2069}\u{200F}\u{61C}x",
    String(repeating: "🧠", count: 5000), String(repeating: "ab ", count: 7000),
    String(repeating: "_{", count: 2500), "\u{115F}\u{3164}\u{2063}", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{1D173}\u{85}\u{7F}",
  ]

  /// What must not come through: controls, noncharacters, and what turns text round or hides it.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...8, 0xB...0x1F, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0x61C, 0x115F, 0x3164, 0xFEFF, 0xFFFE, 0xFFFF, 0x1D173, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  private func check(_ svg: [UInt8], _ place: SourceLocation = #_sourceLocation) throws {
    let xml = try ParsedXML(svg)
    let known: Set = ["svg", "title", "desc", "g", "a", "rect", "circle", "path", "text", "tspan"]
    #expect(Set(xml.elements.map(\.name)).isSubset(of: known), sourceLocation: place)
    let attributes = xml.elements.flatMap(\.attributes)
    #expect(!attributes.contains { $0.key.hasPrefix("on") }, sourceLocation: place)
    #expect(
      !attributes.contains { $0.key == "href" && $0.value.hasPrefix("j") }, sourceLocation: place)
    let all = attributes.map(\.value).joined() + xml.text
    #expect(!all.unicodeScalars.contains(where: Self.isForbidden), sourceLocation: place)
    let ids = attributes.filter { $0.key == "id" }.map(\.value)
    #expect(Set(ids).count == ids.count, sourceLocation: place)
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } }, sourceLocation: place)
  }

  private func diagram(_ text: String, change: Change? = nil) throws -> Diagram {
    try Diagram(
      title: text, subtitle: text, description: [text], lanes: [Lane(id: text, title: text)],
      groups: [Group(id: text, name: text, badge: text, hue: .first)],
      boxes: [
        Box(
          id: text, label: Label(text), caption: text, laneID: text, groupIDs: [text],
          change: change,
          tooltip: text, link: Link(text), dataAttributes: [DataAttribute("x", text)]),
        Box(id: text + "2", label: Label(text), laneID: text, role: .goal, tone: .harm),
        Box(id: text + "3", label: Label(text), laneID: text),
      ],
      arrows: [
        Arrow(
          id: text, from: text, to: text + "2", groupIDs: [text], change: change, word: text,
          tooltip: text, link: Link(text)),
        Arrow(id: text + "2", from: text, to: text),
      ],
      enclosures: [Enclosure(id: text, title: text, boxIDs: [text + "2", text + "3"])],
      notes: [text], references: [Reference(text, link: Link(text))],
      wording: LegendWording(endings: [.promotes: text.displayable], harm: text))
  }

  @Test(arguments: texts) func `any text makes a sound figure in every format`(text: String) throws
  {
    let figure = try Figure(placing: diagram(text))
    try check(figure.bytes(as: .svg))
    #expect(LayoutReport(of: figure.placed).isClean, "\(LayoutReport(of: figure.placed))")
    #expect(try figure.bytes(as: .png, scale: 0.5).starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try figure.bytes(as: .pdf).starts(with: Array("%PDF-".utf8)))
    try check(Figure(placing: diagram(text, change: .added)).bytes(as: .svg))
  }

  @Test(arguments: texts) func `any text makes DOT that Graphviz reads`(text: String) throws {
    let dot = try diagram(text).dotText()
    #expect(!dot.unicodeScalars.contains(where: Self.isForbidden))
    let nodes = try DOTStrings(dot).names
    #expect(nodes.isSubset(of: ["c0", "c1", "n0", "n1", "n2"]), "\(nodes)")
  }

  @Test(arguments: texts) func `any text makes a sound matrix`(text: String) throws {
    let matrix = Matrix(
      title: text, subtitle: text, description: [text],
      names: [Label(text), Label("_{x}" + text), Label("plain")],
      cells: [
        Matrix.Cell(
          first: 0, second: 1, text: "1.0", step: 0, tooltip: text,
          dataAttributes: [DataAttribute("members", text)])
      ], steps: ["all"], notes: [text])
    let placed = matrix.placed()
    #expect(placed.overlaps == 0)
    #expect(placed.width < 1200)
    try check(placed.bytes(as: .svg, theme: .light))
    #expect(try !placed.bytes(as: .png, theme: .light, scale: 0.5).isEmpty)
    #expect(try !placed.bytes(as: .pdf, theme: .light).isEmpty)
  }

  @Test(arguments: texts) func `any text makes a sound timeline`(text: String) throws {
    let timeline = Timeline(
      title: text, subtitle: text, description: [text],
      groups: [Group(id: text, name: text, badge: text, hue: .first)],
      rows: [
        Timeline.Row(
          id: text, label: Label(text), heading: text,
          bars: [
            Timeline.Bar(
              groupID: text, start: 0, sureStart: 1, sureEnd: 2, end: nil, tooltip: text)
          ])
      ], axis: 0...10, unit: "days", notes: [text])
    let scene = Scene(timeline)
    try check(Array(SVGWriter(scene).text.utf8))
    #expect(try !PNGWriter.bytes(of: scene, scale: 0.5).isEmpty)
    #expect(try !PDFWriter.bytes(of: [scene], title: timeline.title).isEmpty)
    for shape in scene.layers.flatMap(\.parts).flatMap(\.shapes) {
      guard case .text(let text) = shape, text.anchor == .start else { continue }
      let width = text.runs.reduce(0) { $0 + $1.width(in: text.style) }
      #expect(text.origin.x + width <= scene.width)
    }
  }

  @Test func `a long name is cut in its box and whole in its tooltip`() throws {
    let name = "start " + String(repeating: "long ", count: 1000) + "end"
    let figure = try Figure(
      placing: Diagram(
        title: "x", lanes: [Lane(id: "l", title: "")],
        boxes: [Box(id: "a", label: Label(name), laneID: "l")]))
    let xml = try ParsedXML(figure.bytes(as: .svg))
    #expect(xml.text.contains(name))
    let label = try #require(figure.placed.boxes.first).metrics.label
    #expect(label.lines.last?.plainText.hasSuffix("…") == true)
    #expect(label.lines.count <= 3)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd",
    "https://a\"onload=", "https://a\u{202E}", "//a", "vbscript:x", " https://a", "https://a b",
  ])
  func `an address that could act or mislead is no link`(address: String) {
    #expect(Link(address) == nil)
  }
}
