/// Networks whose arcs are open or shut together: several arcs hang on one variable.
///
/// The signed doubled graph is the case in mind: every node stands once for each sign, an edge is
/// an arc in both layers, and what is asked is whether the edge holds, once. An *event* is that
/// the sink is reached from any source along open arcs; several events may be asked of the same
/// variables.
package struct SharedStateNetwork: Sendable {
  package struct Arc: Sendable, Hashable {
    var tail: Int
    var head: Int
    /// Which variable opens the arc.
    var variable: Int
  }

  /// Whether the sink is reached from a source.
  package struct Event: Sendable, Hashable {
    var sources: [Int]
    var sink: Int
  }

  package private(set) var nodeCount = 0
  /// Number of variables, those included that open nothing.
  package let variableCount: Int
  var arcs: [Arc] = []
  package private(set) var events: [Event] = []

  /// A network without nodes over `variableCount` variables.
  package init(variableCount: Int) {
    self.variableCount = variableCount
  }

  /// Adds the event that a walk of sign `wanted` leads from any of `sources` to `target`.
  ///
  /// The walk takes edges of `mask` that hold; edges of unknown sign are no part of it. It may
  /// repeat nodes. A source that is the target is reached with a positive sign by no edge at all.
  /// The event gets nodes of its own; variable `e` is edge `e` in every event. O(n + m).
  package mutating func addEvent(
    in graph: DirectedGraph, from sources: [Int], to target: Int, wanted: EdgeSign,
    through mask: EdgeMask, signs: [EdgeSign]
  ) {
    precondition(variableCount == graph.edgeCount, "every edge is one variable")
    precondition(wanted != .unknown, "a walk of unknown sign can't be wanted")
    let base = nodeCount
    func node(_ node: Int, _ sign: EdgeSign) -> Int { base + 2 * node + sign.index }
    for edge in 0..<graph.edgeCount where mask[edge] && signs[edge] != .unknown {
      for sign in [EdgeSign.positive, .negative] {
        arcs.append(
          Arc(
            tail: node(Int(graph.sources[edge]), sign),
            head: node(Int(graph.targets[edge]), sign * signs[edge]), variable: edge))
      }
    }
    nodeCount += 2 * graph.nodeCount
    events.append(
      Event(
        sources: Set(sources).sorted().map { node($0, .positive) }, sink: node(target, wanted)))
  }
}

extension SharedStateNetwork {
  /// The network with only those arcs that lie on a walk from a source to its sink.
  ///
  /// Arcs into sources and out of sinks are dropped too: a walk that takes one is longer than
  /// another that doesn't. O(n + m).
  func relevant() -> SharedStateNetwork {
    var sources = [Bool](repeating: false, count: nodeCount)
    var sinks = sources
    for event in events {
      for source in event.sources { sources[source] = true }
      sinks[event.sink] = true
    }
    var result = self
    result.arcs = arcs.filter { !sources[$0.head] && !sinks[$0.tail] && $0.tail != $0.head }
    let ahead = result.reached(from: sources, isForward: true)
    let behind = result.reached(from: sinks, isForward: false)
    result.arcs = result.arcs.filter { ahead[$0.tail] && behind[$0.head] }
    return result
  }

  private func reached(from starts: [Bool], isForward: Bool) -> [Bool] {
    var neighbours = [[Int]](repeating: [], count: nodeCount)
    for arc in arcs {
      neighbours[isForward ? arc.tail : arc.head].append(isForward ? arc.head : arc.tail)
    }
    var isReached = starts
    var stack = starts.indices.filter { starts[$0] }
    while let node = stack.popLast() {
      for next in neighbours[node] where !isReached[next] {
        isReached[next] = true
        stack.append(next)
      }
    }
    return isReached
  }

  /// Nodes that arcs touch, so that as few arcs as possible lead backwards (reverse postorder).
  var sweepOrder: [Int] {
    var outgoing = [[Int]](repeating: [], count: nodeCount)
    for arc in arcs { outgoing[arc.tail].append(arc.head) }
    var isSeen = [Bool](repeating: false, count: nodeCount)
    var postorder: [Int] = []
    for start in events.flatMap(\.sources) where !isSeen[start] {
      isSeen[start] = true
      var stack = [(node: start, next: 0)]
      while let top = stack.last {
        if top.next < outgoing[top.node].count {
          stack[stack.count - 1].next += 1
          let next = outgoing[top.node][top.next]
          if !isSeen[next] {
            isSeen[next] = true
            stack.append((next, 0))
          }
        } else {
          postorder.append(top.node)
          stack.removeLast()
        }
      }
    }
    return postorder.reversed()
  }
}
