/// Arcs between numbered boxes, without those that close a cycle.
package struct AcyclicArcs {
  /// For each box, the boxes with an arc to it and from it.
  private(set) var before: [[Int]]
  private(set) var after: [[Int]]

  /// Drops each arc that leads back to a box on the depth-first path to it.
  ///
  /// O(b + a).
  package init(_ arcs: [(from: Int, to: Int)], count: Int) {
    var outgoing = [[Int]](repeating: [], count: count)
    for arc in arcs { outgoing[arc.from].append(arc.to) }
    before = [[Int]](repeating: [], count: count)
    after = before
    enum State { case fresh, open, done }
    var states = [State](repeating: .fresh, count: count)
    for root in 0..<count where states[root] == .fresh {
      var path = [(box: root, next: 0)]
      states[root] = .open
      while let top = path.last {
        guard top.next < outgoing[top.box].count else {
          states[top.box] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = outgoing[top.box][top.next]
        if states[target] == .open { continue }
        before[target].append(top.box)
        after[top.box].append(target)
        if states[target] == .fresh {
          states[target] = .open
          path.append((target, 0))
        }
      }
    }
  }

  /// Whether none was dropped.
  package func isComplete(_ arcs: [(from: Int, to: Int)]) -> Bool {
    after.reduce(0) { $0 + $1.count } == arcs.count
  }

  /// The number of arcs on the longest path to each box.
  ///
  /// O(b + a).
  func longestPaths() -> [Int] {
    var level = [Int](repeating: 0, count: before.count)
    var waiting = before.map(\.count)
    var ready = waiting.indices.filter { waiting[$0] == 0 }
    while let box = ready.popLast() {
      for target in after[box] {
        level[target] = max(level[target], level[box] + 1)
        waiting[target] -= 1
        if waiting[target] == 0 { ready.append(target) }
      }
    }
    return level
  }
}
