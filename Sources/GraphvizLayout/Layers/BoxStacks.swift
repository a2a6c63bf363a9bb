import Diagrams

/// Boxes that stand one below the other: those of a frame in one column.
struct BoxStacks: Sendable {
  /// The boxes of each frame, in the order of the diagram's enclosures.
  let members: [[Int]]
  /// The frames whose boxes act on each other inside their lane, and so need several columns.
  let wide: [Int]
  /// The frame of each box that stands in a stack; nil for others.
  let stackOfBox: [Int?]
  /// The stacks, and the boxes that stand alone.
  let units: [[Int]]
  private let unitOfBox: [Int]

  init(of diagram: Diagram) {
    let positions = diagram.positions
    let members = diagram.enclosures.map { $0.boxIDs.compactMap { positions[$0] }.sorted() }
    let chains = LaneChains(lanes: diagram.boxes.map(\.laneID), joints: diagram.joints)
    wide = members.indices.filter { chains.join(members[$0]) }
    var stacks = [Int?](repeating: nil, count: diagram.boxes.count)
    for (stack, boxes) in members.enumerated() where !wide.contains(stack) {
      for box in boxes { stacks[box] = stack }
    }
    var units: [[Int]] = []
    var unitOfBox = stacks.map { _ in 0 }
    for box in stacks.indices {
      let boxes = stacks[box].map { members[$0] } ?? [box]
      guard boxes.first == box else { continue }
      for box in boxes { unitOfBox[box] = units.count }
      units.append(boxes)
    }
    self.members = members
    stackOfBox = stacks
    self.units = units
    self.unitOfBox = unitOfBox
  }

  /// All boxes that stand with `box`; itself alone without a stack.
  func unit(of box: Int) -> [Int] { units[unitOfBox[box]] }
}

extension BoxStacks {
  /// Graphviz's order of the boxes in their columns, each stack being one box to it.
  func start(
    of diagram: Diagram, limits: LayoutLimits
  ) throws(LayoutError) -> (weave: Weave, columns: LaneColumns) {
    let joints = diagram.joints
    let ends = joints.map { (tail: unitOfBox[$0.tail], head: unitOfBox[$0.head]) }
    let lanes = Dictionary(uniqueKeysWithValues: zip(diagram.lanes.map(\.id), 0...))
    let columns = LaneColumns(
      laneOfBox: units.map { lanes[diagram.boxes[$0[0]].laneID] ?? 0 },
      laneCount: diagram.lanes.count, ends: ends, crowd: max(6, units.count / 8))
    let count = columns.laneOfColumn.count
    let folded = LayeredGraph(ends: ends, columnOfBox: columns.columnOfBox, columnCount: count)
    let ranks = try GraphvizEngine.orders(folded.orderRequest, limits: limits)
    let columnOfBox = unitOfBox.map { columns.columnOfBox[$0] }
    let graph = LayeredGraph(ends: joints, columnOfBox: columnOfBox, columnCount: count)
    // The boxes of a stack follow each other; arrows pass in the same columns either way.
    var heights = graph.columnOfNode.map { _ in 0.0 }
    for node in folded.columnOfNode.indices {
      guard folded.isBox(node) else {
        heights[node - units.count + graph.boxCount] = Double(ranks[node])
        continue
      }
      for (place, box) in units[node].enumerated() {
        heights[box] = Double(ranks[node]) + Double(place) / Double(units[node].count)
      }
    }
    return (
      Weave(
        graph: graph, order: ColumnOrder(heights: heights, graph: graph), frameOfBox: stackOfBox,
        frameCount: members.count),
      LaneColumns(columnOfBox: columnOfBox, laneOfColumn: columns.laneOfColumn)
    )
  }
}
