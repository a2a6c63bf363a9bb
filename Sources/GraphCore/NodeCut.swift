extension DirectedGraph {
  /// A smallest set of nodes whose removal cuts every path from any of `sources` to `target`.
  ///
  /// Ascending; of several the one closest to the sources. Sources and target are never part of
  /// it. Empty where there is no path, nil where none would do: the target is a source, or an edge
  /// leads to it directly. Its size is the number of disjoint routes by Menger's theorem
  /// (doi:10.4064/fm-10-1-96-115).
  ///
  /// O(k·(n + m)) for a cut of k nodes, n nodes and m edges in all.
  package func smallestNodeCut(
    from sources: [Int], to target: Int, through mask: EdgeMask
  ) -> [Int]? {
    var network = routeNetwork(from: sources, to: target, through: mask)
    let isSource = Set(sources)
    guard !network.hasDirect, !isSource.contains(target) else { return nil }
    _ = network.flow.maximum(from: network.root, to: network.sink)
    let isReached = network.flow.reached(from: network.root)
    var cut: Set<Int> = []
    for node in 0..<nodeCount where isReached[2 * node] && !isReached[2 * node + 1] {
      if node != target, !isSource.contains(node) { cut.insert(node) }
    }
    // Where the flow is cut at an edge, one of its ends stands for it.
    for edge in 0..<edgeCount where mask[edge] {
      let (source, end) = (Int(self.sources[edge]), Int(targets[edge]))
      guard source != target, !isSource.contains(end) else { continue }
      if isReached[2 * source + 1], !isReached[2 * end] { cut.insert(end == target ? source : end) }
    }
    return cut.sorted()
  }

  /// The nodes that every path from any of `sources` to `target` passes, nearest the target last.
  ///
  /// These are the target's dominators (Prosser 1959, doi:10.1145/1460299.1460314) besides the
  /// ends. Empty where there is no path. O(l·(n + m)) for a shortest path of l edges.
  package func nodesOnEveryPath(
    from sources: [Int], to target: Int, through mask: EdgeMask
  ) -> [Int] {
    guard let path = shortestPath(from: sources, to: target, through: mask) else { return [] }
    let isSource = Set(sources)
    let candidates = path.map { Int(targets[$0]) }.filter { $0 != target && !isSource.contains($0) }
    return candidates.filter { node in
      var rest = mask
      rest.remove(edgesAt: node, of: self)
      return breadthFirstDistances(from: sources, through: rest)[target] < 0
    }
  }
}
