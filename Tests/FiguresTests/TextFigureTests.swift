import Diagrams
import Figures
import GraphvizLayout
import TestSupport
import Testing

@Suite struct TextFigureTests {
  /// A random diagram with joints, marks, loops and names in several scripts.
  private func diagram(seed: UInt64) throws -> Diagram {
    var random = SeededGenerator(seed: seed)
    let names = [
      "BDNF", "Depression-like behaviour", "β-Hydroxybutyrate", "脳由来神経栄養因子", "x",
      "Synaptic plasticity", "Hippocampal volume",
    ]
    let lanes = (0..<Int.random(in: 1...5, using: &random)).map {
      Lane(id: "lane\($0)", title: "Lane of level \($0)")
    }
    let count = Int.random(in: 1...14, using: &random)
    let boxes = (0..<count).map { index in
      Box(
        id: "b\(index)", label: Label(names[Int.random(in: 0..<7, using: &random)]),
        laneID: lanes[Int.random(in: 0..<lanes.count, using: &random)].id,
        role: index == 0 ? .start(.first) : index % 6 == 5 ? .joint : .ordinary,
        groupIDs: index % 2 == 0 ? ["g"] : [], tone: index % 5 == 4 ? .harm : .normal,
        isHighlighted: index == 3)
    }
    let arrows = (0..<Int.random(in: 0...20, using: &random)).compactMap { index -> Arrow? in
      let (from, to) = (
        Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
      )
      guard from != to else { return nil }
      return Arrow(
        id: "a\(index)", from: "b\(from)", to: "b\(to)",
        ending: Arrow.Ending.allCases[Int.random(in: 0..<5, using: &random)],
        pattern: Arrow.Pattern.allCases[Int.random(in: 0..<3, using: &random)],
        isContested: index % 4 == 0)
    }
    return try Diagram(
      title: "A random drawing", subtitle: "\(count) boxes", description: ["One fact."],
      lanes: lanes, groups: [Group(id: "g", name: "of a group", badge: "G", hue: .first)],
      boxes: boxes, arrows: arrows, notes: ["Each source stands in its tooltip. No advice."])
  }

  @Test(arguments: UInt64(0)..<40)
  func `arrows go from box to box around all others, and share no cell but where they cross`(
    seed: UInt64
  ) throws {
    let diagram = try diagram(seed: seed)
    let placed = try diagram.placed()
    for width in [80, 160] {
      guard let drawing = TextDrawing(placed, width: width) else { continue }
      for (index, frame) in drawing.frames.enumerated() {
        #expect(frame.column >= 0 && frame.row >= 0)
        #expect(frame.endColumn <= drawing.width && frame.endRow <= drawing.height)
        #expect(!drawing.frames[..<index].contains { $0.overlaps(frame) })
      }
      var users: [[Int]: [RouteCell]] = [:]
      for (arrow, route) in zip(diagram.arrows, drawing.routes) {
        let frames = [arrow.from, arrow.to].map { id in
          drawing.frames[diagram.positions[id] ?? 0]
        }
        check(route, from: frames[0], to: frames[1])
        for cell in route {
          #expect(!drawing.frames.contains { $0.contains(column: cell.column, row: cell.row) })
          users[[cell.column, cell.row], default: []].append(cell)
        }
      }
      for cells in users.values where cells.count > 1 {
        #expect(cells.count == 2 && cells.allSatisfy(\.isStraight))
        #expect(Set(cells.map { $0.left == .up || $0.left == .down }).count == 2)
      }
    }
  }

  /// Every cell follows from the one before, from beside one box into the other.
  private func check(_ route: [RouteCell], from: CellRect, to: CellRect) {
    guard let first = route.first, let last = route.last else {
      Issue.record("an arrow has no way")
      return
    }
    let start = step(first.entered)
    #expect(from.contains(column: first.column - start.0, row: first.row - start.1))
    let end = step(last.left)
    #expect(to.contains(column: last.column + end.0, row: last.row + end.1))
    for (cell, next) in zip(route, route.dropFirst()) {
      let way = step(cell.left)
      #expect(next.column == cell.column + way.0 && next.row == cell.row + way.1)
      #expect(next.entered == cell.left)
    }
  }

  private func step(_ heading: Heading) -> (Int, Int) {
    switch heading {
    case .right: (1, 0)
    case .down: (0, 1)
    case .left: (-1, 0)
    case .up: (0, -1)
    }
  }

  @Test(arguments: UInt64(0)..<16)
  func `no line is too wide, with or without colour`(seed: UInt64) throws {
    let placed = try diagram(seed: seed).placed()
    for width in [40, 80, 160] {
      let plain = TextFigure(placed, width: width).text
      #expect(!plain.contains("\u{1B}"))
      for line in plain.split(separator: "\n") {
        #expect(TextFigure.width(of: String(line)) <= width, "\(line)")
      }
      let coloured = TextFigure(placed, width: width, usesColour: true).text
      #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
    }
  }

  @Test func `a small figure is drawn as expected`() throws {
    let diagram = try Diagram(
      title: "Two", lanes: [Lane(id: "one", title: "One"), Lane(id: "two", title: "Two")],
      boxes: [
        Box(id: "a", label: "A name", laneID: "one", role: .start(.first)),
        Box(id: "b", label: "Other", laneID: "two", tone: .harm),
      ],
      arrows: [
        Arrow(
          id: "ab", from: "a", to: "b", ending: .inhibits, pattern: .dashed, isContested: true)
      ], notes: ["Each source stands in its tooltip. No advice."])
    let text = TextFigure(try diagram.placed(), width: 60).text
    #expect(text.contains("┃ A name ┠") && text.contains("≠") && text.contains("⊣│ Other │"))
    #expect(text.contains("≠ sources disagree") && text.contains("! unwelcome"))
    #expect(text.contains("No advice.") && !text.contains("tooltip"))
  }

  @Test func `what doesn't fit is listed in words`() throws {
    let lane = Lane(id: "l", title: "")
    let boxes = (0..<40).map { index in
      Box(id: "b\(index)", label: Label("A box with number \(index)"), laneID: "l")
    }
    let arrows = (0..<300).map { index in
      Arrow(
        id: "a\(index)", from: "b\(index % 40)", to: "b\((index * 7 + index / 40 + 1) % 40)")
    }.filter { $0.from != $0.to }
    let diagram = try Diagram(
      title: "Far too much", description: ["One fact.", "Another fact."], lanes: [lane],
      boxes: boxes, arrows: arrows)
    let text = TextFigure(try diagram.placed(), width: 40).text
    #expect(text.contains("• One fact.\n• Another fact.\n"))
  }

  @Test func `captions stand under names, words and sources below the drawing`() throws {
    let diagram = try Diagram(
      title: "Two", lanes: [Lane(id: "one", title: "One"), Lane(id: "two", title: "Two")],
      boxes: [
        Box(id: "a", label: "A", laneID: "one"),
        Box(id: "b", label: "BDNF", caption: "both raise it", laneID: "two"),
      ],
      arrows: [Arrow(id: "ab", from: "a", to: "b", word: "gate", referenceNumbers: [1])],
      references: [Reference("A study.")])
    let text = TextFigure(try diagram.placed(), width: 60).text
    let lines = text.split(separator: "\n")
    let name = try #require(lines.firstIndex { $0.contains("BDNF ") })
    #expect(lines[name + 1].contains("│ both raise it │"))
    #expect(text.contains("• gate: A → BDNF"))
    #expect(text.contains("Sources by arrow: A → BDNF 1.") && text.contains("[1] A study."))
  }
}
