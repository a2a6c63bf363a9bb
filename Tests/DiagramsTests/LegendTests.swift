import Diagrams
import Testing

@Suite struct `Legends` {
  private func swatches(_ boxes: [Box], _ arrows: [Arrow] = []) throws -> [Legend.Swatch] {
    let diagram = try Diagram(
      title: "T", lanes: [Lane(id: "l", title: "")],
      groups: [
        Group(id: "a", name: "A", badge: "A", hue: .first),
        Group(id: "b", name: "B", badge: "B", hue: .second),
        Group(id: "c", name: "C", badge: "C", hue: .third),
      ],
      boxes: boxes, arrows: arrows)
    return Legend(of: diagram).families.flatMap { $0 }.map(\.swatch)
  }

  private func box(
    _ id: String, _ groups: [String] = [], tone: Tone = .normal, highlighted: Bool = false
  ) -> Box {
    Box(
      id: id, label: "X", laneID: "l", groupIDs: groups, tone: tone, isHighlighted: highlighted)
  }

  @Test func `a plain drawing needs no legend`() throws {
    #expect(try swatches([box("x")]).isEmpty)
  }

  @Test func `only what is used is explained`() throws {
    #expect(try swatches([box("x", ["b"])]) == [.group(1)])
    #expect(
      try swatches([box("x", ["a", "c"], tone: .harm, highlighted: true)])
        == [.group(0), .group(2), .severalGroups([0, 2]), .harm, .highlight])
  }

  @Test func `each ending, strength and pattern in use is explained once`() throws {
    let arrows = [
      Arrow(id: "1", from: "x", to: "y", ending: .inhibits, strength: .strong, pattern: .dotted),
      Arrow(id: "2", from: "y", to: "x", ending: .inhibits, strength: .weak, isContested: true),
    ]
    #expect(
      try swatches([box("x"), box("y")], arrows) == [
        .ending(.inhibits), .strength(.weak), .strength(.strong), .pattern(.solid),
        .pattern(.dotted), .contested,
      ])
  }

  @Test func `a code without words is left out`() throws {
    var wording = LegendWording()
    wording.patterns = [:]
    let diagram = try Diagram(
      title: "T", lanes: [Lane(id: "l", title: "")], boxes: [box("x")],
      arrows: [Arrow(id: "1", from: "x", to: "x")], wording: wording)
    let used = Legend(of: diagram).families.flatMap { $0 }.map(\.swatch)
    #expect(used == [.ending(.promotes), .strength(.weak)])
  }
}
