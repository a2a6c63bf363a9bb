import Diagrams
import GraphvizLayout
import TestSupport
import Testing

@Suite struct MarkTests {
  /// Boxes in three lanes with arrows between all neighbours, every arrow with every mark.
  private func crowded(_ count: Int, isContested: Bool = true) throws -> PlacedDiagram {
    let lanes = ["one", "two", "three"]
    let boxes = lanes.flatMap { lane in
      (0..<count).map { Box(id: "\(lane)\($0)", label: Label("Box \($0)"), laneID: lane) }
    }
    var arrows: [Arrow] = []
    for (from, to) in zip(lanes, lanes.dropFirst()) {
      for first in 0..<count {
        for second in 0..<count {
          arrows.append(
            Arrow(
              id: "\(from)\(first)-\(to)\(second)", from: "\(from)\(first)", to: "\(to)\(second)",
              isContested: isContested && (first + second) % 3 == 0,
              timing: Timing.allCases[(first + second) % 4],
              referenceNumbers: [first + 1, second + 2]))
        }
      }
    }
    return try Diagram(
      title: "Crowded", lanes: lanes.map { Lane(id: $0, title: $0) }, boxes: boxes, arrows: arrows,
      references: (0...count).map { Reference("Source \($0)") }
    ).placed()
  }

  @Test(arguments: 1...4) func `marks that aren't needed lie over nothing`(count: Int) throws {
    let placed = try crowded(count, isContested: false)
    let report = LayoutReport(of: placed)
    #expect(report.labelOverlaps == 0)
    #expect(report.boxLabelOverlaps == 0)
  }

  @Test func `a mark keeps off the border of a frame where it has room`() throws {
    let placed = try Diagram(
      title: "T", lanes: ["one", "two"].map { Lane(id: $0, title: $0) },
      boxes: ["a", "b"].map { Box(id: $0, label: Label($0), laneID: "one") }
        + [Box(id: "x", label: "x", laneID: "two")],
      arrows: [Arrow(id: "b", from: "b", to: "x", timing: .acute)],
      enclosures: [Enclosure(id: "f", title: "Kinds", boxIDs: ["a", "b"])]
    ).placed()
    let frame = try #require(placed.enclosures.first).frame
    let marks = placed.arrows.flatMap(\.marks)
    #expect(marks.count == 1)
    #expect(marks.allSatisfy { !frame.overlaps($0.frame) || frame.holds($0.frame) })
  }

  @Test(arguments: 1...4) func `needed marks are always there, and no mark that isn't meant`(
    count: Int
  ) throws {
    let placed = try crowded(count)
    for arrow in placed.arrows {
      let wanted = arrow.arrow.marks
      let found = arrow.marks.map(\.mark)
      #expect(wanted.filter(\.isNeeded).allSatisfy(found.contains))
      #expect(found.allSatisfy(wanted.contains))
    }
    #expect(placed.arrows.contains { !$0.marks.isEmpty })
  }

  @Test(arguments: Diagram.Direction.allCases)
  func `a word beside another mark lies over nothing`(direction: Diagram.Direction) throws {
    let ids = (0..<6).map { "b\($0)" }
    let placed = try Diagram(
      title: "Changed", direction: direction,
      lanes: [Lane(id: "l", title: "From"), Lane(id: "m", title: "To")],
      boxes: ids.enumerated().map {
        Box(id: $1, label: Label("Box \($0)"), laneID: $0 < 3 ? "l" : "m")
      },
      arrows: (0..<3).map {
        Arrow(id: "a\($0)", from: ids[$0], to: ids[$0 + 3], change: .changed, word: "established")
      }
    ).placed()
    for arrow in placed.arrows {
      #expect(arrow.marks.map(\.mark) == [.change(.changed), .word("established")])
    }
    #expect(LayoutReport(of: placed).isClean, "\(LayoutReport(of: placed))")
  }

  @Test func `a mark stands on its arrow`() throws {
    for arrow in try crowded(3).arrows {
      let points = arrow.curve.samples(perSegment: 200)
      for mark in arrow.marks {
        #expect(points.contains { $0.distance(to: mark.centre) < 3 })
      }
    }
  }

  /// The arrows whose sources a reader of the page can't find.
  private func untold(on page: PlacedDiagram) -> [String] {
    let notes = page.texts.filter { $0.role == .note }.map(\.text).joined(separator: " ")
    return page.arrows.filter { placed in
      let arrow = placed.arrow
      guard !arrow.referenceNumbers.isEmpty else { return false }
      let numbers = ArrowMark.text(of: arrow.referenceNumbers, most: .max)
      let isNamed = [";", "."].contains {
        notes.contains(" \(page.diagram.formula(of: arrow)) \(numbers)\($0)")
      }
      return !isNamed && !placed.marks.contains { $0.mark == .references(numbers) }
    }.map(\.arrow.id)
  }

  @Test(arguments: 1...4) func `the sources of every arrow stand on it or in a note`(
    count: Int
  ) throws {
    let placed = try crowded(count)
    #expect(untold(on: placed) == [])
    let isNoted = placed.texts.contains { $0.text.hasPrefix("Sources that found no room") }
    #expect(isNoted == (count > 1), "\(count)")
  }

  @Test func `numbers that are cut short on their arrow are told in full`() throws {
    let page = try Diagram(
      title: "", lanes: [Lane(id: "l", title: ""), Lane(id: "r", title: "")],
      boxes: [Box(id: "A", label: "A", laneID: "l"), Box(id: "B", label: "B", laneID: "r")],
      arrows: [
        Arrow(id: "other", from: "A", to: "B", referenceNumbers: [2, 4, 6, 8]),
        Arrow(id: "odd", from: "A", to: "B", referenceNumbers: [1, 3, 4, 5, 7]),
      ], references: (1...8).map { Reference("\($0)") }
    ).placed()
    #expect(untold(on: page) == [])
    let odd = try #require(page.arrows.last)
    #expect(odd.arrow.referenceNumbers == [2, 5, 6, 7, 8])
    #expect(page.arrows.first?.arrow.referenceNumbers == [1, 2, 3, 4])
  }

  @Test(arguments: Diagram.Direction.allCases)
  func `between neighbours there is room for all marks, numbers are in reading order`(
    direction: Diagram.Direction
  ) throws {
    let ids = ["A", "B", "C", "D"]
    let page = try Diagram(
      title: "", direction: direction, lanes: ids.map { Lane(id: $0, title: "") },
      boxes: ids.map { Box(id: $0, label: Label($0), laneID: $0) },
      arrows: [
        Arrow(
          id: "cd", from: "C", to: "D", ending: .inhibits, isContested: true,
          referenceNumbers: [1, 5]),
        Arrow(id: "ab", from: "A", to: "B", timing: .acute, referenceNumbers: [2, 3]),
        Arrow(id: "bc", from: "B", to: "C", word: "gate", referenceNumbers: [3, 4]),
      ], references: (1...5).map { Reference("\($0)") }
    ).placed()
    for placed in page.arrows { #expect(placed.marks.count == 2, "\(placed.arrow.id)") }
    #expect(page.arrows.map(\.arrow.referenceNumbers) == [[4, 5], [1, 2], [2, 3]])
    #expect(page.diagram.references.map(\.text) == ["2", "3", "4", "1", "5"])
    #expect(LayoutReport(of: page).isClean)
    #expect(!page.texts.contains { $0.role == .note })
  }
}
