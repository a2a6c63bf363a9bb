/// Which column each box stands in: a lane takes as many columns as its longest chain of arrows.
///
/// Arrows that close a cycle inside a lane (found by depth-first search in the order of boxes)
/// don't count. A box takes the first column it can, so that what starts in a lane stands in line.
/// Lanes without boxes take no column. O(b + a) with b boxes and a arrows.
package struct LaneColumns: Sendable, Hashable {
  /// The column of each box, by its place in `Diagram.boxes`.
  package let columnOfBox: [Int]
  /// The lane of each column, by its place in `Diagram.lanes`.
  package let laneOfColumn: [Int]

  /// Columns that were chosen otherwise; those without boxes are dropped.
  package init(columnOfBox: [Int], laneOfColumn: [Int]) {
    let used = Set(columnOfBox)
    let kept = laneOfColumn.indices.filter(used.contains)
    let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    self.columnOfBox = columnOfBox.map { places[$0] ?? 0 }
    self.laneOfColumn = kept.map { laneOfColumn[$0] }
  }

  /// Layers the boxes; at most `crowd` boxes without arrows among them share a column.
  package init(of diagram: Diagram, crowd: Int = .max) {
    let positions = diagram.positions
    let laneIDs = Dictionary(uniqueKeysWithValues: zip(diagram.lanes.map(\.id), 0...))
    self.init(
      laneOfBox: diagram.boxes.map { laneIDs[$0.laneID] ?? 0 }, laneCount: diagram.lanes.count,
      ends: diagram.arrows.map { (positions[$0.from] ?? 0, positions[$0.to] ?? 0) }, crowd: crowd)
  }

  /// Layers boxes that are known by their numbers; otherwise as above.
  package init(
    laneOfBox: [Int], laneCount: Int, ends: [(tail: Int, head: Int)], crowd: Int = .max
  ) {
    let inner = ends.filter { $0.tail != $0.head && laneOfBox[$0.tail] == laneOfBox[$0.head] }
    let arcs = AcyclicArcs(inner.map { (from: $0.tail, to: $0.head) }, count: laneOfBox.count)
    var level = arcs.longestPaths()
    var depth = [Int](repeating: 0, count: laneCount)
    for box in level.indices { depth[laneOfBox[box]] = max(depth[laneOfBox[box]], level[box] + 1) }
    Self.spread(&level, &depth, lanes: laneOfBox, arcs: arcs, crowd: crowd)

    let starts = depth.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    columnOfBox = level.indices.map { starts[laneOfBox[$0]] + level[$0] }
    laneOfColumn = depth.indices.flatMap { Array(repeating: $0, count: depth[$0]) }
  }

  /// Gives a lane of one crowded column two or more, filled in turn.
  private static func spread(
    _ level: inout [Int], _ depth: inout [Int], lanes: [Int], arcs: AcyclicArcs, crowd: Int
  ) {
    for lane in depth.indices where depth[lane] == 1 {
      let members = lanes.indices.filter { lanes[$0] == lane }
      guard members.count > crowd else { continue }
      let columns = (members.count + crowd - 1) / crowd
      for (place, box) in members.enumerated() { level[box] = place % columns }
      depth[lane] = columns
    }
  }
}
