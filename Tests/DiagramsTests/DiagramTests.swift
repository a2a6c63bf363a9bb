import Diagrams
import Testing

@Suite struct `Diagrams` {
  private let lane = Lane(id: "l", title: "Lane")

  private func diagram(
    prefix: String = "figure", lanes: [Lane]? = nil, boxes: [Box], arrows: [Arrow] = []
  ) throws(DiagramError) -> Diagram {
    try Diagram(
      prefix: prefix, title: "T", lanes: lanes ?? [lane], boxes: boxes, arrows: arrows)
  }

  private func box(_ id: String, lane: String = "l", groups: [String] = []) -> Box {
    Box(id: id, label: "Box", laneID: lane, groupIDs: groups)
  }

  @Test func `an empty diagram is sound`() throws {
    #expect(try diagram(boxes: []).boxes.isEmpty)
  }

  @Test func `a box of an unknown lane is refused`() {
    #expect(throws: DiagramError.unknownLane("x", box: "a")) {
      try diagram(boxes: [box("a", lane: "x")])
    }
  }

  @Test func `a repeated or empty id is refused`() {
    #expect(throws: DiagramError.repeatedID(.box, "a")) {
      try diagram(boxes: [box("a"), box("a")])
    }
    #expect(throws: DiagramError.emptyID(.box)) { try diagram(boxes: [box("")]) }
    #expect(throws: DiagramError.repeatedID(.lane, "l")) {
      try diagram(lanes: [lane, lane], boxes: [])
    }
  }

  @Test func `an arrow to nowhere is refused`() {
    #expect(throws: DiagramError.unknownBox("b", arrow: "r")) {
      try diagram(boxes: [box("a")], arrows: [Arrow(id: "r", from: "a", to: "b")])
    }
  }

  @Test func `an unknown group or reference is refused`() {
    #expect(throws: DiagramError.unknownGroup("g", in: "a")) {
      try diagram(boxes: [box("a", groups: ["g"])])
    }
    #expect(throws: DiagramError.unknownReference(2, in: "r")) {
      try diagram(
        boxes: [box("a")],
        arrows: [Arrow(id: "r", from: "a", to: "a", referenceNumbers: [2])])
    }
  }

  @Test(arguments: ["", "1a", "a b", "a\"", "é", "a_b"])
  func `a prefix that is no id is refused`(prefix: String) {
    #expect(throws: DiagramError.invalidPrefix(prefix)) { try diagram(prefix: prefix, boxes: []) }
  }

  @Test(arguments: ["", "onload=x", "A", "a b", "é"])
  func `a data attribute with a strange name is refused`(name: String) {
    let box = Box(
      id: "a", label: "A", laneID: "l", dataAttributes: [DataAttribute(name, "value")])
    #expect(throws: DiagramError.invalidDataName(name)) { try diagram(boxes: [box]) }
  }

  @Test func `different ids stay different when written`() {
    #expect("a b".idPart == "a_20b")
    #expect("a_b".idPart == "a_5fb")
    #expect("5-HT₂A".idPart == "5-HT_e2_82_82A")
    #expect("\u{0}".idPart == "_00")
  }

  @Test(arguments: [
    "http://a.org", "https://a.org/?q=1&r=2", "mailto:a@b.org", "#x", "HTTPS://A.org",
  ])
  func `web, mail and page links are kept`(address: String) {
    #expect(Link(address)?.address == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", " https://a.org", "data:text/html,x", "//a.org", "file:///etc", "",
    "https://a.org/\"onload=", "https://a.org/a b", "https://a.org/\u{202E}", "java\nscript:x",
  ])
  func `other links are not links`(address: String) {
    #expect(Link(address) == nil)
  }
}
