/// Which node stands above which in each column.
struct ColumnOrder: Sendable, Hashable {
  private(set) var columns: [[Int]]
  /// How many nodes stand above each in its column.
  private(set) var positions: [Int]
  private var columnOfNode: [Int]

  /// Orders the nodes of each column by `heights`.
  init(heights: [Double], graph: LayeredGraph) {
    var columns = [[Int]](repeating: [], count: graph.columnCount)
    for node in heights.indices { columns[graph.columnOfNode[node]].append(node) }
    self.columns = columns.map { $0.sorted { (heights[$0], $0) < (heights[$1], $1) } }
    positions = heights.map { _ in 0 }
    columnOfNode = graph.columnOfNode
    for column in columns.indices { number(column) }
  }

  private mutating func number(_ column: Int) {
    for (position, node) in columns[column].enumerated() { positions[node] = position }
  }

  mutating func replace(_ column: Int, with nodes: [Int]) {
    columns[column] = nodes
    number(column)
  }

  /// How far down its column a node stands, from 0 to 1.
  func height(of node: Int) -> Double {
    (Double(positions[node]) + 0.5) / Double(columns[columnOfNode[node]].count)
  }

  /// Puts a new node next to another.
  mutating func insert(_ node: Int, beside other: Int, below: Bool) {
    let column = columnOfNode[other]
    columns[column].insert(node, at: positions[other] + (below ? 1 : 0))
    positions.append(0)
    columnOfNode.append(column)
    number(column)
  }
}
