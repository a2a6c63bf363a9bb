/// How many arrows a new one would cross between two neighbouring columns.
struct CrossingTable {
  /// What it costs to run through a frame: far more than any crossings.
  static let wall = 10_000

  /// The number of items in the earlier and the later column.
  let nearCount: Int
  let farCount: Int
  /// How many arrows start above one place and end above another.
  private var above: [Int]

  /// - Parameters:
  ///   - links: the places of the arrows' items in either column.
  ///   - walls: those of frames.
  init(
    links: [(near: Int, far: Int)], walls: [(near: Int, far: Int)] = [], nearCount: Int,
    farCount: Int
  ) {
    self.nearCount = nearCount
    self.farCount = farCount
    let width = farCount + 1
    above = [Int](repeating: 0, count: (nearCount + 1) * width)
    for link in links { above[(link.near + 1) * width + link.far + 1] += 1 }
    for wall in walls { above[(wall.near + 1) * width + wall.far + 1] += Self.wall }
    for row in 1..<max(1, nearCount + 1) {
      var sum = 0
      for column in 1..<max(1, width) {
        sum += above[row * width + column]
        above[row * width + column] = above[(row - 1) * width + column] + sum
      }
    }
  }

  private func count(_ near: Int, _ far: Int) -> Int { above[near * (farCount + 1) + far] }

  /// Crossings of an arrow between two gaps, each named by the number of items above it.
  func crossings(near: Int, far: Int) -> Int {
    count(near, farCount) + count(nearCount, far) - 2 * count(near, far)
  }

  /// For each gap of the earlier column, the fewest crossings through any gap of the later one, with
  /// what it costs from there on.
  func leastFromNear(_ onward: [Int]) -> [Int] {
    let width = farCount + 1
    let last = nearCount * width
    return (0...nearCount).map { near in
      let row = near * width
      var least = Int.max
      for far in 0..<width {
        least = min(least, onward[far] + above[last + far] - 2 * above[row + far])
      }
      return least + above[row + farCount]
    }
  }

  /// For each gap of the later column, the fewest crossings through any gap of the earlier one, with
  /// what it costs from there on.
  func leastFromFar(_ onward: [Int]) -> [Int] {
    let width = farCount + 1
    return (0...farCount).map { far in
      var least = Int.max
      for near in 0...nearCount {
        let row = near * width
        least = min(least, onward[near] + above[row + farCount] - 2 * above[row + far])
      }
      return least + above[nearCount * width + far]
    }
  }

  /// Crossings of an arrow from a gap to an item in the later column; arrows to it don't count.
  func crossings(near: Int, toItem far: Int) -> Int {
    count(near, farCount) - count(near, far + 1) + count(nearCount, far) - count(near, far)
  }

  /// Crossings of an arrow from an item in the earlier column to a gap; arrows from it don't count.
  func crossings(fromItem near: Int, far: Int) -> Int {
    count(near, farCount) - count(near, far) + count(nearCount, far) - count(near + 1, far)
  }
}
