/// Which boxes and passing arrows stand in which column, from the top down.
///
/// An item is a box (its number), or an arrow that passes (minus its number, minus one).
struct Weave: Sendable {
  /// The ends of each arrow, in the earlier and in the later column; nil for one that leads from a
  /// box to itself.
  let ends: [(near: Int, far: Int)?]
  private(set) var columnOfBox: [Int]
  private(set) var columns: [[Int]]
  /// The boxes that have been taken out.
  private(set) var absent: Set<Int> = []
  /// The stack of each box, whose boxes nothing may come between; nil for one alone.
  let stackOfBox: [Int?]

  static func pass(_ arrow: Int) -> Int { -arrow - 1 }

  init(graph: LayeredGraph, order: ColumnOrder, stackOfBox: [Int?] = []) {
    ends = graph.chains.map { chain in
      chain.count > 1 ? (near: chain[0], far: chain[chain.count - 1]) : nil
    }
    self.stackOfBox = stackOfBox.isEmpty ? (0..<graph.boxCount).map { _ in nil } : stackOfBox
    columnOfBox = Array(graph.columnOfNode.prefix(graph.boxCount))
    columns = order.columns.map { nodes in
      nodes.map { node in graph.arrowOfNode[node].map(Self.pass) ?? node }
    }
  }

  /// Whether both boxes of an arrow are there.
  func isPresent(_ arrow: Int) -> Bool {
    guard let end = ends[arrow] else { return false }
    return !absent.contains(end.near) && !absent.contains(end.far)
  }

  /// Whether a column's gap, named by the number of items above it, lies inside a stack.
  func isInsideStack(_ gap: Int, of column: Int) -> Bool {
    let items = columns[column]
    guard gap > 0, gap < items.count, items[gap - 1] >= 0, items[gap] >= 0 else { return false }
    let stack = stackOfBox[items[gap]]
    return stack != nil && stack == stackOfBox[items[gap - 1]]
  }

  /// Takes out a box and the arrows that join it.
  mutating func remove(_ box: Int) {
    var gone: Set<Int> = [box]
    for (arrow, end) in ends.enumerated() {
      if let end, end.near == box || end.far == box { gone.insert(Self.pass(arrow)) }
    }
    for column in columns.indices { columns[column].removeAll(where: gone.contains) }
    absent.insert(box)
  }

  /// Puts boxes back one below the other, with the ways of their arrows: for each the column, then
  /// how many of the items that were there stand above.
  mutating func insert(_ boxes: [Int], in column: Int, at slot: Int, ways: [ArrowWay]) {
    for box in boxes { columnOfBox[box] = column }
    absent.subtract(boxes)
    var added: [Int: [(slot: Int, item: Int)]] = [column: boxes.map { (slot, $0) }]
    for way in ways.sorted() {
      for (column, slot) in way.slots {
        added[column, default: []].append((slot, Self.pass(way.arrow)))
      }
    }
    for (column, items) in added {
      let old = columns[column]
      columns[column] = (0...old.count).flatMap { slot in
        items.filter { $0.slot == slot }.map(\.item) + old[slot..<min(slot + 1, old.count)]
      }
    }
  }

  /// Puts new columns after some; `places` says where each column goes.
  mutating func spread(to places: [Int], count: Int) {
    var wider = [[Int]](repeating: [], count: count)
    for (column, place) in places.enumerated() { wider[place] = columns[column] }
    columnOfBox = columnOfBox.map { places[$0] }
    columns = wider
    for (arrow, end) in ends.enumerated() {
      guard let end else { continue }
      for column in (columnOfBox[end.near] + 1)..<columnOfBox[end.far]
      where !places.contains(column) {
        columns[column].append(Self.pass(arrow))
      }
    }
    // A new column repeats the order of the one before it, where an arrow comes from.
    for column in columns.indices where !places.contains(column) {
      let above = Dictionary(
        columns[column - 1].enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      let heights = columns[column].map { item in
        above[item] ?? ends[-item - 1].flatMap { above[$0.near] } ?? 0
      }
      columns[column] = zip(heights, columns[column]).enumerated()
        .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    }
  }
}

/// The way of an arrow from a box that is being put in, outwards column by column.
struct ArrowWay: Comparable, Sendable {
  let arrow: Int
  /// For each column, how many of the items there stand above.
  var slots: [(column: Int, slot: Int)]
  /// How many items stand above the box at the other end.
  let end: Int

  /// Whether this way lies above another from the same box.
  static func < (left: ArrowWay, right: ArrowWay) -> Bool {
    for (first, second) in zip(left.heights, right.heights) where first != second {
      return first < second
    }
    return left.arrow < right.arrow
  }

  static func == (left: ArrowWay, right: ArrowWay) -> Bool { left.arrow == right.arrow }

  private var heights: [Double] {
    slots.map { Double($0.slot) - 0.5 } + [Double(end)]
  }
}
