import Diagrams
import Testing

@Suite struct `Enclosures` {
  private func diagram(
    _ enclosures: [Enclosure], arrows: [(String, String)] = [], wording: LegendWording? = nil
  ) throws(DiagramError) -> Diagram {
    try Diagram(
      title: "T", description: ["A fact."],
      lanes: [Lane(id: "l", title: ""), Lane(id: "m", title: "")],
      boxes: ["a", "b", "c", "d", "y", "z"].map {
        Box(id: $0, label: Label($0.uppercased()), laneID: "l")
      }
        + [Box(id: "x", label: "X", laneID: "m")],
      arrows: arrows.map { Arrow(id: $0.0 + $0.1, from: $0.0, to: $0.1) },
      enclosures: enclosures, notes: ["A note."], wording: wording ?? LegendWording())
  }

  private func enclosure(_ ids: String..., id: String = "e", title: String = "Kinds") -> Enclosure {
    Enclosure(id: id, title: title, boxIDs: ids)
  }

  @Test func `an unknown, single or repeated box is refused`() {
    #expect(throws: DiagramError.unknownMember("q", enclosure: "e")) {
      try diagram([enclosure("a", "q")])
    }
    #expect(throws: DiagramError.fewMembers(enclosure: "e")) { try diagram([enclosure("a")]) }
    #expect(throws: DiagramError.enclosedTwice(box: "a")) { try diagram([enclosure("a", "a")]) }
    #expect(throws: DiagramError.enclosedTwice(box: "b")) {
      try diagram([enclosure("a", "b"), enclosure("b", "c", id: "f")])
    }
  }

  @Test func `boxes of several lanes are refused`() {
    #expect(throws: DiagramError.severalLanes(enclosure: "e")) {
      try diagram([enclosure("a", "x")])
    }
  }

  @Test func `a repeated id is refused`() {
    #expect(throws: DiagramError.repeatedID(.enclosure, "e")) {
      try diagram([enclosure("a", "b"), enclosure("c", "d")])
    }
  }

  @Test func `the words for those who can't see it say who belongs together`() throws {
    let diagram = try diagram([enclosure("c", "a"), enclosure("b", "d", id: "f", title: "")])
    #expect(diagram.description == ["A fact.", "Kinds: A, C", "Together: B, D"])
    #expect(diagram.notes == ["A note."])
  }

  @Test func `a frame that is left out is named in a note`() throws {
    let diagram = try diagram([enclosure("a", "c"), enclosure("b", "d", id: "f", title: "")])
    let without = diagram.unframing(["e"])
    #expect(without.enclosures.map(\.id) == ["f"])
    #expect(without.description == ["A fact.", "Together: B, D"])
    #expect(
      without.notes == ["A note.", "Not framed, as that would tangle the arrows: Kinds: A, C."])
    let bare = diagram.unframing(["e", "f"])
    #expect(bare.enclosures.isEmpty && bare.description == ["A fact."])
    #expect(
      bare.notes.last
        == "Not framed, as that would tangle the arrows: Kinds: A, C; Together: B, D.")
    #expect(diagram.unframing([]) == diagram)
  }

  @Test func `the legend explains frames where there are some`() throws {
    var wording = LegendWording()
    wording.enclosure = "a class and its kinds"
    func entries(_ enclosures: [Enclosure]) throws -> [Legend.Entry] {
      Legend(of: try diagram(enclosures, wording: wording)).families.flatMap { $0 }
    }
    let framed = try entries([enclosure("a", "b")])
    #expect(framed.map(\.swatch) == [.enclosure])
    #expect(framed.map(\.text) == ["a class and its kinds"])
    #expect(try entries([]).isEmpty)
    // Frames that say more than the legend's own words are explained by that, each once.
    let bonds = ["a region", "", "a region"]
    let mixed = try entries(
      zip(bonds, [["a", "b"], ["c", "d"], ["y", "z"]]).enumerated().map { index, frame in
        Enclosure(id: "e\(index)", title: "", boxIDs: frame.1, bond: frame.0)
      })
    #expect(mixed.map(\.text) == ["a region, or a class and its kinds"])
  }
}
