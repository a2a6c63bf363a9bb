public import Knowledge
import OrderedCollections

extension ShowQuery {
  /// Looks the name up in `graph`.
  ///
  /// O(t) for t characters in all names; a claim is tried with every predicate that it holds.
  ///
  /// - Throws: an error for a name that is neither an entity nor a relation, and for a name or
  ///   claim that could be several.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> ShowAnswer {
    if let relation = graph.relations[name] { return .relation(RelationCard(relation, in: graph)) }
    let resolver = EntityResolver(graph)
    switch resolver.resolve(name) {
    case .found(let entity): return .entity(EntityCard(entity.id, in: graph))
    case .ambiguous(let candidates):
      throw .ambiguousEntity(name: name, candidates: candidates)
    case .unknown(let nearMisses):
      guard ClaimText(name).isClaim else {
        throw .unknownEntity(name: name, nearMisses: nearMisses)
      }
      return .relation(RelationCard(try RelationResolver(graph).relation(name), in: graph))
    }
  }
}
