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

  @Test func `a mark stands on its arrow`() throws {
    for arrow in try crowded(3).arrows {
      let points = arrow.curve.samples(perSegment: 200)
      for mark in arrow.marks {
        #expect(points.contains { $0.distance(to: mark.centre) < 3 })
      }
    }
  }
}
