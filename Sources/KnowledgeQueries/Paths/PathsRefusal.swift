import GraphCore
import Knowledge

extension ResolvedPathsQuery {
  /// How many more steps are tried before a path counts as out of reach.
  private static let probeMargin = 6

  /// Why no path is wanted and found, and what would help; `census` counted none that is wanted.
  func refusal(_ census: SimplePathCensus) -> Refusal {
    let ends = "from \(subject.name) to \(object.name)"
    if !census.isComplete, census.total == 0 {
      return Refusal(
        code: .notFoundWithinBound,
        reason: "The work bound was reached before a path \(ends) was found",
        remedy: "raise the work bound, or ask for fewer steps")
    }
    if census.total > 0, let effect = query.effect {
      let longer = shortestLength(wanted: wanted)
      return Refusal(
        code: .noPathWithSign,
        reason: "There are paths \(ends), but none of the effect asked for (\(effect.rawValue)) "
          + "within \(counted(query.maximumLength, "step"))",
        remedy: longer.map { "allow \($0) steps" } ?? "ask for paths of any effect")
    }
    if let longer = shortestLength(wanted: nil) {
      return Refusal(
        code: .noPathWithinLength,
        reason: "There is no path \(ends) within \(counted(query.maximumLength, "step"))",
        remedy: "allow \(longer) steps")
    }
    if let refusal = filterRefusal(ends) { return refusal }
    if !query.filter.followsAssociations, isOpenOverAssociations {
      return Refusal(
        code: .noPath,
        reason: "There is no path \(ends) of steps that act; only associations or parts lead there",
        remedy: "follow associations, which makes every route through one indeterminate")
    }
    let isReversed = !search(lengthToTry, isReversed: true).paths(limit: 1).isEmpty
    return Refusal(
      code: .noPath, reason: "There is no path \(ends)",
      remedy: isReversed ? "there is one the other way round" : nil)
  }

  /// Whether there is a path once what isn't a step is followed too.
  private var isOpenOverAssociations: Bool {
    var filter = query.filter
    filter.followsAssociations = true
    guard let other = try? RelationSelection(graph, filter) else { return false }
    return !search(lengthToTry, selection: other).paths(limit: 1).isEmpty
  }

  private var lengthToTry: Int {
    min(query.maximumLength + Self.probeMargin, SimplePathSearch.lengthLimit)
  }

  /// The length of the shortest path beyond the length asked for, within the margin.
  private func shortestLength(wanted: EdgeSign?) -> Int? {
    search(lengthToTry).paths(limit: 1, wanted: wanted).first?.count
  }

  /// The refusal that names what blocks every path, if a path exists without it.
  private func filterRefusal(_ ends: String) -> Refusal? {
    func isOpen(_ filter: RelationFilter, passesAll: Bool = true) -> Bool {
      guard let other = try? RelationSelection(graph, filter) else { return false }
      return !search(lengthToTry, selection: other, passesAll: passesAll).paths(limit: 1).isEmpty
    }
    var blockers = query.filter.relaxations.filter { isOpen($0.filter) }.map(\.criterion)
    if !via.isEmpty, isOpen(query.filter, passesAll: false) {
      blockers.append("what is to be passed (\(via.map(\.name).joined(separator: ", ")))")
    }
    var withRefuted = query.filter
    withRefuted.includesRefuted = true
    if blockers.isEmpty, query.filter.statuses.isEmpty, isOpen(withRefuted) {
      blockers.append("the exclusion of refuted relations")
    }
    if blockers.isEmpty {
      guard isOpen(RelationFilter(), passesAll: false) else { return nil }
      return Refusal(
        code: .blockedByFilter, reason: "The filter as a whole blocks every path \(ends)",
        remedy: "drop more than one of its criteria")
    }
    return Refusal(
      code: .blockedByFilter,
      reason: "The filter blocks every path \(ends): \(blockers.joined(separator: "; "))",
      remedy: "drop \(blockers.joined(separator: ", or "))")
  }
}
