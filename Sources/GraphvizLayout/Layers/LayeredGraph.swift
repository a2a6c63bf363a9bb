/// Boxes and the arrows that pass between them, column by column.
///
/// An arrow over several columns takes a place in each that it passes. One that leads back to an
/// earlier column also takes one beside either of its boxes, where it turns round (``turns``).
struct LayeredGraph: Sendable {
  /// Two nodes in neighbouring columns that an arrow joins.
  struct Link: Sendable {
    /// In the earlier column.
    let near: Int
    let far: Int
    let arrow: Int
  }

  /// Boxes first, in the order of the diagram; then the places of passing arrows.
  private(set) var columnOfNode: [Int]
  /// The arrow that passes there; nil for boxes and rails.
  private(set) var arrowOfNode: [Int?]
  /// The frames over several columns at nodes where nothing else of them stands.
  private(set) var frameOfRail: [Int: Int] = [:]
  /// The nodes of each arrow from its earlier column to its later; nothing for one from a box to
  /// itself.
  private(set) var chains: [[Int]]
  private(set) var links: [Link] = []
  let ends: [(tail: Int, head: Int)]
  let boxCount: Int
  let columnCount: Int

  init(ends: [(tail: Int, head: Int)], columnOfBox: [Int], columnCount: Int) {
    self.ends = ends
    self.columnCount = columnCount
    boxCount = columnOfBox.count
    columnOfNode = columnOfBox
    arrowOfNode = columnOfNode.map { _ in nil }
    chains = ends.map { _ in [] }
    for (arrow, end) in ends.enumerated() where end.tail != end.head {
      let (near, far) = isBackward(arrow) ? (end.head, end.tail) : (end.tail, end.head)
      var chain = [near]
      for column in (columnOfNode[near] + 1)..<max(columnOfNode[near] + 1, columnOfNode[far]) {
        chain.append(addNode(in: column, of: arrow))
      }
      chain.append(far)
      for (near, far) in zip(chain, chain.dropFirst()) {
        links.append(Link(near: near, far: far, arrow: arrow))
      }
      chains[arrow] = chain
    }
  }

  /// Whether the arrow leads to an earlier column.
  func isBackward(_ arrow: Int) -> Bool {
    columnOfNode[ends[arrow].head] < columnOfNode[ends[arrow].tail]
  }

  func isBox(_ node: Int) -> Bool { node < boxCount }

  mutating func addRail(of frame: Int, in column: Int) {
    frameOfRail[addNode(in: column, of: nil)] = frame
  }

  private mutating func addNode(in column: Int, of arrow: Int?) -> Int {
    columnOfNode.append(column)
    arrowOfNode.append(arrow)
    return columnOfNode.count - 1
  }

  /// Gives arrows that lead back their places beside the boxes where they turn, on the side of the
  /// box to which they lead on.
  mutating func addTurns(to order: inout ColumnOrder) {
    for arrow in ends.indices where isBackward(arrow) {
      let chain = chains[arrow]
      let (near, far) = (chain[0], chain[chain.count - 1])
      let isBelow = (
        near: order.height(of: chain.count > 2 ? chain[1] : far) >= order.height(of: near),
        far: order.height(of: chain.count > 2 ? chain[chain.count - 2] : near)
          >= order.height(of: far)
      )
      // Between neighbouring columns both turns lie below, so that the arrow goes straight back.
      let first = addNode(in: columnOfNode[near], of: arrow)
      order.insert(first, beside: near, below: chain.count == 2 || isBelow.near)
      let last = addNode(in: columnOfNode[far], of: arrow)
      order.insert(last, beside: far, below: chain.count == 2 || isBelow.far)
      chains[arrow] = [near, first] + chain.dropFirst().dropLast() + [last, far]
    }
    links = chains.enumerated().flatMap { arrow, chain in
      let inner = isBackward(arrow) ? Array(chain.dropFirst().dropLast()) : chain
      return zip(inner, inner.dropFirst()).map { Link(near: $0, far: $1, arrow: arrow) }
    }
  }
}

extension LayeredGraph {
  /// The arrows as a reader meets them: column by column, box by box, and along the side of each
  /// box where they leave it.
  func readingOrder(_ order: ColumnOrder, tails: [Double]) -> [Int] {
    ends.indices.sorted { left, right in
      let boxes = [ends[left].tail, ends[right].tail]
      let columns = boxes.map { columnOfNode[$0] }
      let positions = boxes.map { order.positions[$0] }
      return (columns[0], positions[0], tails[left], left)
        < (columns[1], positions[1], tails[right], right)
    }
  }
}
