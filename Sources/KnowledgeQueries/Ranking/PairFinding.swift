import GraphCore
import Knowledge

/// What the routes of two interventions have to do with each other, as far as the score asks.
struct PairFinding {
  let score: RouteScore
  let account: ScoreAccount
  /// Nodes, nearest first.
  let meetings: [EntityReference]
  let oppositions: [EntityReference]
  /// Sentences of moderations.
  let interferences: [String]
  let sharedRisks: [EntityReference]
  let cautions: [AppliedClaim]
  /// Keys of the sources of the relations on helpful routes.
  let citations: Set<String>

  /// Set operations on what was noted about each: O(k·d) for k entities with d relations each, one
  /// flow for the disjoint routes, and the reliability of both.
  init(_ first: RankedIntervention, _ second: RankedIntervention, query: SynergyQuery) {
    let selection = first.paths.selection
    let sides = (
      first.paths(besides: second, query: query), second.paths(besides: first, query: query)
    )
    let (one, other) = (sides.0.paths, sides.1.paths)
    let chains = (sides.0.chains, sides.1.chains)
    let meetings = Convergence.all(of: one, other)
      .filter { $0.isFirstMeeting && $0.agreement == .agreeing }.map(\.entity)
    let oppositions = Opposition.all(of: one, other).filter(\.isClean).map(\.entity)
    let crossings =
      CrossModeration.all(by: one, of: other).map { ($0, chains.0, chains.1) }
      + CrossModeration.all(by: other, of: one).map { ($0, chains.1, chains.0) }
    let weakening = crossings.filter { $0.0.netEffect == .weakens }
    let hazards = second.hazards(besides: first, query: query)
    let risks = first.hazards(besides: second, query: query).compactMap { node, belief in
      hazards[node].map { (node: node, beliefs: [belief, $0]) }
    }.sorted { $0.node < $1.node }
    let (ones, others) = (Set(one.mechanisms), Set(other.mechanisms))
    let own = (
      one.mechanisms.filter { !others.contains($0) },
      other.mechanisms.filter { !ones.contains($0) }
    )
    func term(_ node: Int, _ factors: [Double]) -> ScoreAccount.Term {
      let entity = selection.graph.entity(at: node)
      return .init(id: entity.id, name: entity.name, factors: factors)
    }
    func terms(
      _ entities: [EntityReference], _ factors: (Int) -> [Double]
    ) -> [ScoreAccount.Term] {
      entities.compactMap { selection.graph.node(of: $0.id) }.map { term($0, factors($0)) }
    }
    account = ScoreAccount(
      meetings: terms(meetings) {
        [chains.0.helpful.probability(of: $0), chains.1.helpful.probability(of: $0)]
      },
      onlyFirst: own.0.map { term($0, [chains.0.helpful.probability(of: $0)]) },
      onlySecond: own.1.map { term($0, [chains.1.helpful.probability(of: $0)]) },
      oppositions: terms(oppositions) { chains.0.opposition(to: chains.1, at: $0) }
        + weakening.map { cross, actor, target in
          .init(
            id: cross.moderation.id, name: cross.moderation.sentence,
            factors: selection.beliefs(in: cross, by: actor, of: target))
        }, sharedRisks: risks.map { term($0.node, $0.beliefs) },
      gain: Redundancy(GapRanking(of: [one, other]))?.gain ?? 0)
    self.meetings = meetings
    self.oppositions = oppositions
    interferences = weakening.map(\.0.moderation.sentence)
    sharedRisks = risks.map { selection.reference($0.node) }
    cautions = selection.interactions(
      of: first.intervention, second.intervention, usingClassClaims: query.usesClassClaims)
    var edges = one.helpfulEdges
    edges.formUnion(other.helpfulEdges)
    citations = Set(edges.edges.flatMap { selection.citations(ofStep: $0) })
    score = RouteScore(
      meetings: meetings.count, complementary: min(own.0.count, own.1.count),
      addedRoutes: Self.addedRoutes(one, other), oppositions: oppositions.count + weakening.count,
      sharedRisks: risks.count,
      weights: account.weights, papers: citations.count)
  }

  /// Disjoint routes through mechanisms that both have more than the better one alone.
  static func addedRoutes(_ first: InterventionPaths, _ second: InterventionPaths) -> Int {
    let topology = first.selection.graph.topology
    let (one, other) = (first.mechanismEdges, second.mechanismEdges)
    var both = one
    both.formUnion(other)
    func count(_ sources: [Int], _ mask: EdgeMask) -> Int {
      topology.disjointRouteCount(from: sources, to: first.outcome, through: mask)
    }
    return count(first.sources + second.sources, both)
      - max(count(first.sources, one), count(second.sources, other))
  }
}

extension RelationSelection {
  /// Beliefs in the moderation, in that `actor` moves its moderator, and in that a path of `other`
  /// takes a relation that it changes.
  fileprivate func beliefs(
    in cross: CrossModeration, by actor: BelievedChains, of other: BelievedChains
  ) -> [Double] {
    guard let moderation = graph.moderations.first(where: { $0.id == cross.moderation.id }),
      let moderator = graph.node(of: moderation.moderator)
    else { return [0] }
    let relations = cross.relations.compactMap { graph.edge(of: $0.id) }
    let taken = relations.map { other.taking(standIn(for: $0)) }.max() ?? 0
    return [
      moderation.belief(in: graph, species: filter.species).value,
      actor.movement(of: moderator), taken,
    ]
  }

  /// Keys of the sources of the step of `edge`, in whatever context it is claimed.
  fileprivate func citations(ofStep edge: Int) -> [String] {
    ([edge] + parallels[edge, default: []]).flatMap { summary(of: $0).citations }
  }
}

extension RankedCombination {
  /// Puts the findings of every pair among `members` together.
  ///
  /// Counts add up, the score is the mean of the pairs', and what several pairs name is named
  /// once.
  init(
    of members: [EntityReference], pairs: [PairFinding], on outcome: EntityReference,
    desired: Direction, in selection: RelationSelection
  ) {
    func once<Name: Hashable>(_ names: (PairFinding) -> [Name]) -> [Name] {
      var seen: Set<Name> = []
      return pairs.flatMap(names).filter { seen.insert($0).inserted }
    }
    var cautions: [AppliedClaim] = []
    for claim in pairs.flatMap(\.cautions)
    where !cautions.contains(where: { $0.relation.id == claim.relation.id }) {
      cautions.append(claim)
    }
    self.init(
      members: members,
      score: RouteScore(
        meanOf: pairs.map(\.score),
        papers: pairs.reduce(into: Set<String>()) { $0.formUnion($1.citations) }.count),
      meetings: once(\.meetings),
      oppositions: once(\.oppositions), interferences: once(\.interferences),
      sharedRisks: once(\.sharedRisks), cautions: cautions,
      combination: CombinationFinding(
        of: members, on: outcome, desired: desired, in: selection))
  }
}
