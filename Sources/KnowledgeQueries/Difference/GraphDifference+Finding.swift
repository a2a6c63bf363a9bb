public import Knowledge
import OrderedCollections

extension GraphDifference {
  /// Compares two versions part by part.
  ///
  /// O(n + m + e²) for n parts and m claims with at most e evidence items each.
  public init(from old: KnowledgeGraph, to new: KnowledgeGraph) {
    let finder = DifferenceFinder(old: old, new: new)
    self.init(
      old: old.description.title, new: new.description.title,
      description: old.description.changes(to: new.description),
      relations: finder.claims(Array(old.relations.values), Array(new.relations.values)) {
        RelationSummary($0, in: $1).sentence
      },
      moderations: finder.claims(old.moderations, new.moderations) {
        ModerationSummary($0, in: $1).sentence
      },
      regions: finder.parts(old.regions, new.regions, \.name),
      entities: finder.parts(Array(old.entities.values), Array(new.entities.values), \.name),
      citations: finder.parts(
        Array(old.citations.values), Array(new.citations.values), \.reference),
      questions: finder.parts(old.questions, new.questions, \.question),
      hypotheses: finder.parts(old.hypotheses, new.hypotheses, \.statement))
  }
}

/// Matches the parts of two versions by their ids.
private struct DifferenceFinder {
  let old: KnowledgeGraph
  let new: KnowledgeGraph

  func parts<Part: FieldList & Identifiable>(
    _ olds: [Part], _ news: [Part], _ name: (Part) -> String
  ) -> GraphDifference.Parts where Part.ID == String {
    let before = Dictionary(olds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(news.map(\.id))
    func named(_ part: Part) -> GraphDifference.Part { .init(id: part.id, name: name(part)) }
    return GraphDifference.Parts(
      added: news.filter { before[$0.id] == nil }.map(named),
      removed: olds.filter { !after.contains($0.id) }.map(named),
      changed: news.compactMap { part in
        let fields = before[part.id]?.changes(to: part) ?? []
        return fields.isEmpty ? nil : .init(part: named(part), fields: fields)
      })
  }

  func claims<Claim: ComparedClaim>(
    _ olds: [Claim], _ news: [Claim], _ sentence: (Claim, KnowledgeGraph) -> String
  ) -> GraphDifference.Claims {
    let before = Dictionary(olds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(news.map(\.id))
    func state(_ claim: Claim, _ graph: KnowledgeGraph) -> GraphDifference.ClaimState {
      let limits = claim.context.parts
      return .init(
        id: claim.id,
        sentence: sentence(claim, graph)
          + (limits.isEmpty ? "" : " (\(limits.joined(separator: "; ")))"),
        status: claim.status, grade: claim.support(in: []).map(\.grade).max() ?? .theory,
        evidence: EvidenceCounts(claim.evidence))
    }
    let changed = news.compactMap { claim -> GraphDifference.ClaimChange? in
      guard let former = before[claim.id] else { return nil }
      let fields = former.claimFields.changes(to: claim.claimFields)
      let evidence = GraphDifference.EvidenceChange.all(
        from: former.evidence, to: claim.evidence, in: (old, new))
      guard !fields.isEmpty || !evidence.isEmpty else { return nil }
      let reason = StatusReason(old: former, new: claim, changes: evidence)
      return .init(
        old: state(former, old), new: state(claim, new),
        reasons: former.status == claim.status ? [] : reason.phrases, fields: fields,
        evidence: evidence)
    }
    return GraphDifference.Claims(
      added: news.filter { before[$0.id] == nil }.map { state($0, new) },
      removed: olds.filter { !after.contains($0.id) }.map { state($0, old) },
      changed: changed.filter(\.changesStatus)
        + changed.filter { !$0.changesStatus && $0.changesGrade }
        + changed.filter { !$0.changesStatus && !$0.changesGrade })
  }
}
