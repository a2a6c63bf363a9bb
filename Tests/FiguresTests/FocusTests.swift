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

  @Test func `colours mix evenly`() {
    #expect(Colour(0x000000).mixed(with: Colour(0xffffff), by: 0.5) == Colour(0x808080))
    #expect(Colour(0x123456).mixed(with: Colour(0xffffff), by: 0) == Colour(0x123456))
  }
}
