import GraphCore
import Knowledge

extension Convergence {
  /// Where helpful paths of both meet, nearest first; O(k·d + n + m) for k common mechanisms with
  /// d relations each, besides what is written out.
  static func all(of first: InterventionPaths, _ second: InterventionPaths) -> [Convergence] {
    let seconds = Set(second.mechanisms)
    let meetings = first.mechanisms.filter { node in
      guard seconds.contains(node) else { return false }
      let one = first.entering(node, onPathsOf: [first.helpful])
      let other = second.entering(node, onPathsOf: [second.helpful])
      return one != other || one.count > 1
    }
    let firstReach = reach(of: first, stoppingAt: meetings)
    let secondReach = reach(of: second, stoppingAt: meetings)
    let found = meetings.compactMap { node -> Convergence? in
      guard let one = first.helpfulApproach(to: node),
        let other = second.helpfulApproach(to: node)
      else { return nil }
      return Convergence(
        entity: first.selection.reference(node), first: one, second: other,
        agreement: Agreement([one.net, other.net]),
        isFirstMeeting: firstReach[node] >= 0 && secondReach[node] >= 0)
    }
    return found.sortedByDistance(\.first, \.second)
  }

  /// Distances along relations of helpful paths that end at the first meeting place.
  private static func reach(
    of paths: InterventionPaths, stoppingAt meetings: [Int]
  ) -> [Int32] {
    let topology = paths.selection.graph.topology
    var mask = paths.helpfulEdges
    for node in meetings {
      for arc in topology.outgoing.arcs(of: node) {
        mask[Int(topology.outgoing.edges[arc])] = false
      }
    }
    return topology.breadthFirstDistances(from: paths.sources, through: mask)
  }
}

extension Array {
  /// Nearest first: by the greater of two distances, then by their sum, then as they stood.
  func sortedByDistance(
    _ first: (Element) -> Approach, _ second: (Element) -> Approach
  ) -> [Element] {
    func key(_ element: Element, _ offset: Int) -> (Int, Int, Int) {
      let (one, other) = (first(element).distance, second(element).distance)
      return (Swift.max(one, other), one + other, offset)
    }
    return enumerated().sorted { key($0.element, $0.offset) < key($1.element, $1.offset) }
      .map(\.element)
  }
}
