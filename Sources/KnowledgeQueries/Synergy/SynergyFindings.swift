import GraphCore
import Knowledge
import OrderedCollections

/// Everything found about a pair, before it is put into words.
struct SynergyFindings {
  let query: SynergyQuery
  let selection: RelationSelection
  let outcome: EntityReference
  let desired: Direction
  let routes: (first: Routes, second: Routes)
  let convergence: [Convergence]
  let complementary: Complementarity
  let oppositions: [Opposition]
  let interferences: [CrossModeration]
  let gates: [CrossModeration]
  let sharedRisks: [SharedRisk]
  let contraindications: [AppliedClaim]
  let interactions: [AppliedClaim]
  let combination: CombinationFinding
  let redundancy: Redundancy?
  /// The relations whose study would settle most, as ``GapsQuery`` ranks them.
  let gaps: [Gap]
  let bottleneck: Bottleneck?
  let feedback: [FeedbackLoop]
  let timeline: Timeline
  let questions: [OpenQuestion]
  /// What amplifies or dampens a relation on the routes or a direct claim, of what is given.
  let given: [ModerationSummary]

  /// Most relations to study next.
  private static let gapLimit = 3

  var first: EntityReference { routes.first.intervention }
  var second: EntityReference { routes.second.intervention }

  init(
    _ one: InterventionPaths, _ other: InterventionPaths, outcome: EntityReference,
    desired: Direction, schedule: Schedule, query: SynergyQuery, in selection: RelationSelection
  ) {
    self.query = query
    self.selection = selection
    self.outcome = outcome
    self.desired = desired
    let (first, second) = (one.intervention, other.intervention)
    func claims(of holder: EntityReference, where isMeant: (Relation) -> Bool) -> [AppliedClaim] {
      selection.claims(of: holder, usingClassClaims: query.usesClassClaims, where: isMeant)
    }
    func clinical(_ holder: EntityReference) -> [AppliedClaim] {
      claims(of: holder) { $0.object == outcome.id }
    }
    routes = (
      one.routes(query: query, clinical: clinical(first)),
      other.routes(query: query, clinical: clinical(second))
    )
    let convergence = Convergence.all(of: one, other)
    self.convergence = convergence
    complementary = Complementarity(of: one, other)
    oppositions = Opposition.all(of: one, other)
    let moderations =
      CrossModeration.all(by: one, of: other) + CrossModeration.all(by: other, of: one)
    interferences = moderations.filter(\.isInterference)
    gates = moderations.filter { !$0.isInterference }
    let combination = CombinationFinding(
      of: [first, second], on: outcome, desired: desired, in: selection)
    self.combination = combination
    let ranking = GapRanking(of: [one, other])
    redundancy = Redundancy(ranking)
    gaps = ranking.edges.prefix(Self.gapLimit).map { ranking.gap(of: $0) }
    bottleneck = Bottleneck(of: one, other)
    feedback = FeedbackLoop.all(at: convergence, outcome: outcome, query: query, in: selection)
    timeline = Timeline(
      [routes.first, routes.second],
      paths: [one, other].map { $0.mechanismPaths($0.helpful, limit: Timeline.pathLimit) },
      meetings: Set(convergence.filter(\.isFirstMeeting).map(\.entity.id)), schedule: schedule)
    sharedRisks = SharedRisk.all(
      of: one, other, besides: outcome, combination: combination, query: query)
    contraindications = ([first, second] + combination.entities).flatMap { holder in
      claims(of: holder) { $0.predicate == .contraindicates }
    }
    let sides = (
      Set(selection.graph.broader(than: first.id)), Set(selection.graph.broader(than: second.id))
    )
    interactions = selection.interactions(
      of: first, second, usingClassClaims: query.usesClassClaims)
    given = selection.given(
      of: [one, other], claims: routes.first.clinical + routes.second.clinical)
    questions = selection.graph.questions(
      onPairOf: sides, combination: combination,
      meetings: convergence.filter(\.isFirstMeeting).map(\.entity.id))
  }
}

extension SynergyFindings {
  /// The answer, with its verdict and its numbered references.
  func answer() -> SynergyAnswer {
    var references = ReferenceCollector(selection.graph)
    let verdict = VerdictWriter(self).write(citing: &references)
    for key in citations { references.cite([key]) }
    let isComplete = routes.first.isComplete && routes.second.isComplete
    return SynergyAnswer(
      first: first, second: second, outcome: outcome, desired: desired,
      maximumLength: query.maximumLength, firstRoutes: routes.first,
      secondRoutes: routes.second, convergence: convergence, complementary: complementary,
      oppositions: oppositions, interferences: interferences, gates: gates,
      sharedRisks: sharedRisks, contraindications: contraindications,
      interactions: interactions, combination: combination, redundancy: redundancy, gaps: gaps,
      given: given,
      bottleneck: bottleneck, feedback: feedback, motifs: Motif.all(in: self), timing: timing,
      questions: questions, verdict: verdict, isComplete: isComplete,
      note: isComplete
        ? nil
        : "The search ended after \(query.workBound) steps of work: long paths are not all "
          + "counted. Ask for fewer steps or for stronger evidence, or raise the work bound.",
      refusal: refusal, references: references.references)
  }

  /// Why neither has a path to the outcome; nil where one has.
  var refusal: Refusal? {
    guard routes.first.counts.total + routes.second.counts.total == 0 else { return nil }
    return Refusal(
      code: .noPath,
      reason: "Neither \(first.name) nor \(second.name) has a path to \(outcome.name) within "
        + counted(query.maximumLength, "step"),
      remedy: query.filter.isEmpty ? "allow more steps" : "allow more steps, or drop the filter")
  }

  /// When both act where their routes meet.
  var timing: SynergyTiming {
    SynergyTiming(timeline, at: convergence, isDefaultSchedule: query.schedule == nil)
  }

  /// Keys of everything that the answer quotes, in the order of its parts.
  private var citations: [String] {
    let paths = [routes.first, routes.second].flatMap { $0.helpfulPaths + $0.harmfulPaths }
    let claims =
      routes.first.clinical + routes.second.clinical + combination.onOutcome
      + combination.onOther + contraindications + interactions
    let approaches =
      convergence.flatMap { [$0.first, $0.second] }
      + (complementary.onlyFirst + complementary.onlySecond).flatMap {
        $0.mechanisms.map(\.approach)
      } + oppositions.flatMap { [$0.first, $0.second] }
    let timed = timing.rows.flatMap { ($0.first?.steps ?? []) + ($0.second?.steps ?? []) }
    let settling = gaps.flatMap { [$0.relation] + $0.alsoClaimed }
    let risks = sharedRisks.flatMap { $0.first.path.steps + $0.second.path.steps }
    let relations =
      claims.map(\.relation) + paths.flatMap { $0.steps.map(\.relation) }
      + approaches.flatMap(\.entering) + risks.map(\.relation) + settling + timed
      + feedback.flatMap(\.steps)
    let moderations = interferences + gates
    return relations.flatMap(\.citations) + given.flatMap(\.citations)
      + moderations.flatMap { $0.moderation.citations + $0.relations.flatMap(\.citations) }
      + questions.flatMap(\.citations)
  }
}

extension RelationSelection {
  /// Moderations by what the filter says is there, of relations that paths take or of claims told
  /// directly; in the order of declaration.
  fileprivate func given(
    of sides: [InterventionPaths], claims: [AppliedClaim]
  ) -> [ModerationSummary] {
    guard !acting.isEmpty else { return [] }
    let direct = Set(claims.compactMap { graph.edge(of: $0.relation.id) })
    let edges = acting.keys.filter { edge in
      direct.contains(edge) || sides.contains { $0.takes(standIn(for: edge)) }
    }
    let meant = Set(edges.flatMap { acting[$0, default: []] }.map(\.id))
    return graph.moderations.filter { meant.contains($0.id) }
      .map { ModerationSummary($0, in: graph, species: filter.species) }
  }
}
