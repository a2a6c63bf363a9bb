import Diagrams
import Testing

@testable import GraphvizLayout

@Suite struct `Frames` {
  private func arrow(_ from: String, _ to: String) -> Arrow {
    Arrow(id: "\(from)\(to)", from: from, to: to)
  }

  @Test(arguments: [8, 12, 16, 27, 40], Diagram.Direction.allCases)
  func `frames hold their boxes and nothing else in random drawings`(
    count: Int, direction: Diagram.Direction
  ) throws {
    var (found, wide) = (0, 0)
    for seed in 0..<(count > 30 ? 1 : count > 20 ? 3 : 8) as Range<UInt64> {
      let diagram = try RandomDiagram.make(
        seed: seed, boxes: count, direction: direction, enclosures: max(2, count / 5))
      let placed = try diagram.placed()
      found += placed.enclosures.count
      wide += placed.enclosures.count { isWide($0, in: placed) }
      for enclosure in diagram.enclosures {
        let words = enclosure.words(among: diagram.boxes)
        let isFramed = placed.enclosures.contains { $0.enclosure.id == enclosure.id }
        #expect(placed.diagram.description.contains(words) == isFramed, "seed \(seed)")
        #expect(placed.diagram.notes.contains { $0.contains(words) } == !isFramed, "seed \(seed)")
      }
      let report = LayoutReport(of: placed)
      #expect(report.isClean, "seed \(seed): \(report)")
      for enclosure in placed.enclosures { try check(enclosure, in: placed, seed: seed) }
      for (index, enclosure) in placed.enclosures.enumerated() {
        #expect(
          !placed.enclosures[..<index].contains { $0.frame.overlaps(enclosure.frame) },
          "seed \(seed)")
      }
    }
    #expect(found > wide && wide > 0)
  }

  /// Whether two boxes of a frame stand one behind the other.
  private func isWide(_ enclosure: PlacedEnclosure, in placed: PlacedDiagram) -> Bool {
    let isRight = placed.diagram.direction == .right
    let centres = placed.boxes.filter { enclosure.enclosure.boxIDs.contains($0.box.id) }
      .map { isRight ? $0.frame.centre.x : $0.frame.centre.y }
    return (centres.max() ?? 0) - (centres.min() ?? 0) > 1
  }

  /// The invariants, counted apart from the report.
  private func check(
    _ enclosure: PlacedEnclosure, in placed: PlacedDiagram, seed: UInt64
  ) throws {
    let members = enclosure.enclosure.boxIDs
    let words = "seed \(seed), \(enclosure.enclosure.id)"
    for box in placed.boxes {
      let frame = box.frame.inset(by: -box.metrics.halo)
      if members.contains(box.box.id) {
        #expect(holds(enclosure.frame, frame), "\(words) lets out \(box.box.id)")
      } else {
        #expect(!enclosure.frame.overlaps(frame), "\(words) lets in \(box.box.id)")
      }
      for line in enclosure.title { #expect(!line.frame.overlaps(frame), "\(words)") }
    }
    for arrow in placed.arrows {
      let way = arrow.curve.samples(perSegment: 50)
      if !members.contains(arrow.arrow.from), !members.contains(arrow.arrow.to) {
        let room = enclosure.frame.inset(by: 1)
        #expect(!way.contains { room.contains($0) }, "\(words) is crossed by \(arrow.arrow.id)")
      }
      for line in enclosure.title {
        #expect(!way.contains { line.frame.contains($0) }, "\(words): \(arrow.arrow.id)")
      }
    }
    let lane = placed.diagram.boxes.first { $0.id == members[0] }?.laneID
    let band = try #require(placed.bands.first { $0.lane.id == lane }).frame
    #expect(holds(band, enclosure.frame), "\(words) leaves its lane")
  }

  /// But for the rounding of sums.
  private func holds(_ outer: Rect, _ inner: Rect) -> Bool {
    let corners = [Point(x: inner.x, y: inner.y), Point(x: inner.maxX, y: inner.maxY)]
    return corners.allSatisfy { outer.inset(by: -1e-9).contains($0) }
  }

  @Test(arguments: Diagram.Direction.allCases)
  func `boxes of a frame stand beside each other, whatever else is in their lane`(
    direction: Diagram.Direction
  ) throws {
    let ids = ["a", "b", "c", "d", "e"]
    let placed = try Diagram(
      title: "T", direction: direction,
      lanes: [Lane(id: "l", title: "Lane"), Lane(id: "m", title: "More")],
      boxes: ids.map { Box(id: $0, label: Label($0), laneID: "l") }
        + ["x", "y"].map { Box(id: $0, label: Label($0), laneID: "m") },
      arrows: [
        arrow("a", "x"), arrow("b", "y"), arrow("c", "x"), arrow("d", "y"), arrow("e", "x"),
      ],
      enclosures: [Enclosure(id: "f", title: "Kinds", boxIDs: ["a", "d", "e"])]
    ).placed()
    let frame = try #require(placed.enclosures.first).frame
    for box in placed.boxes {
      let isInside = ["a", "d", "e"].contains(box.box.id)
      #expect(frame.contains(box.frame.centre) == isInside)
    }
    #expect(LayoutReport(of: placed).isClean)
  }

  @Test(arguments: Diagram.Direction.allCases)
  func `boxes that act on each other stand in one frame, and what passes goes around`(
    direction: Diagram.Direction
  ) throws {
    let placed = try Diagram(
      title: "T", direction: direction,
      lanes: [
        Lane(id: "s", title: "Start"), Lane(id: "l", title: "Lane"), Lane(id: "m", title: ""),
      ],
      boxes: [Box(id: "s", label: "Start", laneID: "s")]
        + ["a", "b", "c", "p", "q"].map { Box(id: $0, label: Label($0), laneID: "l") }
        + [Box(id: "m", label: "Mood", laneID: "m")],
      arrows: [
        // A chain inside, one around it, one through a box outside, and one past everything.
        arrow("a", "b"), arrow("b", "c"), arrow("p", "q"), arrow("a", "q"), arrow("q", "c"),
        arrow("s", "a"), arrow("s", "b"), arrow("s", "p"), arrow("c", "m"), arrow("b", "m"),
        arrow("q", "m"), arrow("s", "m"), arrow("c", "a"),
      ],
      enclosures: [Enclosure(id: "f", title: "In the hippocampus", boxIDs: ["a", "b", "c"])]
    ).placed()
    let frame = try #require(placed.enclosures.first)
    #expect(isWide(frame, in: placed))
    try check(frame, in: placed, seed: 0)
    let report = LayoutReport(of: placed)
    #expect(report.isClean, "\(report)")
    #expect(placed.diagram.notes.isEmpty)
    // An arrow between two of its boxes stays in the frame.
    for id in ["ab", "bc"] {
      let way = try #require(placed.arrows.first { $0.arrow.id == id }).curve.samples(
        perSegment: 40)
      #expect(way.allSatisfy { frame.frame.contains($0) }, "\(id)")
    }
  }

  @Test(arguments: Diagram.Direction.allCases)
  func `a frame runs on past a column in which none of its boxes stands`(
    direction: Diagram.Direction
  ) throws {
    // From one of its boxes to the other there are only ways outside, one of them over two boxes.
    let placed = try Diagram(
      title: "T", direction: direction,
      lanes: [Lane(id: "l", title: "Lane"), Lane(id: "m", title: "More")],
      boxes: ["a", "x", "y", "z", "b"].map { Box(id: $0, label: Label($0), laneID: "l") }
        + [Box(id: "m", label: "Mood", laneID: "m")],
      arrows: [
        arrow("a", "x"), arrow("x", "b"), arrow("a", "y"), arrow("y", "z"), arrow("z", "b"),
        arrow("b", "m"), arrow("x", "m"),
      ],
      enclosures: [Enclosure(id: "f", title: "In one region", boxIDs: ["a", "b"])]
    ).placed()
    let frame = try #require(placed.enclosures.first)
    try check(frame, in: placed, seed: 0)
    let report = LayoutReport(of: placed)
    #expect(report.isClean, "\(report)")
  }

  @Test func `an arrow that leads back into a frame spares its title`() throws {
    for direction in Diagram.Direction.allCases {
      let placed = try Diagram(
        title: "T", direction: direction,
        lanes: [Lane(id: "l", title: "Lane"), Lane(id: "m", title: "More")],
        boxes: ["a", "b"].map { Box(id: $0, label: Label($0), laneID: "l") }
          + [Box(id: "x", label: "x", laneID: "m")],
        arrows: [arrow("a", "x"), arrow("x", "a"), arrow("x", "b"), arrow("b", "b")],
        enclosures: [Enclosure(id: "f", title: "Parts of a complex", boxIDs: ["a", "b"])]
      ).placed()
      #expect(placed.enclosures.map { $0.title.isEmpty } == [false])
      let report = LayoutReport(of: placed)
      #expect(report.isClean, "\(report)")
    }
  }

  @Test func `a page tells the sources of frames`() throws {
    let placed = try Diagram(
      title: "T", lanes: [Lane(id: "l", title: "Lane")],
      boxes: ["a", "b"].map { Box(id: $0, label: Label($0), laneID: "l") },
      enclosures: [Enclosure(id: "f", title: "Parts", boxIDs: ["a", "b"], referenceNumbers: [1])],
      references: [Reference("A source")]
    ).placed()
    #expect(
      placed.texts.filter { $0.role == .note }.map(\.text) == ["Sources of frames: Parts 1."])
  }

  @Test func `the report counts what a frame must not do`() throws {
    var placed = try Diagram(
      title: "T", lanes: [Lane(id: "l", title: "Lane"), Lane(id: "m", title: "More")],
      boxes: ["a", "b"].map { Box(id: $0, label: Label($0), laneID: "l") }
        + ["x", "y"].map { Box(id: $0, label: Label($0), laneID: "m") },
      arrows: [arrow("a", "x")],
      enclosures: [Enclosure(id: "f", title: "F", boxIDs: ["a", "b"])]
    ).placed()
    #expect(LayoutReport(of: placed).isClean)
    let right = placed.enclosures[0]
    func put(_ ids: [String], title: [PlacedText]) {
      placed.enclosures = [
        right,
        PlacedEnclosure(
          enclosure: Enclosure(id: "g", title: "G", boxIDs: ids), frame: right.frame, title: title),
      ]
    }
    put(["a", "x"], title: [])
    var report = LayoutReport(of: placed)
    // b is in a frame that isn't its own, and x out of its.
    #expect(report.framesOverBoxes == 2 && report.frameOverlaps == 1)
    #expect(report.arrowsThroughFrames == 0 && report.frameTitleOverlaps == 0)
    put(["b", "y"], title: right.title)
    report = LayoutReport(of: placed)
    #expect(report.arrowsThroughFrames == 1 && report.frameTitleOverlaps == 1)
    #expect(!report.isClean)
  }
}
