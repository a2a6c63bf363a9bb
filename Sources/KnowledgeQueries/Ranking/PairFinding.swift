import GraphCore
import Knowledge

/// What the routes of two interventions have to do with each other, as far as the score asks.
struct PairFinding {
  let score: RouteScore
  /// Nodes, nearest first.
  let meetings: [EntityReference]
  let oppositions: [EntityReference]
  /// Sentences of moderations.
  let interferences: [String]
  let sharedRisks: [EntityReference]
  let cautions: [AppliedClaim]

  /// Set operations on what was noted about each: O(k·d) for k entities with d relations each, and
  /// one flow for the disjoint routes.
  init(_ first: RankedIntervention, _ second: RankedIntervention, query: SynergyQuery) {
    let selection = first.paths.selection
    let one = first.paths(besides: second, query: query)
    let other = second.paths(besides: first, query: query)
    meetings = Convergence.all(of: one, other)
      .filter { $0.isFirstMeeting && $0.agreement == .agreeing }.map(\.entity)
    oppositions = Opposition.all(of: one, other).filter(\.isClean).map(\.entity)
    let crossings =
      CrossModeration.all(by: one, of: other) + CrossModeration.all(by: other, of: one)
    interferences = crossings.filter { $0.netEffect == .weakens }.map(\.moderation.sentence)
    let hazards = Set(second.hazards(besides: first, query: query))
    sharedRisks = first.hazards(besides: second, query: query).filter(hazards.contains)
      .map { selection.reference($0) }
    cautions = selection.interactions(
      of: first.intervention, second.intervention, usingClassClaims: query.usesClassClaims)
    let (ones, others) = (Set(one.mechanisms), Set(other.mechanisms))
    score = RouteScore(
      meetings: meetings.count,
      complementary: min(ones.subtracting(others).count, others.subtracting(ones).count),
      addedRoutes: Self.addedRoutes(one, other),
      oppositions: oppositions.count + interferences.count, sharedRisks: sharedRisks.count)
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
      members: members, score: RouteScore(meanOf: pairs.map(\.score)), meetings: once(\.meetings),
      oppositions: once(\.oppositions), interferences: once(\.interferences),
      sharedRisks: once(\.sharedRisks), cautions: cautions,
      combination: CombinationFinding(
        of: members, on: outcome, desired: desired, in: selection))
  }
}
