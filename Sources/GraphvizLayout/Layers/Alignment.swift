/// Where each node stands across the flow, so that arrows are as straight as the order allows.
///
/// Minimises the weighted sum of squared offsets between linked nodes, one column after another:
/// each column exactly, by pooling adjacent violators (Barlow et al. 1972) after Dwyer and
/// Marriott's separation constraints (doi:10.1007/978-3-540-31843-9_20). As constraints never join
/// columns, this converges to the one best solution. O(k·(n + m)) for k sweeps.
struct Alignment {
  /// The room that a node takes to either side of its place.
  struct Extent: Sendable {
    var above: Double
    var below: Double
  }

  /// Two nodes that should stand level, each by a port off its middle.
  struct Tie: Sendable {
    let near: Int
    let far: Int
    /// The place of `far` less that of `near` when the tie is straight.
    let offset: Double
    let weight: Double
  }

  private let columns: [[Int]]
  /// The distance of each node from the one above it, at least.
  private let separations: [Double]
  /// The nodes that stand no further from the one above them than they must.
  private let glued: Set<Int>
  private let ties: [[(other: Int, offset: Double, weight: Double)]]
  private(set) var places: [Double]

  init(
    columns: [[Int]], extents: [Extent], ties: [Tie], glued: Set<Int> = [],
    gap: (_ upper: Int, _ lower: Int) -> Double
  ) {
    self.columns = columns
    var separations = extents.map { _ in 0.0 }
    var places = separations
    for column in columns {
      for (upper, lower) in zip(column, column.dropFirst()) {
        separations[lower] = extents[upper].below + gap(upper, lower) + extents[lower].above
      }
      let total = column.reduce(0) { $0 + separations[$1] }
      var place = -total / 2
      for node in column {
        place += separations[node]
        places[node] = place
      }
    }
    var sides = [[(other: Int, offset: Double, weight: Double)]](
      repeating: [], count: extents.count)
    for tie in ties {
      sides[tie.near].append((tie.far, -tie.offset, tie.weight))
      sides[tie.far].append((tie.near, tie.offset, tie.weight))
    }
    self.glued = glued
    self.separations = separations
    self.ties = sides
    self.places = places
  }

  mutating func settle(sweeps: Int) {
    for sweep in 0..<sweeps {
      for index in columns.indices {
        settle(columns[sweep.isMultiple(of: 2) ? index : columns.count - 1 - index])
      }
    }
  }

  private mutating func settle(_ column: [Int]) {
    var blocks: [(sum: Double, weight: Double, count: Int)] = []
    var shift = 0.0
    var shifts: [Double] = []
    for node in column {
      shift += separations[node]
      shifts.append(shift)
      // A little weight on where it stands keeps a node without ties in its place.
      var block = (sum: 0.01 * (places[node] - shift), weight: 0.01, count: 1)
      for tie in ties[node] {
        block.sum += tie.weight * (places[tie.other] + tie.offset - shift)
        block.weight += tie.weight
      }
      blocks.append(block)
      while blocks.count > 1 {
        let (upper, lower) = (blocks[blocks.count - 2], blocks[blocks.count - 1])
        let isGlued = lower.count == 1 && glued.contains(node)
        guard isGlued || upper.sum / upper.weight > lower.sum / lower.weight else { break }
        blocks.removeLast(2)
        blocks.append(
          (upper.sum + lower.sum, upper.weight + lower.weight, upper.count + lower.count))
      }
    }
    var index = 0
    for block in blocks {
      for _ in 0..<block.count {
        places[column[index]] = block.sum / block.weight + shifts[index]
        index += 1
      }
    }
  }
}
