import Knowledge
import OrderedCollections

extension RelationFilter {
  /// Whether `relation` may take part; `avoid` is left to who knows what the names mean.
  func admits(
    _ relation: Relation, in graph: KnowledgeGraph, placed scope: RegionScope
  ) -> Bool {
    guard predicates.isEmpty || predicates.contains(relation.predicate) else { return false }
    if !levels.isEmpty {
      for end in [relation.subject, relation.object] {
        guard let level = graph.entities[end]?.level, levels.contains(level) else { return false }
      }
    }
    return admitsEvidence(of: relation, placed: scope)
  }

  /// Whether the status, region and evidence of `claim` pass.
  func admitsEvidence(of claim: some EvidencedClaim, placed scope: RegionScope) -> Bool {
    let status = claim.status
    guard statuses.isEmpty ? includesRefuted || status != .refuted : statuses.contains(status)
    else { return false }
    guard scope.holds(claim.context.region) else { return false }
    guard !species.isEmpty || !settings.isEmpty || minimumGrade != nil else { return true }
    let support = claim.support(in: species)
    guard species.isEmpty || !support.isEmpty else { return false }
    guard settings.isEmpty || support.contains(where: { settings.contains($0.setting) })
    else { return false }
    return (support.map(\.grade).max() ?? .theory) >= (minimumGrade ?? .theory)
  }
}

extension RelationFilter {
  /// This filter without one criterion, for every criterion that it has; with the words for it.
  var relaxations: [(criterion: String, filter: RelationFilter)] {
    var all: [(String, RelationFilter)] = []
    func relax(_ criterion: String, _ change: (inout RelationFilter) -> Void) {
      var relaxed = self
      change(&relaxed)
      if relaxed != self { all.append((criterion, relaxed)) }
    }
    relax("the species") { $0.species = [] }
    relax("the least evidence") { $0.minimumGrade = nil }
    relax("the kind of subjects") { $0.settings = [] }
    relax("the status") { $0.statuses = [] }
    relax("the levels") { $0.levels = [] }
    relax("the predicates") { $0.predicates = [] }
    relax("the region") { $0.regions = [] }
    relax("what is to be avoided") { $0.avoid = [] }
    relax("what is given") { $0.given = [] }
    relax("what is missing") { $0.without = [] }
    return all
  }
}
