import GraphCore
public import Knowledge
import OrderedCollections

extension ReachQuery {
  /// Looks up- or downstream in `graph`.
  ///
  /// O(n + m) for n entities and m relations, besides the witnesses that it writes out. The sign
  /// is that of walks, which may pass an entity twice: a feedback loop of opposite sign within the
  /// depth makes the net sign both.
  ///
  /// - Throws: an error for a name that can't be resolved and for a depth out of range.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> ReachAnswer {
    try require("the maximum depth", maximumDepth, in: 1...60)
    let entity = try EntityResolver(graph).entity(self.entity)
    let selection = try RelationSelection(graph, filter)
    let map = ReachMap(
      of: entity, direction == .downstream ? .forward : .backward, maximumDepth: maximumDepth,
      usingClassClaims: usesClassClaims, in: selection)
    let reached = map.nodes.map { node in
      ReachedEntity(
        entity: selection.reference(node), distance: map.distance(of: node) ?? 0,
        net: map.net(of: node), witness: map.witness(of: node))
    }
    let ordered = reached.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .map(\.element)
    var references = ReferenceCollector(graph)
    for reached in ordered { references.cite(reached.witness) }
    let side = direction == .downstream ? "downstream" : "upstream"
    return ReachAnswer(
      entity: entity, direction: direction, maximumDepth: maximumDepth, reached: ordered,
      isComplete: map.isComplete,
      note: map.isComplete
        ? nil
        : "More lies \(side) beyond \(counted(maximumDepth, "step")); a greater depth shows it.",
      refusal: ordered.isEmpty
        ? Refusal(
          code: .nothingReached, reason: "Nothing lies \(side) of \(entity.name)",
          remedy: filter.isEmpty ? nil : "drop the filter")
        : nil,
      references: references.references)
  }
}
