import Diagrams

/// Columns and orders with few crossings, found by moving one box at a time.
///
/// A box may stand in any column of its lane, or in one more, as long as arrows inside the lane keep
/// their direction. Each move is judged by sifting anew from the order so far. Deterministic; fewer
/// moves are tried in a larger drawing.
struct ColumnSearch {
  private var columnOfBox: [Int]
  private var laneOfColumn: [Int]
  private(set) var graph: LayeredGraph
  private(set) var order: ColumnOrder
  private(set) var crossings: Int

  init(
    ends: [(tail: Int, head: Int)], columns: LaneColumns, limits: LayoutLimits
  ) throws(LayoutError) {
    columnOfBox = columns.columnOfBox
    laneOfColumn = columns.laneOfColumn
    graph = LayeredGraph(ends: ends, columnOfBox: columnOfBox, columnCount: laneOfColumn.count)
    let ranks = try GraphvizEngine.orders(graph.orderRequest, limits: limits)
    order = ColumnOrder(heights: ranks.map { Double($0) }, graph: graph)
    crossings = 0
    reduce { $0.sift() }
    let work = order.columns.reduce(1) { $0 + $1.count * $1.count }
    addColumns()
    moveBoxes(tries: 2_000_000 / work)
    dropColumns()
    reduce { $0.searchOn(times: min(60, 400_000 / work)) }
  }

  /// The columns that were chosen.
  var columns: LaneColumns { LaneColumns(columnOfBox: columnOfBox, laneOfColumn: laneOfColumn) }

  private mutating func reduce(_ work: (inout CrossingReducer) -> Void) {
    var reducer = CrossingReducer(graph, order: order)
    work(&reducer)
    (order, crossings) = (reducer.order, reducer.crossings)
  }

  private mutating func moveBoxes(tries: Int) {
    var left = tries
    var isBetter = true
    while isBetter {
      isBetter = false
      for box in columnOfBox.indices {
        for column in candidates(for: box) where left > 0 && crossings > 0 {
          left -= 1
          if move(box, to: column) { isBetter = true }
        }
      }
    }
  }

  /// The other columns of its lane in which arrows inside the lane keep their direction.
  private func candidates(for box: Int) -> [Int] {
    let own = columnOfBox[box]
    var (low, high) = (0, laneOfColumn.count - 1)
    for (tail, head) in graph.ends where tail != head && (tail == box || head == box) {
      let other = columnOfBox[tail == box ? head : tail]
      guard laneOfColumn[other] == laneOfColumn[own] else { continue }
      if other < own { low = max(low, other + 1) } else { high = min(high, other - 1) }
    }
    return (low...max(low, high)).filter { $0 != own && laneOfColumn[$0] == laneOfColumn[own] }
  }

  /// Keeps the move if it saves a crossing.
  private mutating func move(_ box: Int, to column: Int) -> Bool {
    var moved = columnOfBox
    moved[box] = column
    let (graph, heights) = rebuilt(columnOfBox: moved, columnCount: laneOfColumn.count)
    var reducer = CrossingReducer(graph, order: ColumnOrder(heights: heights, graph: graph))
    reducer.sift(rounds: 4)
    guard reducer.crossings < crossings else { return false }
    (columnOfBox, self.graph, order, crossings) = (moved, graph, reducer.order, reducer.crossings)
    return true
  }

  /// Puts one more column at the end of each lane of several boxes.
  private mutating func addColumns() {
    var lanes: [Int] = []
    var places: [Int] = []
    for (column, lane) in laneOfColumn.enumerated() {
      places.append(lanes.count)
      lanes.append(lane)
      let isLast = column + 1 == laneOfColumn.count || laneOfColumn[column + 1] != lane
      let members = columnOfBox.count { laneOfColumn[$0] == lane }
      if isLast, members > 2 { lanes.append(lane) }
    }
    adopt(columnOfBox.map { places[$0] }, lanes)
  }

  private mutating func dropColumns() {
    let kept = columns
    adopt(kept.columnOfBox, kept.laneOfColumn)
  }

  private mutating func adopt(_ columnOfBox: [Int], _ laneOfColumn: [Int]) {
    let (graph, heights) = rebuilt(columnOfBox: columnOfBox, columnCount: laneOfColumn.count)
    order = ColumnOrder(heights: heights, graph: graph)
    (self.columnOfBox, self.laneOfColumn, self.graph) = (columnOfBox, laneOfColumn, graph)
  }

  /// The same boxes in other columns, at the heights that the order so far suggests.
  ///
  /// A passing arrow stands at the height of the nearest of its former places on a line through
  /// them.
  private func rebuilt(
    columnOfBox: [Int], columnCount: Int
  ) -> (graph: LayeredGraph, heights: [Double]) {
    let moved = LayeredGraph(ends: graph.ends, columnOfBox: columnOfBox, columnCount: columnCount)
    var heights = moved.columnOfNode.indices.map {
      moved.isBox($0) ? order.height(of: $0) : 0
    }
    for (old, new) in zip(graph.chains, moved.chains) where new.count > 2 {
      for (place, node) in new.enumerated() where !moved.isBox(node) {
        let along = Double(place) / Double(new.count - 1) * Double(old.count - 1)
        let low = min(old.count - 2, Int(along))
        let part = along - Double(low)
        heights[node] =
          order.height(of: old[low]) * (1 - part) + order.height(of: old[low + 1]) * part
      }
    }
    return (moved, heights)
  }
}
