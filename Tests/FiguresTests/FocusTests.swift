import Diagrams
import Figures
import GraphvizLayout
import Testing

@Suite struct FocusTests {
  private func placed() throws -> PlacedDiagram {
    try Diagram(
      title: "Three in a row", lanes: [Lane(id: "all", title: "All")],
      boxes: ["a", "b", "c"].map { Box(id: $0, label: Label($0), laneID: "all") },
      arrows: [
        Arrow(id: "ab", from: "a", to: "b", isContested: true),
        Arrow(id: "bc", from: "b", to: "c", isContested: true),
      ]
    ).placed()
  }

  @Test func `what is outside the focus is a ghost below the rest`() throws {
    let scene = Scene(try placed(), focus: Focus(boxIDs: ["a", "b"], arrowIDs: ["ab"]))
    let boxes = try #require(scene.layers.first { $0.name == "boxes" }).parts
    #expect(boxes.map(\.id) == ["box-c", "box-a", "box-b"])
    #expect(boxes.map { $0.classes.contains("ghost") } == [true, false, false])
    let marks = try #require(scene.layers.first { $0.name == "marks" }).parts
    #expect(marks.count == 1)
  }

  @Test func `a focus moves nothing and takes no words away`() throws {
    let placed = try placed()
    let plain = Scene(placed)
    let scene = Scene(placed, focus: Focus(boxIDs: [], arrowIDs: []))
    #expect(scene.width == plain.width && scene.height == plain.height)
    func tooltips(_ scene: Scene) -> Set<String> {
      Set(scene.layers.flatMap(\.parts).map(\.tooltip))
    }
    #expect(tooltips(scene) == tooltips(plain))
  }

  @Test(arguments: Theme.all) func `the gap where ghosts cross keeps the colour of the ground`(
    theme: Theme
  ) throws {
    let scene = Scene(
      try ConvergenceDiagram.make().placed(), theme: theme, focus: Focus(boxIDs: [], arrowIDs: []))
    let arrows = try #require(scene.layers.first { $0.name == "arrows" }).parts
    var gaps = 0
    for part in arrows {
      let strokes = part.shapes.compactMap { shape -> Stroke? in
        if case .path(_, _, let stroke) = shape { stroke } else { nil }
      }
      // A gap is wider than any line.
      for stroke in strokes where stroke.width > 5 {
        gaps += 1
        #expect(([theme.page] + theme.bands).contains(stroke.colour))
      }
    }
    #expect(gaps > 0)
  }

  @Test func `colours mix evenly`() {
    #expect(Colour(0x000000).mixed(with: Colour(0xffffff), 0.5) == Colour(0x808080))
    #expect(Colour(0x123456).mixed(with: Colour(0xffffff), 0) == Colour(0x123456))
  }
}
