import Knowledge

/// What relations and moderations have in common: somebody says so, and somebody looked.
protocol EvidencedClaim {
  var evidence: [EvidenceItem] { get }
  var status: RelationStatus { get }
  var context: Context { get }
}

extension Relation: EvidencedClaim {}
extension Moderation: EvidencedClaim {}

extension EvidencedClaim {
  /// Items in favour, fully or partly, that count for one of `species`; all where there are none.
  func support(in species: [Species]) -> [EvidenceItem] {
    evidence.filter { item in
      item.supports != .no && (species.isEmpty || species.contains { item.counts(as: $0) })
    }
  }

  /// Keys of the citations whose items satisfy a condition; each once, in the order given.
  func citations(where isMeant: (EvidenceItem) -> Bool) -> [String] {
    var keys: [String] = []
    for item in evidence where isMeant(item) && !keys.contains(item.citation) {
      keys.append(item.citation)
    }
    return keys
  }
}
