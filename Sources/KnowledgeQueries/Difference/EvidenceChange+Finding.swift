import Knowledge
import OrderedCollections

extension GraphDifference.EvidenceChange {
  /// What became of the evidence on one claim.
  ///
  /// Equal items are the same. Of the others, an old and a new one of the same paper are one item
  /// that changed, those of one design first; what is left was added or removed. O(e²) for e
  /// items.
  static func all(
    from old: [EvidenceItem], to new: [EvidenceItem],
    in graphs: (old: KnowledgeGraph, new: KnowledgeGraph)
  ) -> [Self] {
    var gone = old
    var come: [EvidenceItem] = []
    for item in new {
      if let same = gone.firstIndex(of: item) { gone.remove(at: same) } else { come.append(item) }
    }
    var pairs: [(old: EvidenceItem, new: EvidenceItem)] = []
    for matches in [Self.isSameStudy, { $0.citation == $1.citation }] {
      var unmatched: [EvidenceItem] = []
      for item in come {
        if let match = gone.firstIndex(where: { matches($0, item) }) {
          pairs.append((gone.remove(at: match), item))
        } else {
          unmatched.append(item)
        }
      }
      come = unmatched
    }
    func source(_ item: EvidenceItem, _ graph: KnowledgeGraph) -> String {
      graph.citations[item.citation]?.shortForm ?? item.citation
    }
    return come.map {
      Self(kind: .added, item: $0, source: source($0, graphs.new), fields: [])
    }
      + gone.map { Self(kind: .removed, item: $0, source: source($0, graphs.old), fields: []) }
      + pairs.map { old, new in
        Self(
          kind: .changed, item: new, source: source(new, graphs.new), fields: old.changes(to: new))
      }
  }

  private static func isSameStudy(_ one: EvidenceItem, _ other: EvidenceItem) -> Bool {
    one.citation == other.citation && one.design == other.design && one.species == other.species
  }
}
