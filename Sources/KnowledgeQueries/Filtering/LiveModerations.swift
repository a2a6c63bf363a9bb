import GraphCore
import Knowledge
import OrderedCollections

/// What moderators that are there, or missing, do to the relations of a graph.
///
/// A relation that something *enables* is live unless that is missing; one that something *blocks*
/// is live unless that is there. Moderators that nobody speaks of leave relations as they are: most
/// gates are things that a body has, and most blockers things that people may or may not take. A
/// moderation that is refuted does nothing.
struct LiveModerations {
  /// Entities that are missing.
  let missing: [EntityReference]
  /// Relations that are not live.
  let dead: EdgeMask
  /// For a live relation, the moderations of it by what is there.
  let acting: [Int: [Moderation]]

  /// Looks at every moderation once: O(m · r) for m moderations of r relations each.
  ///
  /// What is said of a class holds for its members: with an SSRI given, so is an antidepressant.
  ///
  /// - Throws: an error for a name that can't be resolved.
  init(
    _ graph: KnowledgeGraph, given: [String], without: [String]
  ) throws(QueryError) {
    let resolver = EntityResolver(graph)
    var there: Set<String> = []
    for name in given { there.formUnion(graph.broader(than: try resolver.entity(name).id)) }
    var missing: [EntityReference] = []
    for name in without { missing.append(try resolver.entity(name)) }
    self.missing = missing
    let gone = Set(missing.map(\.id))
    var dead = EdgeMask(edgeCount: graph.topology.edgeCount, isFull: false)
    var acting: [Int: [Moderation]] = [:]
    for moderation in graph.moderations where moderation.status != .refuted {
      let edges = moderation.relations.compactMap { graph.edge(of: $0) }
      switch moderation.kind {
      case .enables where gone.contains(moderation.moderator):
        for edge in edges { dead[edge] = true }
      case .blocks where there.contains(moderation.moderator):
        for edge in edges { dead[edge] = true }
      case .enables, .blocks: break
      case .amplifies, .dampens:
        guard there.contains(moderation.moderator) else { continue }
        for edge in edges { acting[edge, default: []].append(moderation) }
      }
    }
    self.dead = dead
    self.acting = acting
  }
}
