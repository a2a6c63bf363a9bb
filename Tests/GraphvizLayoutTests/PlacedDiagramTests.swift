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
}
