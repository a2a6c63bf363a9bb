import Diagrams
import Testing

@Suite struct SourceNumberTests {
  /// A raises B, C is needed for that, and B lowers 5-HT₂A.
  private func diagram() throws -> Diagram {
    try Diagram(
      title: "Three", lanes: [Lane(id: "l", title: "")],
      boxes: ["A", "B", "C"].map { Box(id: $0, label: Label($0), laneID: "l") } + [
        Box(id: "D", label: "5-HT_{2A}", laneID: "l"),
        Box(id: "j", label: "", laneID: "l", role: .joint),
      ],
      arrows: [
        Arrow(id: "ab", from: "j", to: "B", referenceNumbers: [2, 5]),
        Arrow(id: "to j", from: "A", to: "j", ending: .plain),
        Arrow(id: "c", from: "C", to: "j", ending: .requires, referenceNumbers: [1]),
        Arrow(id: "bd", from: "B", to: "D", ending: .inhibits, referenceNumbers: [2, 4]),
      ], references: (1...5).map { Reference("Source \($0)") })
  }

  @Test func `sources are numbered where they are first cited, and the uncited come last`() throws {
    let diagram = try diagram().numberingSources(along: [3, 0, 1, 2])
    #expect(diagram.arrows.map(\.referenceNumbers) == [[1, 3], [], [4], [1, 2]])
    #expect(
      diagram.references.map(\.text) == [
        "Source 2", "Source 4", "Source 5", "Source 1", "Source 3",
      ])
  }

  @Test func `sources of frames come after those of arrows`() throws {
    let diagram = try Diagram(
      title: "", lanes: [Lane(id: "l", title: ""), Lane(id: "m", title: "")],
      boxes: ["A", "B"].map { Box(id: $0, label: Label($0), laneID: "l") }
        + [Box(id: "C", label: "C", laneID: "m")],
      arrows: [Arrow(id: "ac", from: "A", to: "C", referenceNumbers: [3])],
      enclosures: [
        Enclosure(
          id: "f", title: "Parts of CO₂", boxIDs: ["A", "B"], remark: "seen once",
          referenceNumbers: [2, 3])
      ], references: (1...3).map { Reference("Source \($0)") })
    #expect(diagram.description == ["Parts of CO2: A, B – seen once"])
    let numbered = diagram.numberingSources(along: [0])
    #expect(numbered.references.map(\.text) == ["Source 3", "Source 2", "Source 1"])
    #expect(numbered.enclosures.map(\.referenceNumbers) == [[1, 2]])
    #expect(numbered.enclosureCitations == "Parts of CO₂ 1, 2")
    #expect(throws: DiagramError.unknownReference(4, in: "f")) {
      try Diagram(
        title: "", lanes: diagram.lanes, boxes: diagram.boxes,
        enclosures: [Enclosure(id: "f", title: "", boxIDs: ["A", "B"], referenceNumbers: [4])],
        references: diagram.references)
    }
  }

  @Test func `every arrow cites the same sources as before`() throws {
    let before = try diagram()
    let after = before.numberingSources(along: [2, 1, 3, 0])
    for (old, new) in zip(before.arrows, after.arrows) {
      #expect(
        Set(old.referenceNumbers.map { before.references[$0 - 1] })
          == Set(new.referenceNumbers.map { after.references[$0 - 1] }))
    }
  }

  @Test func `an arrow is written in labels, through the joints on its way`() throws {
    let diagram = try diagram()
    #expect(
      diagram.arrows.map(diagram.formula) == [
        "A → B", "A – (A → B)", "C –◆ (A → B)", "B ⊣ 5-HT_{2A}",
      ])
  }

  @Test func `all numbers of an arrow are told, however many, the lowest first`() throws {
    let diagram = try Diagram(
      title: "", lanes: [Lane(id: "l", title: "")],
      boxes: ["A", "B"].map { Box(id: $0, label: Label($0), laneID: "l") },
      arrows: [
        Arrow(id: "1", from: "A", to: "B", referenceNumbers: [3]),
        Arrow(
          id: "2", from: "B", to: "A", ending: .modulates, referenceNumbers: [1, 2, 4, 6, 7, 8, 10]
        ),
      ], references: (1...10).map { Reference("\($0)") })
    #expect(diagram.citations(of: diagram.arrows) == "B –○ A 1, 2, 4, 6–8, 10; A → B 3")
  }
}
