import GraphCore
import Knowledge

/// What every helpful route of both interventions passes, and how narrow the narrowest place is.
public struct Bottleneck: Sendable, Equatable, Codable {
  /// Entities on every helpful route of both, in the order of a shortest one.
  public let entities: [EntityReference]
  /// Relations that every helpful route of both takes, in the order of a shortest one.
  public let relations: [RelationSummary]
  /// A smallest set of entities without which no chain of relations of helpful routes is left.
  ///
  /// One entity or several: as many as there are routes, of either or both, that share none
  /// (Menger). Of several such sets the one nearest the interventions.
  public let smallestCut: [EntityReference]

  public init(
    entities: [EntityReference], relations: [RelationSummary], smallestCut: [EntityReference]
  ) {
    self.entities = entities
    self.relations = relations
    self.smallestCut = smallestCut
  }

  /// Whether one entity or relation carries every helpful route of both.
  public var isShared: Bool { !entities.isEmpty || !relations.isEmpty }
}

extension Bottleneck {
  /// Nil where one of the two has no helpful route through a mechanism, or where not every path was
  /// counted, so that no one knows.
  ///
  /// Only what lies on a shortest route can lie on all; each such place is taken away in turn: two
  /// searches for each, which are no longer than the count was.
  init?(of first: InterventionPaths, _ second: InterventionPaths) {
    guard first.census.isComplete, second.census.isComplete,
      let shortest = first.helpfulPath(through: first.mechanismEdges),
      second.helpfulPath(through: second.mechanismEdges) != nil
    else { return nil }
    let selection = first.selection
    let topology = selection.graph.topology
    let sides = [first, second]
    func isOnAll(_ remove: (inout EdgeMask) -> Void) -> Bool {
      sides.allSatisfy { side in
        var rest = side.mechanismEdges
        remove(&rest)
        return side.helpfulPath(through: rest) == nil
      }
    }
    let nodes = shortest.dropLast().map { Int(topology.targets[$0]) }
    var union = first.mechanismEdges
    union.formUnion(second.mechanismEdges)
    let cut = topology.smallestNodeCut(
      from: first.sources + second.sources, to: first.outcome, through: union)
    self.init(
      entities: nodes.filter { node in isOnAll { $0.remove(edgesAt: node, of: topology) } }
        .map { selection.reference($0) },
      relations: shortest.filter { edge in isOnAll { $0[edge] = false } }
        .map { selection.summary(of: $0) },
      smallestCut: (cut ?? []).map { selection.reference($0) })
  }
}

extension InterventionPaths {
  /// A shortest helpful path along relations of `mask`, within the length asked for.
  fileprivate func helpfulPath(through mask: EdgeMask) -> [Int]? {
    SimplePathSearch(
      in: selection.graph.topology, from: sources, to: outcome,
      maximumLength: census.maximumLength, steps: mask, signs: selection.signs
    ).paths(limit: 1, wanted: helpful).first
  }
}
