import Diagrams
import Figures
import GraphvizLayout
import Testing

@Suite struct `SVG figures` {
  private func outline(
    _ direction: Diagram.Direction = .right, _ theme: Theme = .light
  ) throws -> (svg: String, xml: XMLOutline) {
    let placed = try ConvergenceDiagram.make(direction: direction, prefix: "one").placed()
    let svg = SVGWriter(placed, theme: theme).text
    return (svg, try XMLOutline(svg))
  }

  @Test(arguments: Diagram.Direction.allCases)
  func `nothing in a realistic figure overlaps`(direction: Diagram.Direction) throws {
    let report = LayoutReport(of: try ConvergenceDiagram.make(direction: direction).placed())
    #expect(report.isClean, "\(report)")
    #expect(report.crossings <= 12)
    #expect((0.6...3).contains(report.ratio))
  }

  @Test(arguments: Theme.all) func `a figure is plain SVG`(theme: Theme) throws {
    let (svg, xml) = try outline(.right, theme)
    let known: Set = ["svg", "title", "desc", "g", "a", "rect", "circle", "path", "text", "tspan"]
    #expect(Set(xml.names).isSubset(of: known))
    #expect(!xml.attributes.contains { $0.name.hasPrefix("on") || $0.name == "style" })
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test func `every id carries the prefix and is unique`() throws {
    let ids = try outline().xml.ids
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("one-") })
    #expect(ids.contains("one-box-bdnf") && ids.contains("one-arrow-claim0"))
  }

  @Test func `those who cannot see the figure can read it`() throws {
    let (svg, xml) = try outline()
    #expect(xml.attributes.contains { $0 == ("aria-labelledby", "one-title one-desc") })
    #expect(svg.contains(">Aerobic exercise raises lactate.\nLactate raises BDNF.</desc>"))
    #expect(xml.text.contains("Aerobic exercise promotes Lactate [1, 2]"))
  }

  @Test func `boxes and arrows tell scripts and styles what they are`() throws {
    let svg = try outline().svg
    #expect(svg.contains("class=\"box ordinary group-exercise group-psilocybin highlighted\""))
    #expect(svg.contains("class=\"arrow inhibits strength-4 solid group-exercise\""))
    #expect(svg.contains("data-level=\"signal\""))
  }

  @Test func `subscripts are lowered and what follows is raised again`() throws {
    let svg = try outline().svg
    #expect(svg.contains("5-HT<tspan dy=\"2.8\" font-size=\"9.25\">2A</tspan></text>"))
  }

  @Test func `titles, notes, sources and legends are typeset as labels are`() throws {
    let diagram = try Diagram(
      title: "What 5-HT_{2A} does", subtitle: "Ca²⁺ in cells", lanes: [Lane(id: "l", title: "")],
      groups: [Group(id: "g", name: "CO₂ only", badge: "C", hue: .first)],
      boxes: [Box(id: "x", label: "x", laneID: "l", groupIDs: ["g"])],
      notes: ["Na⁺ in mmol"], references: [Reference("A study of Mg²⁺. Journal.")])
    let svg = SVGWriter(try diagram.placed()).text
    #expect(svg.contains("<title id=\"figure-title\">What 5-HT2A does</title>"))
    for (before, script) in [
      ("What 5-HT", "2A"), ("Ca", "2+"), ("CO", "2"), ("Na", "+"), ("A study of Mg", "2+"),
    ] {
      let parts = svg.split(separator: ">\(before)<tspan").dropFirst()
      #expect(parts.contains { $0.contains(">\(script)</tspan>") })
    }
  }

  @Test func `a link is around its box`() throws {
    let svg = try outline().svg
    #expect(svg.contains("<a href=\"https://www.uniprot.org/uniprotkb/P23560\">"))
  }

  @Test func `fifty figures have the same bytes`() throws {
    let diagram = try ConvergenceDiagram.make()
    let first = try Figure(placing: diagram).bytes(as: .svg)
    for _ in 1..<50 { #expect(try Figure(placing: diagram).bytes(as: .svg) == first) }
  }

  @Test(arguments: Theme.all) func `captions and words can be read in every theme`(
    theme: Theme
  ) throws {
    let boxes = [
      Box(id: "a", label: "A", caption: "starts it", laneID: "l", role: .start(.first)),
      Box(id: "b", label: "B", caption: "both raise it", laneID: "m", tone: .harm),
      Box(id: "c", label: "C", caption: "ends it", laneID: "n", role: .goal),
    ]
    let placed = try Diagram(
      title: "x", lanes: ["l", "m", "n"].map { Lane(id: $0, title: "") }, boxes: boxes,
      arrows: [
        Arrow(id: "ab", from: "a", to: "b", word: "gate"), Arrow(id: "bc", from: "b", to: "c"),
      ]
    ).placed()
    #expect(LayoutReport(of: placed).isClean && LayoutReport(of: placed).smallTexts == 0)
    let texts = Scene(placed, theme: theme).texts
    for box in boxes {
      let text = try #require(texts.first { $0.plainText == box.caption })
      let fill = theme.paint(for: box, in: placed.diagram).fill
      #expect(text.colour.contrast(with: fill) >= 4.5)
    }
    #expect(texts.contains { $0.plainText == "gate" && $0.colour == theme.ink })
  }
}
