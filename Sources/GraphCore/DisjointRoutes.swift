extension DirectedGraph {
  /// The largest number of paths from any of `sources` to `target` that share no node in between.
  ///
  /// By Menger's theorem (doi:10.4064/fm-10-1-96-115) also the smallest number of nodes whose
  /// removal cuts all paths through other nodes. A direct edge counts as one path, parallel ones
  /// included. 0 where the target is a source.
  ///
  /// Augmenting paths over split nodes of capacity one: O(k·(n + m)) for k paths, n nodes and m
  /// edges.
  package func disjointRouteCount(
    from sources: [Int], to target: Int, through mask: EdgeMask
  ) -> Int {
    var network = routeNetwork(from: sources, to: target, through: mask)
    guard !Set(sources).contains(target) else { return 0 }
    return network.flow.maximum(from: network.root, to: network.sink)
      + (network.hasDirect ? 1 : 0)
  }

  /// The network whose flow is the number of disjoint routes, direct edges left out.
  ///
  /// Node `v` is split into `2 * v`, where edges arrive, and `2 * v + 1`, where they leave.
  func routeNetwork(
    from sources: [Int], to target: Int, through mask: EdgeMask
  ) -> (flow: UnitFlow, root: Int, sink: Int, hasDirect: Bool) {
    let sources = Set(sources)
    var flow = UnitFlow(nodeCount: 2 * nodeCount + 1)
    let root = 2 * nodeCount
    var hasDirect = false
    for source in sources.sorted() { flow.join(root, 2 * source + 1, capacity: .max) }
    for node in 0..<nodeCount where node != target && !sources.contains(node) {
      flow.join(2 * node, 2 * node + 1, capacity: 1)
    }
    for edge in 0..<edgeCount where mask[edge] {
      let (source, end) = (Int(self.sources[edge]), Int(targets[edge]))
      if sources.contains(source), end == target {
        hasDirect = true
      } else if source != target, !sources.contains(end) {
        flow.join(2 * source + 1, 2 * end, capacity: 1)
      }
    }
    return (flow, root, 2 * target, hasDirect)
  }
}

/// A flow network with small capacities, filled by breadth-first augmenting paths.
struct UnitFlow {
  /// Arcs out of every node; arc `a` is undone by arc `a ^ 1`.
  private var arcsOfNode: [[Int]]
  private var heads: [Int] = []
  private var capacities: [Int] = []

  init(nodeCount: Int) {
    arcsOfNode = [[Int]](repeating: [], count: nodeCount)
  }

  mutating func join(_ tail: Int, _ head: Int, capacity: Int) {
    arcsOfNode[tail].append(heads.count)
    heads.append(head)
    capacities.append(capacity)
    arcsOfNode[head].append(heads.count)
    heads.append(tail)
    capacities.append(0)
  }

  /// Fills the network and returns the flow; each round adds one.
  mutating func maximum(from source: Int, to sink: Int) -> Int {
    var flow = 0
    while let path = augmentingPath(from: source, to: sink) {
      for arc in path {
        if capacities[arc] != .max { capacities[arc] -= 1 }
        if capacities[arc ^ 1] != .max { capacities[arc ^ 1] += 1 }
      }
      flow += 1
    }
    return flow
  }

  /// Which nodes more could flow to from `source`; after filling, the source's side of a least cut.
  func reached(from source: Int) -> [Bool] {
    var isReached = [Bool](repeating: false, count: arcsOfNode.count)
    isReached[source] = true
    var stack = [source]
    while let node = stack.popLast() {
      for arc in arcsOfNode[node] where capacities[arc] > 0 && !isReached[heads[arc]] {
        isReached[heads[arc]] = true
        stack.append(heads[arc])
      }
    }
    return isReached
  }

  private func augmentingPath(from source: Int, to sink: Int) -> [Int]? {
    var arcInto = [Int](repeating: -1, count: arcsOfNode.count)
    var queue = [source]
    var head = 0
    while head < queue.count, arcInto[sink] < 0 {
      for arc in arcsOfNode[queue[head]] where capacities[arc] > 0 {
        let next = heads[arc]
        if next != source, arcInto[next] < 0 {
          arcInto[next] = arc
          queue.append(next)
        }
      }
      head += 1
    }
    guard arcInto[sink] >= 0 else { return nil }
    var path: [Int] = []
    var node = sink
    while node != source {
      path.append(arcInto[node])
      node = heads[arcInto[node] ^ 1]
    }
    return path
  }
}
