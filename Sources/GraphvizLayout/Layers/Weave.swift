/// Which boxes and passing arrows stand in which column, from the top down.
///
/// An item is a box (its number), or an arrow that passes (minus its number, minus one). A frame
/// over several columns has a rail, an arrow without ends that passes each of them: so the frame has
/// a place in columns where none of its boxes stands. It holds its boxes, its rail, and where they
/// pass its columns the arrows of its boxes.
struct Weave: Sendable {
  /// The ends of each arrow, in the earlier and in the later column; nil for one that leads from a
  /// box to itself, and for the rails that follow.
  let ends: [(near: Int, far: Int)?]
  /// Without the rails.
  let arrowCount: Int
  private(set) var columnOfBox: [Int]
  private(set) var columns: [[Int]]
  /// The boxes that have been taken out.
  private(set) var absent: Set<Int> = []
  /// The frame of each box, which nothing else may come into; nil for one alone.
  private(set) var frameOfBox: [Int?]
  /// The columns of the frames over several.
  private(set) var spans: [Int: ClosedRange<Int>] = [:]

  static func pass(_ arrow: Int) -> Int { -arrow - 1 }

  /// - Parameters:
  ///   - frameOfBox: of the frames in one column.
  ///   - frameCount: of all frames.
  init(graph: LayeredGraph, order: ColumnOrder, frameOfBox: [Int?] = [], frameCount: Int = 0) {
    arrowCount = graph.ends.count
    ends =
      graph.chains.map { chain in
        chain.count > 1 ? (near: chain[0], far: chain[chain.count - 1]) : nil
      } + (0..<frameCount).map { _ in nil }
    self.frameOfBox = frameOfBox.isEmpty ? (0..<graph.boxCount).map { _ in nil } : frameOfBox
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
        parted(items.filter { $0.slot == slot }.map(\.item), at: slot, of: column)
          + old[slot..<min(slot + 1, old.count)]
      }
    }
  }

  /// New items of one gap, so that those of the frames above and below it stand beside them.
  private func parted(_ items: [Int], at slot: Int, of column: Int) -> [Int] {
    guard items.count > 1, !spans.isEmpty else { return items }
    let old = columns[column]
    let above = slot > 0 ? frame(of: old[slot - 1], in: column) : nil
    let below = slot < old.count ? frame(of: old[slot], in: column) : nil
    let frames = items.map { frame(of: $0, in: column) }
    func those(where matches: (Int?) -> Bool) -> [Int] {
      zip(items, frames).filter { matches($0.1) }.map(\.0)
    }
    return those { $0 != nil && $0 == above }
      + those { $0 == nil || ($0 != above && $0 != below) }
      + those { $0 != nil && $0 == below && $0 != above }
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

/// Frames over several columns.
extension Weave {
  /// Makes boxes a frame that has yet to be put in.
  mutating func open(_ frame: Int, around boxes: [Int]) {
    for box in boxes { frameOfBox[box] = frame }
  }

  /// Puts in a frame without its boxes.
  ///
  /// - Parameter gaps: how many items stand above it in each of its columns.
  mutating func insertRail(of frame: Int, from column: Int, at gaps: [Int]) {
    for (offset, gap) in gaps.enumerated() {
      columns[column + offset].insert(rail(of: frame), at: gap)
    }
    spans[frame] = column...(column + gaps.count - 1)
  }

  /// Takes a frame out once its boxes are.
  mutating func removeRail(of frame: Int) {
    guard let span = spans.removeValue(forKey: frame) else { return }
    let rail = rail(of: frame)
    for column in span { columns[column].removeAll { $0 == rail } }
  }

  /// Ends a frame with the outermost columns that hold its boxes.
  mutating func trim(_ frame: Int) {
    let used = frameOfBox.indices.filter { frameOfBox[$0] == frame }.map { columnOfBox[$0] }
    guard let span = spans[frame], let first = used.min(), let last = used.max() else { return }
    let rail = rail(of: frame)
    for column in span where column < first || column > last {
      columns[column].removeAll { $0 == rail }
    }
    spans[frame] = first...last
  }
}
