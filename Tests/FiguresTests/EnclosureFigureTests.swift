import Diagrams
import Figures
import GraphvizLayout
import Testing

@Suite struct `Frames in figures` {
  private func placed() throws -> PlacedDiagram {
    try Diagram(
      prefix: "one", title: "T", lanes: [Lane(id: "l", title: "Lane")],
      boxes: ["a", "b 1", "c"].map { Box(id: $0, label: Label($0), laneID: "l") },
      arrows: [Arrow(id: "ac", from: "a", to: "c")],
      enclosures: [Enclosure(id: "kinds of x", title: "Kinds of CO₂", boxIDs: ["a", "b 1"])]
    ).placed()
  }

  @Test(arguments: Theme.all) func `a frame is a dotted group that says what it holds`(
    theme: Theme
  ) throws {
    let svg = SVGWriter(try placed(), theme: theme).text
    let parts = svg.split(separator: "<g class=\"enclosures\">")
    #expect(parts.count == 2 && parts[0].contains("class=\"ground\""))
    let group = try #require(parts[1].firstRange(of: "</g>").map { parts[1][..<$0.lowerBound] })
    #expect(
      group.contains(
        "<g id=\"one-enclosure-kinds_20of_20x\" class=\"enclosure\" data-boxes=\"a b_201\">"))
    #expect(group.contains("<title>Kinds of CO2: a, b 1</title>"))
    #expect(group.contains("stroke-dasharray=") && group.contains("fill=\"\(theme.page.hex)\""))
    #expect(group.contains(">Kinds of CO<tspan"))
    #expect(svg.contains("Kinds of CO2: a, b 1</desc>"))
  }

  @Test func `a drawing without frames has no layer for them`() throws {
    #expect(
      !SVGWriter(try ConvergenceDiagram.make().placed()).text.contains("enclosure"))
  }

  @Test func `a frame of ghosts alone is a ghost`() throws {
    func ghosts(_ ids: Set<String>) throws -> [Bool] {
      let scene = Scene(try placed(), focus: Focus(boxIDs: ids, arrowIDs: []))
      let layer = try #require(scene.layers.first { $0.name == "enclosures" })
      return layer.parts.map { $0.classes.contains("ghost") }
    }
    #expect(try ghosts(["c"]) == [true])
    #expect(try ghosts(["b 1", "c"]) == [false])
  }

  @Test func `a terminal tells in words what belongs together`() throws {
    let text = TextFigure(try placed(), width: 80).text
    #expect(text.contains("\n• Kinds of CO2: a, b 1\n"))
  }
}
