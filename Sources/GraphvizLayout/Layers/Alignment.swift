/// Where each node stands across the flow, so that arrows are as straight as the order allows.
///
/// Minimises the weighted sum of squared offsets between linked nodes, one column after another:
/// each column exactly, by pooling adjacent violators (Barlow et al. 1972) after Dwyer and
/// Marriott's separation constraints (doi:10.1007/978-3-540-31843-9_20). Columns that walls join are
/// one problem (``ColumnGroup``). This converges to the one best solution. O(k·(n + m)) for k sweeps.
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
  /// Columns that walls join, first to last; by their first.
  private var groups: [Int: ColumnGroup] = [:]
  private(set) var places: [Double]

  /// - Parameter walls: nodes of different columns of which one must stand below the other.
  init(
    columns: [[Int]], extents: [Extent], ties: [Tie], glued: Set<Int> = [],
    walls: [(upper: Int, lower: Int)] = [], gap: (_ upper: Int, _ lower: Int) -> Double
  ) {
    func distance(_ upper: Int, _ lower: Int) -> Double {
      extents[upper].below + gap(upper, lower) + extents[lower].above
    }
    self.columns = columns
    var separations = extents.map { _ in 0.0 }
    var places = separations
    for column in columns {
      for (upper, lower) in zip(column, column.dropFirst()) {
        separations[lower] = distance(upper, lower)
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
    guard !walls.isEmpty else { return }
    addGroups(
      walls.map {
        ColumnGroup.Limit(upper: $0.upper, lower: $0.lower, distance: distance($0.upper, $0.lower))
      })
  }

  private mutating func addGroups(_ walls: [ColumnGroup.Limit]) {
    var columnOfNode: [Int: Int] = [:]
    for (column, nodes) in columns.enumerated() {
      for node in nodes { columnOfNode[node] = column }
    }
    let spans = walls.map { wall -> ClosedRange<Int> in
      let ends = [wall.upper, wall.lower].map { columnOfNode[$0] ?? 0 }
      return min(ends[0], ends[1])...max(ends[0], ends[1])
    }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    for span in ColumnGroup.joined(spans) where span.count > 1 {
      let members = span.flatMap { columns[$0] }
      let chains = span.flatMap { column in
        zip(columns[column], columns[column].dropFirst()).map { upper, lower in
          ColumnGroup.Limit(
            upper: upper, lower: lower, distance: separations[lower],
            isExact: glued.contains(lower))
        }
      }
      groups[span.lowerBound] = ColumnGroup(
        columns: span, members: members,
        limits: chains + walls.filter { span.contains(columnOfNode[$0.upper] ?? -1) })
    }
  }

  /// The columns of each group, and each column by itself where there is none.
  private var steps: [ClosedRange<Int>] {
    var steps: [ClosedRange<Int>] = []
    for column in columns.indices where column > steps.last?.upperBound ?? -1 {
      steps.append(groups[column]?.columns ?? column...column)
    }
    return steps
  }

  mutating func settle(sweeps: Int) {
    let steps = steps
    for sweep in 0..<sweeps {
      for step in sweep.isMultiple(of: 2) ? steps : steps.reversed() {
        if groups[step.lowerBound] == nil {
          settle(columns[step.lowerBound])
        } else {
          groups[step.lowerBound]?.settle(&places, ties)
        }
      }
    }
    for group in groups.values { group.part(&places) }
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
