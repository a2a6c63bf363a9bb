/// The best place to put a box back, or a stack of boxes: where it and its arrows cross the fewest
/// others.
///
/// The way of each arrow is found by dynamic programming over the columns, exactly, with all else
/// in its place (as in planarisation; Gutwenger, Mutzel and Weiskircher 2005,
/// doi:10.1007/s00453-004-1128-8). Nothing comes into a frame that isn't its own; how the arrows of a
/// stack that is put back cross each other isn't counted. O(d·c·n²) for d arrows over c columns of n
/// items.
struct Insertion {
  private let weave: Weave
  private let boxes: [Int]
  private let arrows: [Int]
  private let places: ItemPlaces
  /// By the frames that an arrow may run through.
  private let tables: [Set<Int>: [CrossingTable]]
  /// What it costs to come through each gap of each column from outside.
  private let tolls: [[Int]]
  /// What it costs to come into a frame: far more than any crossings.
  private static let toll = 1_000_000

  /// - Parameter arrows: those of the boxes, none of which joins two of them.
  init(of boxes: [Int], in weave: Weave, arrows: [Int]) {
    self.weave = weave
    self.boxes = boxes
    self.arrows = arrows.filter { arrow in
      weave.ends[arrow].map { end in
        !weave.absent.contains(boxes.contains(end.near) ? end.far : end.near)
      } ?? false
    }
    places = ItemPlaces(of: weave)
    var tables: [Set<Int>: [CrossingTable]] = [:]
    for arrow in self.arrows {
      let open = Set(weave.wideFrames(ofArrow: arrow))
      if tables[open] == nil { tables[open] = places.tables(of: weave, open: open) }
    }
    self.tables = tables
    tolls = weave.columns.indices.map { column in
      (0...weave.columns[column].count).map {
        weave.isInsideFrame($0, of: column) ? Self.toll : 0
      }
    }
  }

  private func tables(for arrow: Int) -> [CrossingTable] {
    tables[Set(weave.wideFrames(ofArrow: arrow))] ?? []
  }

  /// What it costs an arrow to pass through each gap of a column: where a frame holds it, beside what
  /// is there of it.
  private func tolls(for arrow: Int, in column: Int) -> [Int] {
    guard let frame = weave.frame(ofArrow: arrow, in: column),
      let own = weave.places(of: frame, in: column)
    else { return tolls[column] }
    return tolls[column].indices.map { own.contains($0) || own.contains($0 - 1) ? 0 : Self.toll }
  }

  private func other(_ arrow: Int) -> Int {
    guard let end = weave.ends[arrow] else { return boxes[0] }
    return boxes.contains(end.near) ? end.far : end.near
  }

  /// The gaps of a column where the boxes may stand: beside what is there of their frame, if it is.
  private func gaps(in column: Int) -> [Int] {
    if let frame = weave.frameOfBox[boxes[0]], let own = weave.places(of: frame, in: column) {
      return Array(own.lowerBound...(own.upperBound + 1))
    }
    return tolls[column].indices.filter { tolls[column][$0] == 0 }
  }

  /// For each gap of a column, a thousand times the crossings there, more where it lies in a frame,
  /// and the lengths of the arrows.
  func costs(in column: Int) -> [Int] {
    zip(costs(in: column, arrows.map { reach(of: $0, from: column) }), tolls[column])
      .map { $0 + $1 * 1000 }
  }

  private func costs(in column: Int, _ reaches: [[[Int]]]) -> [Int] {
    var costs = tolls[column].map { _ in 0 }
    for (arrow, reach) in zip(arrows, reaches) {
      let target = weave.columnOfBox[other(arrow)]
      for (slot, cost) in (reach.last ?? []).enumerated() {
        costs[slot] += cost * 1000 + abs(target - column)
      }
    }
    return costs
  }

  /// Chooses among columns and puts the box in.
  ///
  /// Among equals, the shortest arrows; then the middle of the places that are equally good.
  func insert(into weave: inout Weave, columns: [Int]) {
    var best: (cost: Int, column: Int, slots: [Int], reaches: [[[Int]]])?
    for column in columns {
      let reaches = arrows.map { reach(of: $0, from: column) }
      let costs = costs(in: column, reaches)
      let gaps = gaps(in: column)
      let least = gaps.map { costs[$0] }.min() ?? 0
      if best.map({ least < $0.cost }) ?? true {
        best = (least, column, gaps.filter { costs[$0] == least }, reaches)
      }
    }
    guard let best else { return }
    let slot = best.slots[best.slots.count / 2]
    weave.insert(
      boxes, in: best.column, at: slot,
      ways: zip(arrows, best.reaches).map { way(of: $0, $1, from: best.column, slot: slot) })
  }

  /// For each column from that of the other box to `column`, the crossings from each gap on.
  private func reach(of arrow: Int, from column: Int) -> [[Int]] {
    let target = weave.columnOfBox[other(arrow)]
    let step = target > column ? -1 : 1
    let item = places.ofBox[other(arrow)]
    let tables = tables(for: arrow)
    var place = target + step
    var costs = (0...weave.columns[place].count).map { slot in
      step < 0
        ? tables[place].crossings(near: slot, toItem: item)
        : tables[place - 1].crossings(fromItem: item, far: slot)
    }
    var reach = [costs]
    while place != column {
      costs = zip(costs, tolls(for: arrow, in: place)).map { $0 + $1 }
      reach[reach.count - 1] = costs
      place += step
      costs =
        step < 0 ? tables[place].leastFromNear(costs) : tables[place - 1].leastFromFar(costs)
      reach.append(costs)
    }
    return reach
  }

  private func way(
    of arrow: Int, _ costs: [[Int]], from column: Int, slot: Int
  ) -> ArrowWay {
    let target = weave.columnOfBox[other(arrow)]
    let step = target > column ? -1 : 1
    let tables = tables(for: arrow)
    var way = ArrowWay(arrow: arrow, slots: [], end: places.ofBox[other(arrow)])
    var (slot, place) = (slot, column)
    for level in costs.dropLast().reversed() {
      let share = Double(slot) / Double(max(1, weave.columns[place].count))
      let wanted = share * Double(level.count - 1)
      func cost(_ gap: Int) -> Int {
        level[gap]
          + (step < 0
            ? tables[place].crossings(near: slot, far: gap)
            : tables[place - 1].crossings(near: gap, far: slot))
      }
      let next =
        level.indices.min { left, right in
          let costs = [cost(left), cost(right)]
          if costs[0] != costs[1] { return costs[0] < costs[1] }
          return abs(Double(left) - wanted) < abs(Double(right) - wanted)
        } ?? 0
      place -= step
      slot = next
      way.slots.append((place, slot))
    }
    return way
  }
}
