import Diagrams
import Testing

@Suite struct `Lane columns` {
  private func columns(
    _ boxes: [(String, String)], _ arrows: [(String, String)], crowd: Int = .max
  ) throws -> LaneColumns {
    let diagram = try Diagram(
      title: "T", lanes: ["p", "q", "r"].map { Lane(id: $0, title: $0) },
      boxes: boxes.map { Box(id: $0.0, label: "X", laneID: $0.1) },
      arrows: arrows.enumerated().map { Arrow(id: "\($0)", from: $1.0, to: $1.1) })
    return LaneColumns(of: diagram, crowd: crowd)
  }

  @Test func `a chain inside a lane takes a column for each box`() throws {
    let made = try columns(
      [("a", "p"), ("b", "p"), ("c", "p"), ("d", "q")], [("a", "b"), ("b", "c"), ("c", "d")])
    #expect(made.columnOfBox == [0, 1, 2, 3])
    #expect(made.laneOfColumn == [0, 0, 0, 1])
  }

  @Test func `lanes without boxes take no column`() throws {
    let made = try columns([("a", "p"), ("b", "r")], [("a", "b")])
    #expect(made.laneOfColumn == [0, 2])
    #expect(made.columnOfBox == [0, 1])
  }

  @Test func `cycles and loops end somewhere`() throws {
    let made = try columns(
      [("a", "p"), ("b", "p"), ("c", "p")], [("a", "b"), ("b", "c"), ("c", "a"), ("a", "a")])
    #expect(made.columnOfBox == [0, 1, 2])
  }

  @Test func `a crowded column becomes two`() throws {
    let made = try columns((0..<6).map { ("\($0)", "p") }, [], crowd: 3)
    #expect(made.columnOfBox == [0, 1, 0, 1, 0, 1])
    #expect(made.laneOfColumn == [0, 0])
  }

  @Test func `no boxes, no columns`() throws {
    #expect(try columns([], []).laneOfColumn.isEmpty)
  }
}
