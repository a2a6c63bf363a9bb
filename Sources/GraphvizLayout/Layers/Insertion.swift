/// The best place to put a box back, or a stack of boxes: where it and its arrows cross the fewest
/// others.
///
/// The way of each arrow is found by dynamic programming over the columns, exactly, with all else
/// in its place (as in planarisation; Gutwenger, Mutzel and Weiskircher 2005,
/// doi:10.1007/s00453-004-1128-8). Nothing comes between the boxes of a stack; how the arrows of one
/// that is put back cross each other isn't counted. O(d·c·n²) for d arrows over c columns of n items.
struct Insertion {
  private let weave: Weave
  private let boxes: [Int]
  private let arrows: [Int]
  private let places: ItemPlaces
  private let tables: [CrossingTable]
  /// What it costs to come through each gap of each column: far more than any crossings, inside a
  /// stack.
  private let tolls: [[Int]]

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
    tables = places.tables(of: weave)
    tolls = weave.columns.indices.map { column in
      (0...weave.columns[column].count).map { weave.isInsideStack($0, of: column) ? 1_000_000 : 0 }
    }
  }

  private func other(_ arrow: Int) -> Int {
    guard let end = weave.ends[arrow] else { return boxes[0] }
    return boxes.contains(end.near) ? end.far : end.near
  }

  /// The gaps of a column where the boxes may stand: beside what is there of their stack, if it is.
  private func gaps(in column: Int) -> [Int] {
    let items = weave.columns[column]
    let stack = weave.stackOfBox[boxes[0]]
    let own = items.indices.filter {
      stack != nil && items[$0] >= 0 && weave.stackOfBox[items[$0]] == stack
    }
    if let first = own.first, let last = own.last { return Array(first...(last + 1)) }
    return (0...items.count).filter { tolls[column][$0] == 0 }
  }

  /// Chooses among columns and puts the box in.
  ///
  /// Among equals, the shortest arrows; then the middle of the places that are equally good.
  func insert(into weave: inout Weave, columns: [Int]) {
    var best: (cost: Int, column: Int, slots: [Int], reaches: [[[Int]]])?
    for column in columns {
      let reaches = arrows.map { reach(of: $0, from: column) }
      var costs = [Int](repeating: 0, count: weave.columns[column].count + 1)
      for (arrow, reach) in zip(arrows, reaches) {
        let target = weave.columnOfBox[other(arrow)]
        for (slot, cost) in (reach.last ?? []).enumerated() {
          costs[slot] += cost * 1000 + abs(target - column)
        }
      }
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
    var place = target + step
    var costs = (0...weave.columns[place].count).map {
      crossings($0, in: place, step, toItem: item)
    }
    var reach = [costs]
    while place != column {
      costs = zip(costs, tolls[place]).map { $0 + $1 }
      reach[reach.count - 1] = costs
      place += step
      costs =
        step < 0 ? tables[place].leastFromNear(costs) : tables[place - 1].leastFromFar(costs)
      reach.append(costs)
    }
    return reach
  }

  /// Crossings from a gap in one column to an item in the column that lies against `step`.
  private func crossings(_ slot: Int, in column: Int, _ step: Int, toItem item: Int) -> Int {
    step < 0
      ? tables[column].crossings(near: slot, toItem: item)
      : tables[column - 1].crossings(fromItem: item, far: slot)
  }

  private func crossings(_ slot: Int, in column: Int, _ step: Int, toGap gap: Int) -> Int {
    step < 0
      ? tables[column].crossings(near: slot, far: gap)
      : tables[column - 1].crossings(near: gap, far: slot)
  }

  private func way(
    of arrow: Int, _ costs: [[Int]], from column: Int, slot: Int
  ) -> ArrowWay {
    let target = weave.columnOfBox[other(arrow)]
    let step = target > column ? -1 : 1
    var way = ArrowWay(arrow: arrow, slots: [], end: places.ofBox[other(arrow)])
    var (slot, place) = (slot, column)
    for level in costs.dropLast().reversed() {
      let share = Double(slot) / Double(max(1, weave.columns[place].count))
      let wanted = share * Double(level.count - 1)
      let next =
        level.indices.min { left, right in
          let costs = [left, right].map { level[$0] + crossings(slot, in: place, step, toGap: $0) }
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
