import Diagrams
import GraphvizLayout

/// Where arrows cross: the short stretch of the upper one under which the lower one is hidden.
struct CrossingGaps {
  private var pieces: [Int: [(path: Path, middle: Point)]] = [:]

  /// Finds the crossings of arrows that are drawn in `order`.
  ///
  /// O(a²), most pairs by their bounds.
  init(placed: PlacedDiagram, order: [Int]) {
    guard placed.arrows.count <= 600 else { return }
    let positions = placed.diagram.positions
    let frames = placed.boxes.map { $0.frame.inset(by: -14) }
    let ways = placed.arrows.map { Polyline($0.curve.samples(perSegment: 20)) }
    for (rank, upper) in order.enumerated() {
      let ends = [placed.arrows[upper].arrow.from, placed.arrows[upper].arrow.to]
        .compactMap { positions[$0] }
      for lower in order[..<rank] {
        let crossing = ways[upper].firstCrossing(with: ways[lower]) { point in
          !ends.contains { frames[$0].contains(point) }
        }
        guard let crossing else { continue }
        let near = ways[upper].stretch(around: crossing, reach: 7)
        pieces[upper, default: []].append((Path(through: near), crossing))
      }
    }
  }

  func pieces(under arrow: Int) -> [(path: Path, middle: Point)] { pieces[arrow] ?? [] }
}
