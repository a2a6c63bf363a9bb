import GraphCore
public import Knowledge
import OrderedCollections

extension CommonQuery {
  /// Looks for what all entities act on in `graph`.
  ///
  /// O(s·(n + m)) for s entities asked about, n entities and m relations in all.
  ///
  /// - Throws: an error for a name that can't be resolved, for fewer than two entities or one
  ///   named twice, and for a depth out of range.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> CommonAnswer {
    try require("the maximum depth", maximumDepth, in: 1...60)
    guard entities.count >= 2 else { throw .tooFewEntities(minimum: 2) }
    let resolver = EntityResolver(graph)
    var sources: [EntityReference] = []
    for name in entities {
      let source = try resolver.entity(name)
      guard !sources.contains(source) else { throw .sameEntity(source) }
      sources.append(source)
    }
    let selection = try RelationSelection(graph, filter)
    let maps = sources.map { source in
      ReachMap(
        of: source, .forward, maximumDepth: maximumDepth, usingClassClaims: usesClassClaims,
        in: selection)
    }
    let targets = Self.targets(of: maps, besides: sources, in: selection)
    var references = ReferenceCollector(graph)
    for target in targets {
      for approach in target.approaches { references.cite(approach.witness) }
    }
    let isComplete = maps.allSatisfy(\.isComplete)
    return CommonAnswer(
      sources: sources, maximumDepth: maximumDepth, targets: targets, isComplete: isComplete,
      note: isComplete
        ? nil
        : "More may be common beyond \(counted(maximumDepth, "step")); a greater depth shows it.",
      refusal: targets.isEmpty
        ? Refusal(
          code: .nothingReached,
          reason: "Nothing within \(counted(maximumDepth, "step")) is common to "
            + sources.map(\.name).joined(separator: " and "),
          remedy: isComplete ? nil : "allow more steps")
        : nil,
      references: references.references)
  }

  private static func targets(
    of maps: [ReachMap], besides sources: [EntityReference], in selection: RelationSelection
  ) -> [CommonTarget] {
    let nodes = maps.dropFirst().reduce(maps.first?.nodes ?? []) { common, map in
      common.filter { map.distance(of: $0) != nil }
    }
    let targets = nodes.map { selection.reference($0) }
    let common = zip(nodes, targets).filter { !sources.contains($1) }.map { node, entity in
      let approaches = maps.map { map in
        CommonTarget.Approach(
          source: map.entity, distance: map.distance(of: node) ?? 0, net: map.net(of: node),
          witness: map.witness(of: node))
      }
      return CommonTarget(
        entity: entity, approaches: approaches, agreement: Agreement(approaches.map(\.net)))
    }
    func key(_ target: CommonTarget, _ offset: Int) -> (Int, Int, Int) {
      let distances = target.approaches.map(\.distance)
      return (distances.max() ?? 0, distances.reduce(0, +), offset)
    }
    return common.enumerated()
      .sorted { key($0.element, $0.offset) < key($1.element, $1.offset) }
      .map(\.element)
  }
}
