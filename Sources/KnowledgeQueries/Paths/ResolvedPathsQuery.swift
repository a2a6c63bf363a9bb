import GraphCore
import Knowledge
import OrderedCollections

/// A paths question whose names are entities of a graph.
struct ResolvedPathsQuery {
  let query: PathsQuery
  let graph: KnowledgeGraph
  let selection: RelationSelection
  let subject: EntityReference
  let object: EntityReference
  let via: [EntityReference]
  let desired: Direction?
  let wanted: EdgeSign?

  init(_ query: PathsQuery, in graph: KnowledgeGraph) throws(QueryError) {
    let resolver = EntityResolver(graph)
    self.query = query
    self.graph = graph
    subject = try resolver.entity(query.from)
    object = try resolver.entity(query.to)
    guard subject != object else { throw .sameEntity(subject) }
    var via: [EntityReference] = []
    for name in query.via { via.append(try resolver.entity(name)) }
    self.via = via
    selection = try RelationSelection(graph, query.filter)
    desired = graph.entities[object.id]?.desired
    if let effect = query.effect {
      guard let sign = effect.sign(where: desired) else {
        throw .noDesiredDirection(object, candidates: graph.outcomes)
      }
      wanted = EdgeSign(sign)
    } else {
      wanted = nil
    }
  }

  /// The search up to `length`, with another selection or without entities to pass if asked for.
  func search(
    _ length: Int, selection other: RelationSelection? = nil, passesAll: Bool = true,
    isReversed: Bool = false
  ) -> SimplePathSearch {
    let selection = other ?? self.selection
    let (from, to) = isReversed ? (object, subject) : (subject, object)
    let sources = selection.sources(of: from.id, usingClassClaims: query.usesClassClaims)
    let target = graph.node(of: to.id) ?? 0
    return SimplePathSearch(
      in: graph.topology, from: sources, to: target, maximumLength: length,
      steps: selection.steps(ends: sources + [target]), wholes: selection.wholes,
      signs: selection.signs, passing: passesAll ? via.compactMap { graph.node(of: $0.id) } : [],
      workBound: query.workBound)
  }

  /// The path along `edges` as the answer quotes it.
  func path(along edges: [Int]) -> Path {
    Path(along: edges, of: subject.id, desired: desired, in: selection)
  }
}

extension KnowledgeGraph {
  /// Entities of which a direction is desired.
  var outcomes: [EntityReference] {
    entities.values.filter { $0.desired != nil }.map { EntityReference($0) }
  }
}
