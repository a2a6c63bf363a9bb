extension Report.Block {
  /// A list with only the first lines of its first items; any other block as it is.
  ///
  /// - Parameter limit: most items that are kept; how many aren't is said in their place.
  public func abridged(to limit: Int) -> Report.Block {
    switch self {
    case .list(let items): .list(Self.abridged(items, to: limit))
    case .numberedList(let items): .numberedList(Self.abridged(items, to: limit))
    case .heading, .paragraph, .table, .note: self
    }
  }

  private static func abridged(_ items: [Report.Item], to limit: Int) -> [Report.Item] {
    let kept = items.prefix(limit).map { Report.Item($0.text) }
    let rest = items.count - kept.count
    return rest > 0 ? kept + [Report.Item("… and \(rest) more")] : kept
  }
}
