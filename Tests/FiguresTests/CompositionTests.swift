import Diagrams
@testable import Figures
import GraphvizLayout
import Testing

@Suite struct CompositionTests {
  private func placed(_ prefix: String = "one") throws -> PlacedDiagram {
    try ConvergenceDiagram.make(direction: .right, prefix: prefix).placed()
  }

  @Test func `moving and scaling touches every number and nothing else`() throws {
    let transform = Transform(scale: 2, offset: Point(x: 10, y: -4))
    let stroke = Stroke(colour: Colour(0x123456), width: 1.5, dashes: [2, 3])
    let shapes: [Shape] = [
      .rectangle(
        Rect(x: 1, y: 2, width: 3, height: 4), radius: 1, fill: nil, stroke: stroke),
      .circle(centre: Point(x: 5, y: 6), radius: 2, fill: Colour(0xffffff), stroke: nil),
      .path(
        Path([.move(Point(x: 0, y: 0)), .line(Point(x: 1, y: 1)), .close]), fill: nil,
        stroke: stroke),
      .text(
        TextShape(
          runs: [Label.Run("a")], style: TextStyle(size: 10, isBold: true, letterSpacing: 1),
          colour: Colour(0), origin: Point(x: 7, y: 8), anchor: .middle)),
    ]
    let wide = Stroke(colour: Colour(0x123456), width: 3, dashes: [4, 6])
    #expect(
      shapes.map { $0.transformed(transform) } == [
        .rectangle(
          Rect(x: 12, y: 0, width: 6, height: 8), radius: 2, fill: nil, stroke: wide),
        .circle(centre: Point(x: 20, y: 8), radius: 4, fill: Colour(0xffffff), stroke: nil),
        .path(
          Path([.move(Point(x: 10, y: -4)), .line(Point(x: 12, y: -2)), .close]), fill: nil,
          stroke: wide),
        .text(
          TextShape(
            runs: [Label.Run("a")], style: TextStyle(size: 20, isBold: true, letterSpacing: 2),
            colour: Colour(0), origin: Point(x: 24, y: 12), anchor: .middle)),
      ])
    #expect(shapes.map { $0.transformed(Transform()) } == shapes)
  }

  @Test func `a scene moved and scaled keeps its texts apart`() throws {
    let scene = Scene(try placed())
    let half = scene.transformed(Transform(scale: 0.5))
    #expect(half.width == scene.width / 2 && half.height == scene.height / 2)
    #expect(half.textFaults.isEmpty)
    for (one, other) in zip(scene.texts, half.texts) {
      #expect(abs(other.frame.width * 2 - one.frame.width) < 1e-6)
      #expect(other.plainText == one.plainText)
    }
  }

  @Test func `scenes on one page share no id and have one page`() throws {
    let scene = Scene(try placed())
    let page = Scene.composed(
      [
        Scene.Panel(scene, at: Transform(), idPrefix: "a"),
        Scene.Panel(
          scene, at: Transform(scale: 0.5, offset: Point(x: scene.width, y: 0)), idPrefix: "b"),
      ], width: scene.width * 1.5, height: scene.height, theme: .light, prefix: "both",
      title: "Both", description: ["Twice the same"])
    let xml = try XMLOutline(SVGWriter(page).text)
    #expect(Set(xml.ids).count == xml.ids.count)
    #expect(xml.ids.contains("both-a-box-bdnf") && xml.ids.contains("both-b-box-bdnf"))
    #expect(page.layers.flatMap(\.parts).count { $0.classes.contains("page") } == 1)
    #expect(page.textFaults.isEmpty)
    let tooltips = { (scene: Scene) in
      scene.layers.flatMap(\.parts).map(\.tooltip).filter { !$0.isEmpty }
    }
    #expect(tooltips(page) == tooltips(scene) + tooltips(scene))
  }

  @Test(arguments: Diagram.Direction.allCases, Theme.all)
  func `small multiples have one legend and nothing overlaps`(
    direction: Diagram.Direction, theme: Theme
  ) throws {
    let placed = try ConvergenceDiagram.make(direction: direction).placed()
    let panels = ["exercise", "psilocybin", "both"].map { name in
      Multiples.Panel(
        title: name, subtitle: "what is put forward",
        focus: Focus(boxIDs: [name, "bdnf"], arrowIDs: []))
    }
    let scene = Scene(
      Multiples(
        chart: Chart(prefix: "three", title: "Three times the same", notes: ["A note."]),
        of: placed, panels: panels), theme: theme)
    #expect(scene.textFaults.isEmpty, "\(scene.textFaults)")
    #expect(scene.texts.allSatisfy { $0.style.size >= 9 })
    #expect(
      scene.layers.flatMap(\.parts).count { $0.classes.contains("legend-entry") }
        == placed.legend.count)
    let ghosts = scene.layers.flatMap(\.parts).filter { $0.classes.contains("ghost") }
    #expect(!ghosts.isEmpty)
    let xml = try XMLOutline(SVGWriter(scene).text)
    #expect(Set(xml.ids).count == xml.ids.count)
  }
}
