package import Knowledge
import OrderedCollections

/// The regions and tissues of a graph by all their names, and which lie in which.
package struct RegionNames: Sendable {
  /// Each region by its names: as it is described, or as the first claim writes it.
  private var proper: OrderedDictionary<FoldedName, String> = [:]
  /// The region in which a region lies, by its proper name.
  private var wider: [String: String] = [:]

  /// O(n) for n characters in the names of regions and the contexts of claims.
  package init(_ graph: KnowledgeGraph) {
    for region in graph.regions {
      for name in region.names { note(name, as: region.name) }
    }
    for case let (name, within?) in graph.regions.map({ ($0.name, $0.within) }) {
      note(within, as: within)
      wider[name] = proper[FoldedName(within)]
    }
    for relation in graph.relations.values {
      if let region = relation.context.region { note(region, as: region) }
    }
    for moderation in graph.moderations {
      if let region = moderation.context.region { note(region, as: region) }
    }
  }

  private mutating func note(_ name: String, as region: String) {
    let folded = FoldedName(name)
    if proper[folded] == nil { proper[folded] = region }
  }

  /// The regions that hold what is placed in `name`: the one so called, then wider ones.
  ///
  /// O(d) for a region that lies in d others.
  package func holding(_ name: String) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    var next = proper[FoldedName(name)]
    while let region = next, seen.insert(region).inserted {
      found.append(region)
      next = wider[region]
    }
    return found
  }

  /// The region called `name`.
  ///
  /// - Throws: ``QueryError/unknownRegion(name:nearMisses:)``.
  func region(_ name: String) throws(QueryError) -> String {
    let asked = FoldedName(name)
    guard let region = proper[asked] else {
      throw .unknownRegion(name: name, nearMisses: nearMisses(of: asked.text))
    }
    return region
  }

  /// Regions with a name at most a third of its length away, or with `asked` as a part.
  private func nearMisses(of asked: String) -> [String] {
    let limit = max(1, asked.count / 3)
    let misses = proper.compactMap { name, region in
      (editDistance(asked, name.text, atMost: limit)
        ?? (asked.count >= 3 && name.text.contains(asked) ? limit : nil))
        .map { (distance: $0, region: region) }
    }
    let nearest = misses.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
    return Array(OrderedSet(nearest.map(\.element.region)).prefix(5))
  }
}
