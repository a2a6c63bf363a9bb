/// A way through cells of a terminal.
package enum Heading: Int, Sendable, Hashable, CaseIterable {
  case right, down, left, up

  var step: (column: Int, row: Int) {
    switch self {
    case .right: (1, 0)
    case .down: (0, 1)
    case .left: (-1, 0)
    case .up: (0, -1)
    }
  }

  var isVertical: Bool { self == .down || self == .up }
  var opposite: Heading { Heading(rawValue: (rawValue + 2) % 4) ?? self }
}

/// One cell of an arrow's way: how it is entered and left.
package struct RouteCell: Sendable, Hashable {
  package let column: Int
  package let row: Int
  package let entered: Heading
  package let left: Heading

  package var isStraight: Bool { entered == left }
}

/// Finds ways around boxes, cell by cell; arrows may cross squarely, and never share a cell else.
///
/// Cheapest first by A*: a step, a bend, a crossing and the cells beside boxes have their costs, so
/// that arrows are short and straight. O(c log c) an arrow for c cells.
struct GridRouter {
  /// A cell beside a box, and the way out of the box or into it.
  struct Port {
    let column: Int
    let row: Int
    let heading: Heading
    let cost: Int
  }

  private enum Use: UInt8 {
    case free, horizontal, vertical, taken
  }

  private static let stepCost = 10
  private static let bendCost = 26
  private static let crossingCost = 34
  private static let besideCost = 14
  private static let parallelCost = 5

  let width: Int
  let height: Int
  private var uses: [Use]
  /// Cells beside a box.
  private var isBeside: [Bool]

  init(width: Int, height: Int, boxes: [CellRect]) {
    self.width = width
    self.height = height
    uses = [Use](repeating: .free, count: width * height)
    isBeside = [Bool](repeating: false, count: width * height)
    for box in boxes {
      for row in (box.row - 1)...box.endRow where (0..<height).contains(row) {
        for column in (box.column - 1)...box.endColumn where (0..<width).contains(column) {
          let isInside = box.contains(column: column, row: row)
          if isInside { uses[row * width + column] = .taken }
          isBeside[row * width + column] = true
        }
      }
    }
  }

  private struct Waiting {
    let estimate: Int
    let order: Int
    let state: Int
    let cost: Int
  }

  /// The cheapest way from one of `starts` to one of `ends`, which is then taken; nil for none.
  mutating func route(from starts: [Port], to ends: [Port]) -> [RouteCell]? {
    guard let target = bounds(of: ends) else { return nil }
    var goals: [Int: Int] = [:]
    for end in ends where isFree(end.column, end.row) {
      let state = self.state(end.column, end.row, end.heading)
      goals[state] = min(goals[state] ?? .max, end.cost)
    }
    var costs = [Int](repeating: .max, count: uses.count * 4)
    var former = [Int](repeating: -1, count: uses.count * 4)
    var queue = PriorityQueue<Waiting> {
      ($0.estimate, $0.order) < ($1.estimate, $1.order)
    }
    var order = 0
    func wait(_ state: Int, _ cost: Int, _ queue: inout PriorityQueue<Waiting>) {
      let cell = state / 4
      let (column, row) = (cell % width, cell / width)
      let distance =
        max(0, target.column - column, column - target.endColumn)
        + max(0, target.row - row, row - target.endRow)
      order += 1
      queue.insert(
        Waiting(
          estimate: cost + distance * Self.stepCost, order: order, state: state, cost: cost))
    }
    for start in starts where isFree(start.column, start.row) {
      let state = self.state(start.column, start.row, start.heading)
      guard start.cost < costs[state] else { continue }
      costs[state] = start.cost
      wait(state, start.cost, &queue)
    }
    var best: (state: Int, cost: Int)?
    while let next = queue.popFirst() {
      if let best, next.estimate >= best.cost { break }
      guard next.cost == costs[next.state] else { continue }
      if let extra = goals[next.state], next.cost + extra < best?.cost ?? .max {
        best = (next.state, next.cost + extra)
      }
      let cell = next.state / 4
      let (column, row) = (cell % width, cell / width)
      guard let entered = Heading(rawValue: next.state % 4) else { continue }
      for heading in Heading.allCases where heading != entered.opposite {
        if heading != entered, uses[cell] != .free { continue }
        let (nextColumn, nextRow) = (column + heading.step.column, row + heading.step.row)
        guard (0..<width).contains(nextColumn), (0..<height).contains(nextRow) else { continue }
        let place = nextRow * width + nextColumn
        var cost = next.cost + Self.stepCost + (heading == entered ? 0 : Self.bendCost)
        switch uses[place] {
        case .free: break
        case .taken: continue
        case .horizontal:
          guard heading.isVertical else { continue }
          cost += Self.crossingCost
        case .vertical:
          guard !heading.isVertical else { continue }
          cost += Self.crossingCost
        }
        if isBeside[place] { cost += Self.besideCost }
        if hasParallel(nextColumn, nextRow, heading) { cost += Self.parallelCost }
        let state = place * 4 + heading.rawValue
        guard cost < costs[state] else { continue }
        costs[state] = cost
        former[state] = next.state
        wait(state, cost, &queue)
      }
    }
    guard let best else { return nil }
    return take(wayTo: best.state, former)
  }

  /// Keeps a cell from being crossed: a mark or a joint stands there.
  mutating func block(column: Int, row: Int) { uses[row * width + column] = .taken }

  /// Whether nothing stands in the cell.
  func isFree(_ column: Int, _ row: Int) -> Bool {
    (0..<width).contains(column) && (0..<height).contains(row)
      && uses[row * width + column] == .free
  }

  /// Whether a line of the same direction lies right beside the cell.
  private func hasParallel(_ column: Int, _ row: Int, _ heading: Heading) -> Bool {
    let (across, use): ((column: Int, row: Int), Use) =
      heading.isVertical ? ((1, 0), .vertical) : ((0, 1), .horizontal)
    for sign in [-1, 1] {
      let (column, row) = (column + sign * across.column, row + sign * across.row)
      if (0..<width).contains(column), (0..<height).contains(row),
        uses[row * width + column] == use
      {
        return true
      }
    }
    return false
  }

  private func state(_ column: Int, _ row: Int, _ heading: Heading) -> Int {
    (row * width + column) * 4 + heading.rawValue
  }

  private func bounds(of ports: [Port]) -> CellRect? {
    guard let first = ports.first else { return nil }
    var (left, top, right, bottom) = (first.column, first.row, first.column, first.row)
    for port in ports {
      (left, right) = (min(left, port.column), max(right, port.column))
      (top, bottom) = (min(top, port.row), max(bottom, port.row))
    }
    return CellRect(column: left, row: top, width: right - left, height: bottom - top)
  }

  /// Marks the cells of a way; nil if it runs through one of its own.
  private mutating func take(wayTo end: Int, _ former: [Int]) -> [RouteCell]? {
    var states = [end]
    while let last = states.last, former[last] >= 0 { states.append(former[last]) }
    states.reverse()
    guard Set(states.map { $0 / 4 }).count == states.count else { return nil }
    var route: [RouteCell] = []
    for (index, state) in states.enumerated() {
      let entered = Heading(rawValue: state % 4) ?? .right
      let left =
        index + 1 < states.count ? Heading(rawValue: states[index + 1] % 4) ?? entered : entered
      let cell = state / 4
      route.append(
        RouteCell(column: cell % width, row: cell / width, entered: entered, left: left))
      let isEnd = index == 0 || index == states.count - 1
      if uses[cell] != .free || isEnd || entered != left {
        uses[cell] = .taken
      } else {
        uses[cell] = entered.isVertical ? .vertical : .horizontal
      }
    }
    return route
  }
}

/// A binary heap that gives the least element first.
private struct PriorityQueue<Element> {
  private var elements: [Element] = []
  private let isBefore: (Element, Element) -> Bool

  init(by isBefore: @escaping (Element, Element) -> Bool) {
    self.isBefore = isBefore
  }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0, isBefore(elements[child], elements[(child - 1) / 2]) {
      elements.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() -> Element? {
    guard let first = elements.first, let last = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return first }
    elements[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < elements.count && isBefore(elements[child], elements[least]) {
        least = child
      }
      if least == parent { return first }
      elements.swapAt(parent, least)
      parent = least
    }
  }
}
