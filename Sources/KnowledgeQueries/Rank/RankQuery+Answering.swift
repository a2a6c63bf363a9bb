import GraphCore
public import Knowledge
import OrderedCollections

extension RankQuery {
  /// How often a walk follows a relation rather than starting over.
  static let damping = 0.85

  /// Ranks the entities of `graph`.
  ///
  /// Only steps of mechanisms count, parallel claims once. A walk takes a relation as often as it
  /// is believed; a path is as short as it has steps. PageRank is found to 1e-10 in about 150
  /// steps of O(n + m) for n entities and m relations; betweenness takes O(s·(n + m)) for s
  /// entities to begin with, and where that is more than `workBound`, an even sample of these.
  ///
  /// - Throws: an error for a name that can't be resolved or is named twice, and for a limit out
  ///   of range.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> RankAnswer {
    try require("the limit", limit, in: 0...10_000)
    let resolver = EntityResolver(graph)
    var named: [EntityReference] = []
    for name in from {
      let entity = try resolver.entity(name)
      guard !named.contains(entity) else { throw .sameEntity(entity) }
      named.append(entity)
    }
    let selection = try RelationSelection(graph, filter)
    let families = named.map {
      selection.sources(of: $0.id, usingClassClaims: usesClassClaims)
    }
    let starts = families.flatMap { $0 }.reduce(into: [Int]()) { starts, node in
      if !starts.contains(node) { starts.append(node) }
    }
    let finding =
      switch measure {
      case .pagerank: visits(from: families, in: selection)
      case .betweenness: paths(from: starts, in: selection)
      }
    let order = finding.values.indices
      .filter { !starts.contains($0) && Self.key(finding.values[$0]) > 0 }
      .sorted { one, other in
        let keys = (Self.key(finding.values[one]), Self.key(finding.values[other]))
        return keys.0 != keys.1 ? keys.0 > keys.1 : one < other
      }
    let ranked = ranked(order, finding.values, in: selection)
    return RankAnswer(
      measure: measure, from: starts.map(selection.reference), ranked: ranked,
      total: order.count, pairCount: finding.pairs, sampledSources: finding.sample,
      isComplete: ranked.count == order.count && finding.sample == nil,
      note: note(left: order.count - ranked.count, sample: finding.sample),
      refusal: order.isEmpty ? refusal(of: named) : nil)
  }

  private struct Finding {
    let values: [Double]
    var pairs: Int?
    var sample: Int?
  }

  private func visits(from families: [[Int]], in selection: RelationSelection) -> Finding {
    let graph = selection.graph
    var restart = [Double](repeating: families.isEmpty ? 1 : 0, count: graph.entities.count)
    for family in families {
      for node in family { restart[node] += 1 / Double(family.count) }
    }
    guard restart.contains(where: { $0 > 0 }) else { return Finding(values: restart) }
    let beliefs = graph.relations.values.enumerated().map { edge, _ in
      selection.steps[edge] ? selection.summary(of: edge).belief : 0
    }
    let walk = PageRank(
      of: graph.topology, restart: restart, weights: beliefs, through: selection.steps,
      damping: Self.damping)
    return Finding(values: walk.values)
  }

  private func paths(from starts: [Int], in selection: RelationSelection) -> Finding {
    let topology = selection.graph.topology
    let sources = starts.isEmpty ? Array(0..<topology.nodeCount) : starts
    let cost = topology.nodeCount + selection.steps.count
    let most = max(1, workBound / max(1, cost))
    let isSampled = sources.count > most
    let sample =
      isSampled ? (0..<most).map { sources[$0 * sources.count / most] } : sources
    let found = Betweenness(of: topology, from: sample, through: selection.steps)
    let scale = Double(sources.count) / Double(max(1, sample.count))
    return Finding(
      values: isSampled ? found.values.map { $0 * scale } : found.values,
      pairs: isSampled ? Int((Double(found.pairCount) * scale).rounded()) : found.pairCount,
      sample: isSampled ? sample.count : nil)
  }

  /// Values that differ by rounding errors only are equal.
  private static func key(_ value: Double) -> Double { (value * 1e9).rounded() }

  private func ranked(
    _ order: [Int], _ values: [Double], in selection: RelationSelection
  ) -> [RankedEntity] {
    let topology = selection.graph.topology
    var ranked: [RankedEntity] = []
    for (place, node) in order.prefix(limit).enumerated() {
      func edges(_ adjacency: CompressedAdjacency) -> [Int] {
        adjacency.arcs(of: node).map { Int(adjacency.edges[$0]) }.filter { selection.steps[$0] }
      }
      let (incoming, outgoing) = (edges(topology.incoming), edges(topology.outgoing))
      let isTied = place > 0 && Self.key(values[order[place - 1]]) == Self.key(values[node])
      ranked.append(
        RankedEntity(
          rank: isTied ? ranked[place - 1].rank : place + 1, entity: selection.reference(node),
          value: values[node], incoming: incoming.count, outgoing: outgoing.count,
          seenInPeople: Set(incoming + outgoing).count {
            selection.summary(of: $0).setting == .human
          }))
    }
    return ranked
  }

  private func note(left: Int, sample: Int?) -> String? {
    var sentences: [String] = []
    if left > 0 {
      sentences.append(
        "\(counted(left, "more entity", plural: "more entities")) not listed; a limit of "
          + "\(limit + left) lists all.")
    }
    if let sample {
      sentences.append(
        "Only paths from \(counted(sample, "entity", plural: "entities")), evenly spread, were "
          + "followed, and counts are scaled up to all; raise the work bound for exact ones.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private func refusal(of named: [EntityReference]) -> Refusal {
    let names = named.map(\.name).joined(separator: " or ")
    let reason =
      switch measure {
      case .pagerank: "No relation leads on" + (named.isEmpty ? "" : " from \(names)")
      case .betweenness:
        "No shortest path" + (named.isEmpty ? "" : " from \(names)") + " runs through anything"
      }
    return Refusal(
      code: .nothingReached, reason: reason, remedy: filter.isEmpty ? nil : "drop the filter")
  }
}
