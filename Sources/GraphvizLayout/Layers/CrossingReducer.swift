/// Improves an order by moving one node at a time to where it makes the fewest crossings.
///
/// Sifting (Matuszewski, Schönfeld and Molitor 1999, doi:10.1007/3-540-46648-7_22) begun from
/// Graphviz's order; then again from the best order found, slightly disturbed. A round is
/// O(c·n²·d) for c columns of n nodes with d neighbours each.
struct CrossingReducer {
  private let near: [[Int]]
  private let far: [[Int]]
  private let links: [LayeredGraph.Link]
  private let columnOfNode: [Int]
  private(set) var order: ColumnOrder
  private(set) var crossings: Int

  init(_ graph: LayeredGraph, order: ColumnOrder) {
    var near = graph.columnOfNode.map { _ in [Int]() }
    var far = near
    for link in graph.links {
      near[link.far].append(link.near)
      far[link.near].append(link.far)
    }
    self.near = near
    self.far = far
    self.order = order
    links = graph.links
    columnOfNode = graph.columnOfNode
    crossings = 0
    crossings = count()
  }

  /// Sifts until nothing improves, or for `rounds` at most.
  mutating func sift(rounds: Int = 12) {
    for round in 0..<rounds {
      var isBetter = false
      let columns = order.columns.indices
      for column in round.isMultiple(of: 2) ? Array(columns) : columns.reversed() {
        if sift(column: column) { isBetter = true }
      }
      if !isBetter { break }
    }
    crossings = count()
  }

  /// Sifts again from disturbed orders, `times` over.
  mutating func searchOn(times: Int) {
    var random = Disturbance()
    for _ in 0..<times where crossings > 0 {
      let (kept, best) = (order, crossings)
      for _ in 0..<3 { disturb(&random) }
      sift()
      if crossings > best { (order, crossings) = (kept, best) }
    }
  }

  private mutating func disturb(_ random: inout Disturbance) {
    let column = random.number(below: order.columns.count)
    var nodes = order.columns[column]
    guard nodes.count > 1 else { return }
    let from = random.number(below: nodes.count)
    let node = nodes.remove(at: from)
    nodes.insert(node, at: random.number(below: nodes.count + 1))
    let low = random.number(below: nodes.count)
    let high = min(nodes.count, low + 4)
    nodes[low..<high].reverse()
    order.replace(column, with: nodes)
  }

  /// Moves each node of a column to its best place; says whether any crossing is gone.
  private mutating func sift(column: Int) -> Bool {
    var nodes = order.columns[column]
    let positions = order.positions
    let before = nodes.map { near[$0].map { positions[$0] }.sorted() }
    let after = nodes.map { far[$0].map { positions[$0] }.sorted() }
    let places = Dictionary(uniqueKeysWithValues: zip(nodes, nodes.indices))
    /// Crossings between the arrows of two nodes, less those if they changed places.
    func excess(_ upper: Int, _ lower: Int) -> Int {
      Self.excess(before[upper], before[lower]) + Self.excess(after[upper], after[lower])
    }
    var isBetter = false
    for node in order.columns[column] {
      guard let own = places[node], let start = nodes.firstIndex(of: node) else { continue }
      var best = (gain: 0, place: start)
      var gain = 0
      for place in (0..<start).reversed() {
        gain += excess(places[nodes[place]] ?? 0, own)
        if gain > best.gain { best = (gain, place) }
      }
      gain = 0
      for place in nodes.indices.dropFirst(start + 1) {
        gain += excess(own, places[nodes[place]] ?? 0)
        if gain > best.gain { best = (gain, place) }
      }
      guard best.gain > 0 else { continue }
      nodes.remove(at: start)
      nodes.insert(node, at: best.place)
      isBetter = true
    }
    if isBetter { order.replace(column, with: nodes) }
    return isBetter
  }

  /// Pairs out of order less pairs in order, over two sorted lists.
  private static func excess(_ upper: [Int], _ lower: [Int]) -> Int {
    var sum = 0
    for first in upper {
      for second in lower { sum += (first > second ? 1 : 0) - (first < second ? 1 : 0) }
    }
    return sum
  }

  private func count() -> Int {
    var lines = [[(Int, Int)]](repeating: [], count: order.columns.count)
    for link in links {
      lines[columnOfNode[link.near]].append((order.positions[link.near], order.positions[link.far]))
    }
    return lines.reduce(0) { sum, lines in
      let sorted = lines.sorted { $0 < $1 }.map(\.1)
      return sum + InversionCount.of(sorted)
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

/// Numbers that look random and are the same on every run.
///
/// SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195).
private struct Disturbance {
  private var state: UInt64 = 1

  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }
}
