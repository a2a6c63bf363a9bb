/// How many shortest paths run through each node: betweenness.
///
/// For every ordered pair of a source and another node, each node between them gets the part of
/// their shortest paths that passes it. Counted by Brandes' accumulation
/// (10.1080/0022250X.2001.9990249).
package struct Betweenness: Sendable {
  /// For each node, the pairs whose shortest paths run through it; a pair may count in part.
  package let values: [Double]
  /// Ordered pairs of a source and a node that it reaches.
  package let pairCount: Int

  /// Counts the shortest paths from `sources`, each named once, to every other node.
  ///
  /// Parallel edges count as one, so that a claim made twice doesn't draw paths to itself; edges
  /// back to their own node count nothing. O(s·(n + m)) for s sources, n nodes and m edges.
  package init(of graph: DirectedGraph, from sources: [Int], through mask: EdgeMask) {
    let next = graph.distinctNeighbors(through: mask)
    var values = [Double](repeating: 0, count: graph.nodeCount)
    var pairCount = 0
    for source in sources {
      var distances = [Int32](repeating: -1, count: graph.nodeCount)
      var counts = [Double](repeating: 0, count: graph.nodeCount)
      var before = [[Int]](repeating: [], count: graph.nodeCount)
      distances[source] = 0
      counts[source] = 1
      var order = [source]
      var head = 0
      while head < order.count {
        let node = order[head]
        head += 1
        for neighbor in next[node] {
          if distances[neighbor] < 0 {
            distances[neighbor] = distances[node] + 1
            order.append(neighbor)
          }
          if distances[neighbor] == distances[node] + 1 {
            counts[neighbor] += counts[node]
            before[neighbor].append(node)
          }
        }
      }
      pairCount += order.count - 1
      var dependencies = [Double](repeating: 0, count: graph.nodeCount)
      for node in order.reversed() {
        for former in before[node] {
          dependencies[former] += counts[former] / counts[node] * (1 + dependencies[node])
        }
        if node != source { values[node] += dependencies[node] }
      }
    }
    self.values = values
    self.pairCount = pairCount
  }
}

extension DirectedGraph {
  /// For each node the nodes that its edges in `mask` lead to, each once, without itself.
  fileprivate func distinctNeighbors(through mask: EdgeMask) -> [[Int]] {
    var latest = [Int](repeating: -1, count: nodeCount)
    return (0..<nodeCount).map { node in
      outgoing.arcs(of: node).compactMap { arc in
        let neighbor = Int(outgoing.neighbors[arc])
        guard mask[Int(outgoing.edges[arc])], neighbor != node, latest[neighbor] != node else {
          return nil
        }
        latest[neighbor] = node
        return neighbor
      }
    }
  }
}
