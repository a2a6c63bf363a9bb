import Knowledge

/// Which regions a question is limited to.
struct RegionScope: Sendable {
  /// Nil where it isn't limited.
  private let asked: (names: RegionNames, regions: Set<String>)?

  /// - Throws: ``QueryError/unknownRegion(name:nearMisses:)``.
  init(_ regions: [String], in graph: KnowledgeGraph) throws(QueryError) {
    guard !regions.isEmpty else {
      asked = nil
      return
    }
    let names = RegionNames(graph)
    var proper: Set<String> = []
    for region in regions { proper.insert(try names.region(region)) }
    asked = (names, proper)
  }

  /// Whether a claim placed in `region` counts; one that isn't limited to any region does.
  func holds(_ region: String?) -> Bool {
    guard let asked, let region else { return true }
    return asked.names.holding(region).contains(where: asked.regions.contains)
  }
}
