import Diagrams

/// What belongs to which frame.
extension Weave {
  /// The item that stands for a frame over several columns.
  func rail(of frame: Int) -> Int { Self.pass(arrowCount + frame) }

  /// The frame that holds an item of a column.
  func frame(of item: Int, in column: Int) -> Int? {
    if item >= 0 { return frameOfBox[item] }
    let arrow = -item - 1
    return arrow < arrowCount ? frame(ofArrow: arrow, in: column) : arrow - arrowCount
  }

  /// The frame through which an arrow passes a column: where two might hold it, that of its earlier
  /// box.
  func frame(ofArrow arrow: Int, in column: Int) -> Int? {
    spans.isEmpty ? nil : wideFrames(ofArrow: arrow).first { spans[$0]?.contains(column) ?? false }
  }

  /// The frames over several columns in which an arrow starts or ends.
  func wideFrames(ofArrow arrow: Int) -> [Int] {
    guard !spans.isEmpty, let end = ends[arrow] else { return [] }
    return [end.near, end.far].compactMap { frameOfBox[$0] }.filter { spans[$0] != nil }
  }

  /// Whether a column's gap, named by the number of items above it, lies inside a frame.
  func isInsideFrame(_ gap: Int, of column: Int) -> Bool {
    let items = columns[column]
    guard gap > 0, gap < items.count, let frame = frame(of: items[gap], in: column) else {
      return false
    }
    return frame == self.frame(of: items[gap - 1], in: column)
  }

  /// The places of a frame's items in a column.
  func places(of frame: Int, in column: Int) -> ClosedRange<Int>? {
    let items = columns[column]
    guard let first = items.firstIndex(where: { self.frame(of: $0, in: column) == frame }),
      let last = items.lastIndex(where: { self.frame(of: $0, in: column) == frame })
    else { return nil }
    return first...last
  }

  /// Whether no arrow runs through these frames, and they can all be rectangles: none stands above
  /// another in one column and below it in the next, nor by way of others.
  ///
  /// O(n) for n items in all columns.
  func hasPlaces(for frames: [Int]) -> Bool {
    guard crossings < CrossingTable.wall else { return false }
    var count = frameOfBox.count
    let nodes = Dictionary(uniqueKeysWithValues: zip(frames, count...))
    count += nodes.count
    var arcs: [(from: Int, to: Int)] = []
    for (column, items) in columns.enumerated() {
      let places = items.map { item -> Int in
        if let frame = frame(of: item, in: column), let node = nodes[frame] { return node }
        if item >= 0 { return item }
        count += 1
        return count - 1
      }
      arcs += zip(places, places.dropFirst()).filter { $0 != $1 }.map { ($0, $1) }
    }
    return AcyclicArcs(arcs, count: count).isComplete(arcs)
  }

  /// Whether nothing of a frame but its rail stands in a column.
  func holdsRailOnly(_ frame: Int, in column: Int) -> Bool {
    guard spans[frame]?.contains(column) ?? false else { return false }
    return columns[column].count { self.frame(of: $0, in: column) == frame } == 1
  }
}
