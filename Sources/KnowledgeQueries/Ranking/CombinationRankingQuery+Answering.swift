import GraphCore
public import Knowledge
import OrderedCollections

extension CombinationRankingQuery {
  /// Combines the interventions of `graph` that have helpful routes to the outcome.
  ///
  /// Paths are counted once for each intervention (exponential in the length, ended by
  /// `workBound`); each pair then costs set operations, one flow and one reliability; a triple is its three pairs.
  /// An intervention is an entity of that kind that is no combination. One all of whose helpful
  /// paths are its class's is left out, as its combinations would repeat those of its class. No combination holds an
  /// intervention together with its own broader class.
  ///
  /// - Throws: an error for a name that can't be resolved, for a limit out of range, and for an
  ///   outcome without a desired direction.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> CombinationRanking {
    try require("the size of a combination", size, in: 2...3)
    try require("the maximum length", maximumLength, in: 1...30)
    try require("the maximum length to a risk", maximumRiskLength, in: 1...30)
    try require("the number of interventions", interventionLimit, in: 2...100)
    try require("the limit", limit, in: 0...100_000)
    try require("the work bound", workBound, in: 1...Int.max)
    let outcome = try EntityResolver(graph).entity(self.outcome)
    guard let desired = graph.entities[outcome.id]?.desired else {
      throw .noDesiredDirection(outcome, candidates: graph.outcomes)
    }
    let selection = try RelationSelection(graph, filter)
    let candidates = graph.entities.values.filter { entity in
      entity.kind == .intervention && !entity.isCombination && entity.id != outcome.id
    }.map { EntityReference($0) }
    let beliefs = selection.stepBeliefs()
    let found = candidates.map { candidate in
      RankedIntervention(
        candidate, to: outcome, desired: desired, beliefs: beliefs, query: synergy, in: selection)
    }.filter { $0.helpfulCount > 0 }
    let own = found.filter(\.hasOwnRoutes)
    let members = Array(own.prefix(interventionLimit))
    let combinations = combinations(of: members, on: outcome, desired: desired, in: selection)
    let ranked = combinations.enumerated().sorted { one, other in
      let values = (one.element.score.value, other.element.score.value)
      guard values.0 == values.1 else { return values.0 > values.1 }
      let classes = [one, other].map { graph.classCount(of: $0.element.members) }
      return (classes[0], one.offset) < (classes[1], other.offset)
    }.map(\.element)
    let listed = Array(ranked.prefix(limit))
    var references = ReferenceCollector(graph)
    for combination in listed {
      let claims = combination.cautions + combination.combination.onOutcome
      for claim in claims { references.cite(claim.relation.citations) }
    }
    let isCounted = members.allSatisfy(\.paths.census.isComplete)
    return CombinationRanking(
      outcome: outcome, desired: desired, size: size, maximumLength: maximumLength,
      members: members.map { member in
        CombinationRanking.Member(
          intervention: member.intervention, helpfulPaths: member.helpfulCount,
          mechanisms: member.paths.mechanisms.count, readiness: member.readiness)
      },
      inherited: found.filter { !$0.hasOwnRoutes }.map(\.intervention), combinations: listed,
      total: ranked.count,
      isComplete: isCounted && listed.count == ranked.count && members.count == own.count,
      note: note(
        leftOut: own.count - members.count, unlisted: ranked.count - listed.count,
        isCounted: isCounted),
      refusal: ranked.isEmpty ? refusal(outcome, members: members.count) : nil,
      references: references.references)
  }

  /// The question that each pair is asked.
  private var synergy: SynergyQuery {
    SynergyQuery(
      "", "", on: outcome, maximumLength: maximumLength, maximumRiskLength: maximumRiskLength,
      filter: filter, usesClassClaims: usesClassClaims, workBound: workBound)
  }

  private func combinations(
    of members: [RankedIntervention], on outcome: EntityReference, desired: Direction,
    in selection: RelationSelection
  ) -> [RankedCombination] {
    var pairs: [[Int]: PairFinding] = [:]
    var all: [RankedCombination] = []
    func add(_ indices: [Int], _ findings: [PairFinding]) {
      all.append(
        RankedCombination(
          of: indices.map { members[$0].intervention }, pairs: findings, on: outcome,
          desired: desired, in: selection))
    }
    for first in members.indices {
      for second in members.indices.dropFirst(first + 1)
      where members[first].combines(with: members[second]) {
        let finding = PairFinding(members[first], members[second], query: synergy)
        pairs[[first, second]] = finding
        if size == 2 { add([first, second], [finding]) }
      }
    }
    guard size == 3 else { return all }
    for first in members.indices {
      for second in members.indices.dropFirst(first + 1) {
        guard let one = pairs[[first, second]] else { continue }
        for third in members.indices.dropFirst(second + 1) {
          guard let two = pairs[[first, third]], let three = pairs[[second, third]] else {
            continue
          }
          add([first, second, third], [one, two, three])
        }
      }
    }
    return all
  }

  private func note(leftOut: Int, unlisted: Int, isCounted: Bool) -> String? {
    var sentences: [String] = []
    if leftOut > 0 {
      sentences.append(
        "\(counted(leftOut, "further intervention")) with helpful routes left out; a limit of "
          + "\(leftOut + interventionLimit) interventions takes all.")
    }
    if unlisted > 0 {
      sentences.append(
        "\(counted(unlisted, "more combination")) not listed; a limit of \(unlisted + limit) "
          + "lists all.")
    }
    if !isCounted {
      sentences.append(
        "The search ended after \(workBound) steps of work: long paths are not all counted.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private func refusal(_ outcome: EntityReference, members: Int) -> Refusal {
    Refusal(
      code: .noPath,
      reason: "Only \(counted(members, "intervention")) with a helpful route to \(outcome.name) "
        + "within \(counted(maximumLength, "step")) can be combined, and that is too few",
      remedy: filter.isEmpty ? "allow more steps" : "allow more steps, or drop the filter")
  }
}

extension KnowledgeGraph {
  /// Number of entities that `members` and their broader classes are.
  ///
  /// Where routes score alike, the pair of the broader entities says more: the narrower ones have
  /// their routes from it.
  fileprivate func classCount(of members: [EntityReference]) -> Int {
    members.reduce(0) { $0 + broader(than: $1.id).count }
  }
}
