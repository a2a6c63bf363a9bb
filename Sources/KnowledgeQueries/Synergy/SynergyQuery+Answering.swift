import GraphCore
public import Knowledge
import OrderedCollections

extension SynergyQuery {
  /// Puts the two together in `graph`.
  ///
  /// Two counts of paths, exponential in the length and ended by `workBound`; everything else is
  /// set operations on what they noted, O(k·d) for k entities with d relations each.
  ///
  /// The reliability is exact within a bound and sampled else.
  ///
  /// - Throws: an error for a name that can't be resolved, for equal entities, for a limit out of
  ///   range, for an outcome without a desired direction, and for a schedule that doesn't name each
  ///   of the two once.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> SynergyAnswer {
    try findings(in: graph).answer()
  }

  /// Everything found about the pair, before it is put into words.
  func findings(in graph: KnowledgeGraph) throws(QueryError) -> SynergyFindings {
    try require("the maximum length", maximumLength, in: 1...30)
    try require("the maximum length to a risk", maximumRiskLength, in: 1...30)
    try require("the limit", pathLimit, in: 0...10_000)
    try require("the work bound", workBound, in: 1...Int.max)
    let resolver = EntityResolver(graph)
    let ends = (try resolver.entity(first), try resolver.entity(second))
    let outcome = try resolver.entity(self.outcome)
    guard ends.0 != ends.1, ends.0 != outcome else { throw .sameEntity(ends.0) }
    guard ends.1 != outcome else { throw .sameEntity(ends.1) }
    guard let desired = graph.entities[outcome.id]?.desired else {
      throw .noDesiredDirection(outcome, candidates: graph.outcomes)
    }
    let schedule =
      try self.schedule?.resolved(for: [ends.0, ends.1], in: graph)
      ?? .assumed(for: [ends.0, ends.1], in: graph)
    let selection = try RelationSelection(graph, filter)
    let node = graph.node(of: outcome.id) ?? 0
    let one = InterventionPaths(
      of: ends.0, besides: ends.1, to: node, desired: desired, query: self, in: selection)
    let other = InterventionPaths(
      of: ends.1, besides: ends.0, to: node, desired: desired, query: self, in: selection)
    return SynergyFindings(
      one, other, outcome: outcome, desired: desired, schedule: schedule, query: self,
      in: selection)
  }
}
