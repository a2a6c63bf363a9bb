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
