extension SharedStateNetwork {
  /// The smallest sets of at most `limit` variables without which no event happens.
  ///
  /// All sets of the smallest size, each ascending, in the order of their variables; none where
  /// no set of at most `limit` is enough, where an event happens by no arc at all, or where nothing
  /// happens anyway. Every such set has to hit every walk, so that the search branches on the
  /// variables of one shortest walk at a time: O(lᵏ·(n + m)) for walks of l arcs and sets of k.
  package func smallestCuts(limit: Int) -> [[Int]] {
    let network = relevant()
    guard !events.contains(where: { $0.sources.contains($0.sink) }),
      network.openWalk(without: []) != nil
    else { return [] }
    for size in 1...max(1, limit) where size <= limit {
      var found: Set<[Int]> = []
      var seen: Set<[Int]> = []
      network.collectCuts(of: size, without: [], seen: &seen, into: &found)
      if !found.isEmpty { return found.sorted { $0.lexicographicallyPrecedes($1) } }
    }
    return []
  }

  private func collectCuts(
    of size: Int, without removed: [Int], seen: inout Set<[Int]>, into found: inout Set<[Int]>
  ) {
    guard seen.insert(removed).inserted else { return }
    guard let walk = openWalk(without: Set(removed)) else {
      found.insert(removed)
      return
    }
    guard removed.count < size else { return }
    for variable in Set(walk).sorted() {
      collectCuts(
        of: size, without: (removed + [variable]).sorted(), seen: &seen, into: &found)
    }
  }

  /// The variables of a shortest walk by which an event happens; nil where none does.
  private func openWalk(without removed: Set<Int>) -> [Int]? {
    var outgoing = [[Int]](repeating: [], count: nodeCount)
    for (index, arc) in arcs.enumerated() where !removed.contains(arc.variable) {
      outgoing[arc.tail].append(index)
    }
    var arcInto = [Int](repeating: -2, count: nodeCount)
    var queue = events.flatMap(\.sources)
    for source in queue { arcInto[source] = -1 }
    var head = 0
    while head < queue.count {
      for index in outgoing[queue[head]] where arcInto[arcs[index].head] == -2 {
        arcInto[arcs[index].head] = index
        queue.append(arcs[index].head)
      }
      head += 1
    }
    for event in events where arcInto[event.sink] != -2 {
      var walk: [Int] = []
      var node = event.sink
      while arcInto[node] >= 0 {
        walk.append(arcs[arcInto[node]].variable)
        node = arcs[arcInto[node]].tail
      }
      return walk.isEmpty ? nil : walk
    }
    return nil
  }
}
