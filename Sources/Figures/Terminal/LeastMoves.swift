/// Places things in a row near where they want to be, in their order and without overlap.
enum LeastMoves {
  /// The first position of each thing of `sizes`, at least `gap` apart, from 0 to `limit`.
  ///
  /// Squared distances from `wanted` sum to least (pool adjacent violators); then everything is
  /// pushed inside. Things that don't fit even so stick out at the end. O(n).
  static func positions(wanted: [Double], sizes: [Int], gap: Int, limit: Int) -> [Int] {
    guard !wanted.isEmpty else { return [] }
    var offsets = [0]
    for size in sizes.dropLast() { offsets.append((offsets.last ?? 0) + size + gap) }
    var blocks: [(sum: Double, count: Int)] = []
    for (want, offset) in zip(wanted, offsets) {
      blocks.append((want - Double(offset), 1))
      while blocks.count > 1, let last = blocks.last,
        mean(blocks[blocks.count - 2]) >= mean(last)
      {
        blocks.removeLast()
        blocks[blocks.count - 1].sum += last.sum
        blocks[blocks.count - 1].count += last.count
      }
    }
    let room = Double(max(0, limit - (offsets.last ?? 0) - (sizes.last ?? 0)))
    let starts = blocks.flatMap { block in
      [Double](repeating: min(room, max(0, mean(block))), count: block.count)
    }
    return zip(starts, offsets).map { Int($0.rounded()) + $1 }
  }

  private static func mean(_ block: (sum: Double, count: Int)) -> Double {
    block.sum / Double(block.count)
  }
}
