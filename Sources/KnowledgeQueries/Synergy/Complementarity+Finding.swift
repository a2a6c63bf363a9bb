import GraphCore
import Knowledge

extension Complementarity {
  /// What the mechanisms of both have in common and what not.
  init(of first: InterventionPaths, _ second: InterventionPaths) {
    let (ones, others) = (Set(first.mechanisms), Set(second.mechanisms))
    let all = ones.union(others)
    let shared = first.mechanisms.filter(others.contains)
    self.init(
      onlyFirst: Self.levels(of: first, without: others),
      onlySecond: Self.levels(of: second, without: ones),
      shared: shared.map { first.selection.reference($0) },
      overlap: all.isEmpty ? nil : Double(shared.count) / Double(all.count))
  }

  private static func levels(
    of paths: InterventionPaths, without others: Set<Int>
  ) -> [OfLevel] {
    let mechanisms = paths.mechanisms.filter { !others.contains($0) }
      .compactMap { node in
        paths.helpfulApproach(to: node).map {
          Mechanism(entity: paths.selection.reference(node), approach: $0)
        }
      }
      .sortedByDistance(\.approach, \.approach)
    return Level.allCases.compactMap { level in
      let members = mechanisms.filter { $0.entity.level == level }
      return members.isEmpty ? nil : OfLevel(level: level, mechanisms: members)
    }
  }
}
