import GraphCore
import Knowledge

/// All paths of one intervention to the outcome, counted, with what lies on them.
struct InterventionPaths {
  let intervention: EntityReference
  /// The intervention, then its broader classes.
  let sources: [Int]
  let selection: RelationSelection
  /// The sign of a helpful path.
  let helpful: EdgeSign
  let census: SimplePathCensus
  let search: SimplePathSearch
  let outcome: Int
  private let desired: Direction

  /// Counts the paths; exponential in the length, ended by the query's work bound.
  ///
  /// - Parameter other: what it is compared with; nil where that is not known yet.
  init(
    of intervention: EntityReference, besides other: EntityReference?, to outcome: Int,
    desired: Direction, query: SynergyQuery, in selection: RelationSelection
  ) {
    self.intervention = intervention
    self.selection = selection
    self.outcome = outcome
    self.desired = desired
    helpful = desired == .rise ? .positive : .negative
    sources = selection.sources(besides: other, of: intervention, query: query)
    search = selection.search(
      from: sources, besides: other, to: outcome, length: query.maximumLength, query: query)
    census = search.census()
  }
}

extension InterventionPaths {
  /// The same paths where `other` is given as well.
  func recounted(besides other: EntityReference, query: SynergyQuery) -> InterventionPaths {
    InterventionPaths(
      of: intervention, besides: other, to: outcome, desired: desired, query: query, in: selection)
  }

  /// The nodes on helpful paths, ends left out, ascending.
  var mechanisms: [Int] {
    census.signsThroughNode.indices.filter { census.passes($0, helpful) }
  }

  /// The relations on helpful paths.
  var helpfulEdges: EdgeMask {
    var mask = EdgeMask(edgeCount: census.signsThroughEdge.count, isFull: false)
    for edge in census.signsThroughEdge.indices where census.takes(edge, helpful) {
      mask[edge] = true
    }
    return mask
  }

  /// The relations by which paths of these signs enter `node`, ascending.
  func entering(_ node: Int, onPathsOf totals: [EdgeSign]) -> [Int] {
    let incoming = selection.graph.topology.incoming
    return incoming.arcs(of: node).map { Int(incoming.edges[$0]) }
      .filter { edge in totals.contains { census.takes(edge, $0) } }
  }

  /// How `node` is reached on paths of these signs; nil where none passes it.
  func approach(to node: Int, onPathsOf totals: [EdgeSign]) -> Approach? {
    let signs = EdgeSign.allCases.compactMap { prefix -> Approach.SignedDistance? in
      let depths = totals.compactMap {
        census.depth(of: node, prefix: prefix, onPathsOf: $0)
      }
      return depths.min().map { .init(sign: Sign(prefix), distance: $0) }
    }
    let ordered = signs.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .map(\.element)
    guard let nearest = ordered.first else { return nil }
    return Approach(
      distance: nearest.distance, signs: ordered, entering: entering(node, onPathsOf: totals),
      in: selection)
  }

  /// The approach on helpful paths.
  func helpfulApproach(to node: Int) -> Approach? { approach(to: node, onPathsOf: [helpful]) }

  /// The approach on paths of any sign.
  func anyApproach(to node: Int) -> Approach? {
    approach(to: node, onPathsOf: EdgeSign.allCases)
  }

  /// Whether any path takes `edge`.
  func takes(_ edge: Int) -> Bool { census.signsThroughEdge[edge] != 0 }

  /// What the intervention does to the outcome by itself.
  func routes(query: SynergyQuery, clinical: [AppliedClaim]) -> Routes {
    let counts = PathCounts(census, desired: desired)
    let helpfulPaths = mechanismPaths(helpful, limit: query.pathLimit)
    return Routes(
      intervention: intervention, counts: counts,
      polarity: Polarity(counts.signs, desired: desired),
      shortestHelpful: (2...max(2, query.maximumLength)).first {
        $0 <= query.maximumLength && census.count(length: $0, helpful) > 0
      },
      helpfulPaths: helpfulPaths,
      harmfulPaths: mechanismPaths(
        helpful == .positive ? .negative : .positive, limit: query.pathLimit),
      clinical: clinical,
      mechanisms: mechanisms.map { selection.reference($0) }.enumerated()
        .sorted { ($0.element.level, $0.offset) < ($1.element.level, $1.offset) }.map(\.element),
      disjointRoutes: selection.graph.topology.disjointRouteCount(
        from: sources, to: outcome, through: helpfulEdges),
      isComplete: census.isComplete)
  }

  /// The first paths of at least two steps.
  func mechanismPaths(_ sign: EdgeSign, limit: Int) -> [Path] {
    let direct = census.count(length: 1, sign)
    return search.paths(limit: limit + direct, wanted: sign).filter { $0.count > 1 }
      .prefix(limit)
      .map { Path(along: $0, of: intervention.id, desired: desired, in: selection) }
  }
}
