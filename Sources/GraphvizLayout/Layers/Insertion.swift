/// The best place to put a box back: where it and its arrows cross the fewest others.
///
/// The way of each arrow is found by dynamic programming over the columns, exactly, with all else
/// in its place (as in planarisation; Gutwenger, Mutzel and Weiskircher 2005,
/// doi:10.1007/s00453-004-1128-8). O(d·c·n²) for d arrows over c columns of n items.
struct Insertion {
  private let weave: Weave
  private let box: Int
  private let arrows: [Int]
  private let places: ItemPlaces
  private let tables: [CrossingTable]

  init(of box: Int, in weave: Weave, arrows: [Int]) {
    self.weave = weave
    self.box = box
    self.arrows = arrows.filter { arrow in
      weave.ends[arrow].map { end in
        !weave.absent.contains(end.near == box ? end.far : end.near)
      } ?? false
    }
    places = ItemPlaces(of: weave)
    tables = places.tables(of: weave)
  }

  private func other(_ arrow: Int) -> Int {
    guard let end = weave.ends[arrow] else { return box }
    return end.near == box ? end.far : end.near
  }

  /// Chooses among columns and puts the box in.
  ///
  /// Among equals, the shortest arrows; then the middle of the places that are equally good.
  func insert(into weave: inout Weave, columns: [Int]) {
    var best: (cost: Int, column: Int, slots: [Int])?
    for column in columns {
      var costs = [Int](repeating: 0, count: weave.columns[column].count + 1)
      for arrow in arrows {
        let target = weave.columnOfBox[other(arrow)]
        for (slot, cost) in (reach(of: arrow, from: column).last ?? []).enumerated() {
          costs[slot] += cost * 1000 + abs(target - column)
        }
      }
      let least = costs.min() ?? 0
      if best.map({ least < $0.cost }) ?? true {
        best = (least, column, costs.indices.filter { costs[$0] == least })
      }
    }
    guard let best else { return }
    let slot = best.slots[best.slots.count / 2]
    weave.insert(
      box, in: best.column, at: slot,
      ways: arrows.map { way(of: $0, from: best.column, slot: slot) })
  }

  /// For each column from that of the other box to `column`, the crossings from each gap on.
  private func reach(of arrow: Int, from column: Int) -> [[Int]] {
    let target = weave.columnOfBox[other(arrow)]
    let step = target > column ? -1 : 1
    let item = places.ofBox[other(arrow)]
    var costs: [[Int]] = []
    var place = target + step
    while true {
      let before = costs.last
      costs.append(
        (0...weave.columns[place].count).map { slot in
          guard let before else { return crossings(slot, in: place, step, toItem: item) }
          var least = Int.max
          for gap in before.indices where before[gap] < least {
            least = min(least, before[gap] + crossings(slot, in: place, step, toGap: gap))
          }
          return least
        })
      if place == column { return costs }
      place += step
    }
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

  private func way(of arrow: Int, from column: Int, slot: Int) -> ArrowWay {
    let target = weave.columnOfBox[other(arrow)]
    let step = target > column ? -1 : 1
    let costs = reach(of: arrow, from: column)
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

/// How many items stand above each in its column.
struct ItemPlaces {
  private(set) var ofBox: [Int]
  private var ofPass: [Int]
  private let columnCount: Int

  init(of weave: Weave) {
    ofBox = weave.columnOfBox.map { _ in 0 }
    columnCount = weave.columns.count
    ofPass = [Int](repeating: 0, count: weave.ends.count * columnCount)
    for (column, items) in weave.columns.enumerated() {
      for (place, item) in items.enumerated() {
        if item >= 0 {
          ofBox[item] = place
        } else {
          ofPass[(-item - 1) * columnCount + column] = place
        }
      }
    }
  }

  /// The crossings between each two neighbouring columns.
  func tables(of weave: Weave) -> [CrossingTable] {
    links(of: weave).enumerated().map { column, links in
      CrossingTable(
        links: links, nearCount: weave.columns[column].count,
        farCount: weave.columns[column + 1].count)
    }
  }

  /// The places of all arrows' items, between each two neighbouring columns.
  func links(of weave: Weave) -> [[(near: Int, far: Int)]] {
    var links = [[(near: Int, far: Int)]](repeating: [], count: max(0, columnCount - 1))
    for (arrow, end) in weave.ends.enumerated() where weave.isPresent(arrow) {
      guard let end else { continue }
      var place = ofBox[end.near]
      let (first, last) = (weave.columnOfBox[end.near], weave.columnOfBox[end.far])
      for column in first..<last {
        let next =
          column + 1 == last ? ofBox[end.far] : ofPass[arrow * columnCount + column + 1]
        links[column].append((place, next))
        place = next
      }
    }
    return links
  }
}

extension Weave {
  /// Crossings between arrows, all columns together.
  var crossings: Int {
    ItemPlaces(of: self).links(of: self).reduce(0) { sum, links in
      sum + InversionCount.of(links.sorted { $0 < $1 }.map(\.far))
    }
  }
}

/// How many pairs of a list are in falling order.
enum InversionCount {
  /// Merge sort; O(n log n).
  static func of(_ list: [Int]) -> Int {
    var list = list
    var spare = list
    return count(&list, &spare, 0..<list.count)
  }

  private static func count(_ list: inout [Int], _ spare: inout [Int], _ range: Range<Int>) -> Int {
    guard range.count > 1 else { return 0 }
    let middle = range.lowerBound + range.count / 2
    var sum = count(&list, &spare, range.lowerBound..<middle)
    sum += count(&list, &spare, middle..<range.upperBound)
    var (left, right) = (range.lowerBound, middle)
    for place in range {
      if right >= range.upperBound || (left < middle && list[left] <= list[right]) {
        spare[place] = list[left]
        left += 1
      } else {
        spare[place] = list[right]
        right += 1
        sum += middle - left
      }
    }
    list[range] = spare[range]
    return sum
  }
}
