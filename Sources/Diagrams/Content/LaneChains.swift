/// Chains of links between boxes that stay in one lane.
package struct LaneChains: Sendable {
  private let targets: [String: [String]]

  /// O(b + l) for b boxes and l links.
  ///
  /// - Parameter lanes: the lane of each box.
  package init(lanes: [String: String], links: [(from: String, to: String)]) {
    let inner = links.filter { $0.from != $0.to && lanes[$0.from] == lanes[$0.to] }
    targets = Dictionary(grouping: inner, by: \.from).mapValues { $0.map(\.to) }
  }

  /// The ends of the first chain that joins two of these boxes; nil if none does.
  ///
  /// O(n·(b + l)) for n boxes among b with l links.
  package func first(among boxIDs: [String]) -> (start: String, end: String)? {
    boxIDs.lazy.compactMap { start in
      reached(from: start).first(where: boxIDs.contains).map { (start, $0) }
    }.first
  }

  /// The boxes that a chain leads to, nearest first; not `start` itself.
  private func reached(from start: String) -> [String] {
    var found = [start]
    var seen: Set = [start]
    var next = 0
    while next < found.count {
      for target in targets[found[next]] ?? [] where seen.insert(target).inserted {
        found.append(target)
      }
      next += 1
    }
    return Array(found.dropFirst())
  }
}
