/// The walk of a ``SimplePathSearch``: depth first, once for every exact length.
///
/// One exact length after the other keeps the shortest paths first and makes a search that runs
/// into its bound exact for all shorter lengths; the walks of shorter lengths cost little beside
/// the last.
struct SimplePathWalker {
  private let search: SimplePathSearch
  private let wanted: EdgeSign?
  /// Most paths to list; nil for counting only.
  private let limit: Int?
  private(set) var paths: [[Int]] = []
  private var census: SimplePathCensus
  private var isOnPath: [Bool]
  private var stack: [Int] = []
  private var passBit: [UInt8]
  private var work = 0
  private var isStopped = false

  init(_ search: SimplePathSearch, wanted: EdgeSign?, limit: Int?) {
    self.search = search
    self.wanted = wanted
    self.limit = limit
    census = SimplePathCensus(
      nodeCount: search.graph.nodeCount, edgeCount: search.graph.edgeCount,
      maximumLength: search.maximumLength)
    isOnPath = search.isSource
    isOnPath[search.target] = true
    passBit = [UInt8](repeating: 0, count: search.graph.nodeCount)
    for (index, node) in search.passing.enumerated() { passBit[node] = 1 << UInt8(index) }
  }

  /// Walks all lengths, until the bound or the limit is reached.
  mutating func walkAll() -> SimplePathCensus {
    guard search.maximumLength > 0 else { return census }
    let missing = UInt8((1 << search.passing.count) - 1)
    for length in 1...search.maximumLength {
      if length == 1 {
        takeDirectEdges(missing: missing)
      } else {
        for edge in search.firstEdges where !isStopped {
          _ = enter(by: edge, after: .positive, remaining: length - 1, depth: 1, missing)
        }
      }
      if isStopped { break }
      census.completedLength = length
    }
    return census
  }

  private mutating func takeDirectEdges(missing: UInt8) {
    guard missing == 0 else { return }
    for edge in search.directEdges where !isStopped {
      if spendWork() { finish(with: edge, after: .positive, depth: 1) }
    }
  }

  /// Goes over `edge` to its target and on; returns the set of signs of paths found there.
  private mutating func enter(
    by edge: Int, after sign: EdgeSign, remaining: Int, depth: Int, _ missing: UInt8
  ) -> UInt8 {
    guard spendWork() else { return 0 }
    let node = Int(search.graph.targets[edge])
    let here = sign * search.signs[edge]
    guard !isOnPath[node],
      search.arrivals.canArrive(from: node, length: remaining, after: here, wanted: wanted)
    else { return 0 }
    let stillMissing = missing & ~passBit[node]
    if stillMissing != 0, !canPass(stillMissing, from: node, remaining: remaining) { return 0 }
    isOnPath[node] = true
    stack.append(edge)
    let found = walk(
      from: node, after: here, remaining: remaining, depth: depth, stillMissing)
    stack.removeLast()
    isOnPath[node] = false
    if found != 0 { note(found, edge: edge, node: node, prefix: here, depth: depth) }
    return found
  }

  private mutating func walk(
    from node: Int, after sign: EdgeSign, remaining: Int, depth: Int, _ missing: UInt8
  ) -> UInt8 {
    var found: UInt8 = 0
    if remaining == 1 {
      guard missing == 0 else { return 0 }
      for arc in search.lastEdges.arcs(of: node) where !isStopped {
        guard spendWork() else { break }
        let edge = search.lastEdgeIDs[Int(search.lastEdges.edges[arc])]
        let total = sign * search.signs[edge]
        if wanted == nil || wanted == total {
          finish(with: edge, after: sign, depth: depth + 1)
          found |= total.bit
        }
      }
      return found
    }
    for arc in search.graph.outgoing.arcs(of: node) where !isStopped {
      let edge = Int(search.graph.outgoing.edges[arc])
      guard search.steps[edge] else { continue }
      found |= enter(
        by: edge, after: sign, remaining: remaining - 1, depth: depth + 1, missing)
    }
    return found
  }

  /// Records the path that ends with `edge`, unless its sign isn't wanted.
  private mutating func finish(with edge: Int, after sign: EdgeSign, depth: Int) {
    let total = sign * search.signs[edge]
    guard wanted == nil || wanted == total else { return }
    census.counts[3 * depth + total.index] += 1
    census.signsThroughEdge[edge] |= total.bit
    if let limit {
      paths.append(stack + [edge])
      if paths.count == limit { isStopped = true }
    }
  }

  private mutating func note(
    _ found: UInt8, edge: Int, node: Int, prefix: EdgeSign, depth: Int
  ) {
    census.signsThroughEdge[edge] |= found
    census.signsThroughNode[node] |= found
    for total in 0..<3 where found & (1 << UInt8(total)) != 0 {
      let slot = 9 * node + 3 * total + prefix.index
      if census.depths[slot] > UInt8(depth) { census.depths[slot] = UInt8(depth) }
    }
  }

  /// Whether every missing node could still be passed on the way, each for itself.
  private func canPass(_ missing: UInt8, from node: Int, remaining: Int) -> Bool {
    for (index, detour) in search.detours.enumerated() where missing & (1 << UInt8(index)) != 0 {
      let (there, onward) = (detour.toNode[node], detour.onward)
      if there < 0 || onward < 0 || Int(there) + Int(onward) > remaining { return false }
    }
    return true
  }

  /// Counts one edge looked at; false, and the end of the walk, once the bound is reached.
  private mutating func spendWork() -> Bool {
    work += 1
    if work > search.workBound { isStopped = true }
    return !isStopped
  }
}
