/// Which way edges are followed.
package enum Traversal: Sendable {
  /// From source to target.
  case forward
  /// From target to source.
  case backward
}

extension DirectedGraph {
  /// The number of edges on a shortest path from any of `origins` to every node.
  ///
  /// Minus one for nodes that aren't reached within `maximumDepth`. Origins are at distance 0,
  /// also where one is named twice; without origins nothing is reached.
  ///
  /// O(n + m) for n nodes and m edges.
  package func breadthFirstDistances(
    from origins: [Int], _ traversal: Traversal = .forward, through mask: EdgeMask,
    maximumDepth: Int = .max
  ) -> [Int32] {
    let adjacency = traversal == .forward ? outgoing : incoming
    var distances = [Int32](repeating: -1, count: nodeCount)
    var queue: [Int] = []
    for origin in origins where distances[origin] < 0 {
      distances[origin] = 0
      queue.append(origin)
    }
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      let depth = distances[node]
      if Int(depth) >= maximumDepth { break }
      for arc in adjacency.arcs(of: node) where mask[Int(adjacency.edges[arc])] {
        let neighbor = Int(adjacency.neighbors[arc])
        if distances[neighbor] < 0 {
          distances[neighbor] = depth + 1
          queue.append(neighbor)
        }
      }
    }
    return distances
  }

  /// A shortest path from the nearest of `origins` to every node that is reached.
  ///
  /// The edge by which a node is reached first, or minus one; of origins at the same distance the
  /// one named first wins, then the list of edge ids that comes first. Follow the edges back to
  /// an origin to read the path. O(n + m) for n nodes and m edges.
  package func breadthFirstEdges(
    from origins: [Int], _ traversal: Traversal = .forward, through mask: EdgeMask,
    maximumDepth: Int = .max
  ) -> [Int32] {
    let adjacency = traversal == .forward ? outgoing : incoming
    var edges = [Int32](repeating: -1, count: nodeCount)
    var depths = edges
    var queue: [Int] = []
    for origin in origins where depths[origin] < 0 {
      depths[origin] = 0
      queue.append(origin)
    }
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      if Int(depths[node]) >= maximumDepth { break }
      for arc in adjacency.arcs(of: node) where mask[Int(adjacency.edges[arc])] {
        let neighbor = Int(adjacency.neighbors[arc])
        if depths[neighbor] < 0 {
          depths[neighbor] = depths[node] + 1
          edges[neighbor] = Int32(adjacency.edges[arc])
          queue.append(neighbor)
        }
      }
    }
    return edges
  }

  /// The edges of a shortest path from any of `origins` to `target`, or nil if there is none.
  ///
  /// Of several shortest paths the one whose list of edge ids comes first. Empty where the target
  /// is an origin. O(n + m) for n nodes and m edges.
  package func shortestPath(
    from origins: [Int], to target: Int, through mask: EdgeMask
  ) -> [Int]? {
    let distances = breadthFirstDistances(from: [target], .backward, through: mask)
    guard let nearest = origins.map({ distances[$0] }).filter({ $0 >= 0 }).min() else {
      return nil
    }
    var fringe = origins.filter { distances[$0] == nearest }
    var path: [Int] = []
    var remaining = nearest
    while remaining > 0 {
      remaining -= 1
      var best = Int.max
      for node in fringe {
        for arc in outgoing.arcs(of: node) {
          let edge = Int(outgoing.edges[arc])
          if edge < best, mask[edge], distances[Int(outgoing.neighbors[arc])] == remaining {
            best = edge
          }
        }
      }
      path.append(best)
      fringe = [Int(targets[best])]
    }
    return path
  }
}
