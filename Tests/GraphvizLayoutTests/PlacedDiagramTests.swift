import Diagrams
import GraphvizLayout
import Testing

@Suite struct `Placed diagrams` {
  @Test(arguments: [5, 12, 27, 45, 80, 120], Diagram.Direction.allCases)
  func `nothing overlaps in random drawings`(
    count: Int, direction: Diagram.Direction
  ) throws {
    for seed in 0..<(count > 50 ? 2 : 8) as Range<UInt64> {
      let diagram = try RandomDiagram.make(seed: seed, boxes: count, direction: direction)
      let report = LayoutReport(of: try diagram.placed())
      #expect(report.isClean, "seed \(seed): \(report)")
    }
  }

  @Test(arguments: [Diagram.Spacing.low, .narrow], Diagram.Direction.allCases)
  func `nothing overlaps where room is short`(
    spacing: Diagram.Spacing, direction: Diagram.Direction
  ) throws {
    for seed in 0..<4 as Range<UInt64> {
      let report = LayoutReport(
        of: try RandomDiagram.make(
          seed: seed, boxes: 14, direction: direction, spacing: spacing
        ).placed())
      #expect(report.isClean, "seed \(seed): \(report)")
    }
  }

  @Test func `badges above names make a drawing narrower`() throws {
    func width(_ spacing: Diagram.Spacing) throws -> Double {
      try RandomDiagram.make(seed: 4, boxes: 12, direction: .right, spacing: spacing).placed().width
    }
    #expect(try width(.narrow) < width(.low))
  }
}

@Suite struct `Layouts of unusual drawings` {
  private func diagram(
    boxes: Int, arrows: [(Int, Int)] = [], direction: Diagram.Direction = .right, lanes: Int = 1
  ) throws -> Diagram {
    try Diagram(
      title: "A title", direction: direction,
      lanes: (0..<4).map { Lane(id: "l\($0)", title: "Lane \($0)") },
      boxes: (0..<boxes).map { Box(id: "\($0)", label: "Box", laneID: "l\($0 % lanes)") },
      arrows: arrows.enumerated().map { Arrow(id: "\($0)", from: "\($1.0)", to: "\($1.1)") })
  }

  @Test(arguments: Diagram.Direction.allCases)
  func `no boxes leave a title`(direction: Diagram.Direction) throws {
    let placed = try diagram(boxes: 0, direction: direction).placed()
    #expect(placed.boxes.isEmpty && placed.bands.isEmpty)
    #expect(placed.texts.map(\.text) == ["A title"])
    #expect(LayoutReport(of: placed).isClean)
  }

  @Test(arguments: Diagram.Direction.allCases)
  func `one box, loops, pairs and parallels have their places`(
    direction: Diagram.Direction
  ) throws {
    let cases: [(Int, [(Int, Int)], Int)] = [
      (1, [], 1), (1, [(0, 0)], 1), (2, [(0, 1), (1, 0)], 1), (2, [(0, 1), (0, 1), (0, 1)], 2),
      (3, [(0, 1), (1, 2), (2, 0)], 1), (2, [(0, 1), (1, 0), (1, 1)], 2),
    ]
    for (boxes, arrows, lanes) in cases {
      let placed = try diagram(
        boxes: boxes, arrows: arrows, direction: direction, lanes: lanes
      ).placed()
      let report = LayoutReport(of: placed)
      #expect(report.isClean, "\(boxes) boxes, \(arrows): \(report)")
      #expect(placed.arrows.count == arrows.count)
    }
  }

  @Test func `empty lanes have no band`() throws {
    let placed = try diagram(boxes: 2, lanes: 2).placed()
    #expect(placed.bands.map(\.lane.id) == ["l0", "l1"])
  }

  @Test func `bands follow each other without overlap and hold their boxes`() throws {
    for direction in Diagram.Direction.allCases {
      let placed = try RandomDiagram.make(seed: 3, boxes: 40, direction: direction).placed()
      for (left, right) in zip(placed.bands, placed.bands.dropFirst()) {
        #expect(!left.frame.overlaps(right.frame))
      }
      for box in placed.boxes {
        let band = placed.bands.first { $0.lane.id == box.box.laneID }
        #expect(band?.frame.contains(box.frame.centre) == true)
      }
    }
  }

  @Test func `arrows run from box to box`() throws {
    let placed = try RandomDiagram.make(seed: 9, boxes: 30, direction: .right).placed()
    let positions = placed.diagram.positions
    for arrow in placed.arrows {
      for (id, point) in [(arrow.arrow.from, arrow.curve.start), (arrow.arrow.to, arrow.curve.end)]
      {
        let box = placed.boxes[try #require(positions[id])]
        #expect(box.frame.inset(by: -box.metrics.halo - 8).contains(point))
      }
    }
  }

  @Test func `more boxes than the limit are refused with advice`() throws {
    let error = LayoutError.tooLarge(part: "boxes", count: 401, limit: 400)
    let large = try diagram(boxes: 401)
    #expect(throws: error) { try large.placed() }
    #expect(error.description.contains("narrow the question"))
  }

  @Test func `400 boxes have their places`() throws {
    let placed = try RandomDiagram.make(
      seed: 1, boxes: 400, arrows: 500, direction: .right
    ).placed(limits: LayoutLimits(seconds: 60))
    #expect(placed.boxes.count == 400)
  }

  @Test func `an impossible time limit is an error and not a hang`() throws {
    let large = try RandomDiagram.make(seed: 2, boxes: 300, arrows: 2000, direction: .right)
    #expect(throws: LayoutError.tooSlow(seconds: 0.01)) {
      try large.placed(limits: LayoutLimits(seconds: 0.01))
    }
  }

  @Test func `an impossible memory limit is an error`() throws {
    let large = try RandomDiagram.make(seed: 2, boxes: 300, arrows: 2000, direction: .right)
    #expect(throws: LayoutError.self) { try large.placed(limits: LayoutLimits(megabytes: 1)) }
  }

  @Test func `the same diagram has the same places, also from many threads`() async throws {
    let diagram = try RandomDiagram.make(seed: 7, boxes: 25, direction: .down)
    let expected = try diagram.placed()
    await withTaskGroup(of: PlacedDiagram?.self) { group in
      for _ in 0..<12 { group.addTask { try? diagram.placed() } }
      for await placed in group { #expect(placed == expected) }
    }
  }
}
