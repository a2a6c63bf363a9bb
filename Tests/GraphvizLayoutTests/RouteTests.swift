import Diagrams
import GraphvizLayout
import Testing

/// A hundred drawings of every size, with cycles, loops and parallels, both ways round.
private let drawings: [(seed: UInt64, boxes: Int)] = (0..<100).map { seed in
  // Mostly as small as people draw them, a few large.
  let large = [50, 80, 120, 300]
  return (UInt64(seed), seed % 25 == 24 ? large[seed / 25] : 5 + seed % 19)
}

@Suite struct `Routes of arrows` {
  private func placed(_ seed: UInt64, _ boxes: Int) throws -> PlacedDiagram {
    try RandomDiagram.make(
      seed: seed, boxes: boxes, arrows: boxes > 60 ? boxes * 5 / 4 : nil,
      direction: seed.isMultiple(of: 2) ? .right : .down
    ).placed(limits: LayoutLimits(seconds: 60))
  }

  @Test(arguments: drawings)
  func `nothing overlaps, and every arrow runs smoothly from its box to its box`(
    seed: UInt64, boxes: Int
  ) throws {
    let placed = try placed(seed, boxes)
    let report = LayoutReport(of: placed)
    #expect(report.isClean, "\(report)")
    let positions = placed.diagram.positions
    for arrow in placed.arrows {
      let from = placed.boxes[try #require(positions[arrow.arrow.from])]
      let to = placed.boxes[try #require(positions[arrow.arrow.to])]
      #expect(distance(of: arrow.curve.start, from: from) < 0.5, "\(arrow.arrow.id) starts")
      #expect(distance(of: arrow.curve.end, from: to) < 4, "\(arrow.arrow.id) ends")
      #expect(arrow.curve.turning(within: 2).sharpest < 1.5, "\(arrow.arrow.id) has a kink")
    }
  }

  /// How far a point lies from the border of a box with its halo.
  private func distance(of point: Point, from box: PlacedBox) -> Double {
    let frame = box.frame.inset(by: -box.metrics.halo)
    let outside = Point(
      x: max(frame.x - point.x, 0, point.x - frame.maxX),
      y: max(frame.y - point.y, 0, point.y - frame.maxY))
    guard outside.length == 0 else { return outside.length }
    return min(
      point.x - frame.x, frame.maxX - point.x, point.y - frame.y, frame.maxY - point.y)
  }

  @Test(arguments: [3, 18, 44] as [UInt64])
  func `the same drawing has the same routes`(seed: UInt64) throws {
    #expect(try placed(seed, 24) == placed(seed, 24))
  }

  @Test func `two arrows from one box to one joint end one before the other`() throws {
    let placed = try Diagram(
      title: "T", lanes: ["l", "m", "n"].map { Lane(id: $0, title: "Lane") },
      boxes: [("a", "l"), ("c", "l"), ("b", "n")].map {
        Box(id: $0.0, label: Label($0.0), laneID: $0.1)
      } + [Box(id: "j", label: "", laneID: "m", role: .joint)],
      arrows: [
        Arrow(id: "to", from: "a", to: "j", ending: .plain), Arrow(id: "on", from: "j", to: "b"),
        Arrow(id: "first", from: "c", to: "j", ending: .inhibits),
        Arrow(id: "second", from: "c", to: "j", ending: .requires),
      ]
    ).placed()
    let ends = placed.arrows.filter { $0.arrow.from == "c" }.map(\.curve.end)
    #expect(ends.count == 2)
    #expect(ends[0].distance(to: ends[1]) > 10)
  }
}
