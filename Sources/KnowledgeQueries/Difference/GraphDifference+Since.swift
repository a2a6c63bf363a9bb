public import Knowledge
import OrderedCollections

extension GraphDifference {
  /// What sources of `year` and later changed in a graph.
  ///
  /// The old version is the graph without their evidence, and without claims that rest on it alone.
  /// A source without a year counts as old, so that nothing is told as new that may not be; an
  /// author's word on a status counts as new where it was written with a later source in view.
  /// Entities, questions and hypotheses have no year and stay; what moderates a claim that is new is
  /// new too. O(n) for n parts.
  public init(in graph: KnowledgeGraph, since year: Int) {
    let later = Set(
      graph.citations.values.filter { $0.issued.map { $0 >= year } ?? false }.map(\.id))
    func former<Claim: DatedClaim>(_ claim: Claim) -> Claim? {
      var former = claim
      former.evidence.removeAll { later.contains($0.citation) }
      guard former.evidence.count < claim.evidence.count else { return claim }
      former.statusOverride = nil
      return former.evidence.isEmpty ? nil : former
    }
    let relations = graph.relations.values.compactMap(former)
    let kept = Set(relations.map(\.id))
    let old = KnowledgeGraph(
      description: graph.description, regions: graph.regions,
      entities: Array(graph.entities.values), relations: relations,
      moderations: graph.moderations.compactMap(former).filter { moderation in
        moderation.relations.contains(where: kept.contains)
      },
      citations: graph.citations.values.filter { !later.contains($0.id) },
      questions: graph.questions, hypotheses: graph.hypotheses)
    self.init(from: old, to: graph)
    self.since = year
  }
}

/// A relation or moderation whose evidence can be taken away.
private protocol DatedClaim {
  var evidence: [EvidenceItem] { get set }
  var statusOverride: RelationStatus.Override? { get set }
}

extension Relation: DatedClaim {}
extension Moderation: DatedClaim {}
