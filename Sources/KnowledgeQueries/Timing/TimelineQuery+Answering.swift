public import Knowledge
import OrderedCollections

extension TimelineQuery {
  /// The shifts that are tried for the best order, in days.
  static let shifts = stride(from: -84.0, through: 84.0, by: 1)

  /// Puts the mechanisms of helpful routes on a time axis.
  ///
  /// O(p · l + s · r) for p paths of l steps, s shifts and r mechanisms that both reach.
  ///
  /// - Throws: what ``SynergyQuery`` throws, an error for a limit out of range, and one for a
  ///   schedule that doesn't name each of the two interventions once.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> TimelineAnswer {
    try require("the limit", limit, in: 1...200)
    let synergy = try SynergyQuery(first, second, on: outcome, pathLimit: 400, filter: filter)
      .answer(in: graph)
    let schedule = try resolved(for: synergy, in: graph)
    let rows = self.rows(of: synergy, schedule)
    let shown = Array(rows.prefix(limit))
    var references = ReferenceCollector(graph)
    for row in shown {
      for side in [row.first, row.second].compactMap({ $0 }) {
        references.cite(side.steps.flatMap(\.citations))
      }
    }
    return TimelineAnswer(
      first: synergy.first, second: synergy.second, outcome: synergy.outcome, schedule: schedule,
      isDefaultSchedule: self.schedule == nil, rows: shown, total: rows.count,
      best: best(rows, schedule), assumptions: Self.assumptions, refusal: synergy.refusal,
      references: references.references)
  }

  /// What the windows take for granted.
  private static let assumptions = [
    "Onsets along a chain add up, and an effect lasts as long as its slowest-decaying step.",
    "A bare word stands for its order of magnitude: 'days' for 1 to 7 days, 'weeks' for 1 to 4.",
    "The times of a chain are those of studies in different species and doses, put together.",
    "Of several helpful routes to a mechanism the one whose times are known best is shown.",
    "Effects neither wear off nor build up with repeated doses.",
    "That two effects overlap in time says nothing about whether they add up.",
  ]

  private func resolved(
    for synergy: SynergyAnswer, in graph: KnowledgeGraph
  ) throws(QueryError) -> Schedule {
    let interventions = [synergy.first, synergy.second]
    guard let schedule else {
      return Schedule(interventions.map { Self.standard(for: $0.id, in: graph) })
    }
    let resolver = EntityResolver(graph)
    var regimens: [String: Schedule.Regimen] = [:]
    for regimen in schedule.regimens {
      let entity = try resolver.entity(regimen.intervention)
      guard interventions.contains(entity), regimens[entity.id] == nil else {
        throw .unscheduled(interventions)
      }
      var named = regimen
      named.intervention = entity.id
      regimens[entity.id] = named
    }
    let found = interventions.compactMap { regimens[$0.id] }
    guard found.count == 2 else { throw .unscheduled(interventions) }
    return Schedule(found)
  }

  /// Goes on from day −28 to day 56 if something is said to last while it is continued; else once.
  private static func standard(for id: String, in graph: KnowledgeGraph) -> Schedule.Regimen {
    let goesOn = graph.relations.values.contains {
      $0.subject == id && $0.timeCourse.pattern == .whileContinued
    }
    return goesOn
      ? Schedule.Regimen(intervention: id, from: -28, until: 56)
      : Schedule.Regimen(intervention: id, doses: [0])
  }

  private func rows(of synergy: SynergyAnswer, _ schedule: Schedule) -> [TimelineAnswer.Row] {
    let sides = [synergy.firstRoutes, synergy.secondRoutes]
    let chains = sides.map { Self.chains(in: $0.helpfulPaths) }
    let meetings = Set(synergy.convergence.filter(\.isFirstMeeting).map(\.entity.id))
    var entities: OrderedDictionary<String, EntityReference> = [:]
    for entity in sides.flatMap(\.mechanisms) { entities[entity.id] = entity }
    let rows = entities.values.compactMap { entity -> TimelineAnswer.Row? in
      let both = zip(chains, schedule.regimens).map { chains, regimen in
        chains[entity.id].map { Self.side($0, regimen) }
      }
      guard both.contains(where: { $0 != nil }) else { return nil }
      return Self.row(entity, both[0], both[1], isFirstMeeting: meetings.contains(entity.id))
    }
    func rank(_ row: TimelineAnswer.Row) -> Int {
      row.isShared ? (row.isFirstMeeting ? 0 : 1) : 2
    }
    return rows.enumerated().sorted { one, other in
      let key = { (row: TimelineAnswer.Row) in (rank(row), row.entity.level.rank) }
      let (left, right) = (key(one.element), key(other.element))
      return left != right ? left < right : one.offset < other.offset
    }.map(\.element)
  }

  /// For every entity on the paths the steps to it whose times are known best, then the fewest.
  private static func chains(in paths: [Path]) -> [String: [RelationSummary]] {
    var best: [String: [RelationSummary]] = [:]
    func unknown(_ steps: [RelationSummary]) -> Int {
      steps.reduce(0) {
        $0 + ($1.timeCourse.onset == nil ? 1 : 0) + ($1.timeCourse.lasts == nil ? 1 : 0)
      }
    }
    for path in paths {
      var steps: [RelationSummary] = []
      for step in path.steps.dropLast() {
        // Of the claims that a step stands for, one that states times says more about them.
        let timed = step.claims.first { $0.timeCourse.onset != nil && $0.timeCourse.lasts != nil }
        steps.append(timed ?? step.relation)
        let entity = step.relation.object.id
        guard let known = best[entity] else {
          best[entity] = steps
          continue
        }
        if (unknown(steps), steps.count) < (unknown(known), known.count) { best[entity] = steps }
      }
    }
    return best
  }

  private static func side(
    _ steps: [RelationSummary], _ regimen: Schedule.Regimen
  ) -> TimelineAnswer.Side {
    let timing = ChainTiming(steps.map(\.timeCourse))
    return TimelineAnswer.Side(
      steps: steps, timing: timing, windows: timing.windows(of: regimen))
  }

  private static func row(
    _ entity: EntityReference, _ first: TimelineAnswer.Side?, _ second: TimelineAnswer.Side?,
    isFirstMeeting: Bool
  ) -> TimelineAnswer.Row {
    var sure = 0.0
    var possible: Double? = 0
    var mayOverlap = false
    for one in first?.windows ?? [] {
      for other in second?.windows ?? [] {
        if let overlap = one.sureOverlap(with: other) {
          sure += overlap.upperBound - overlap.lowerBound
        }
        guard let overlap = one.possibleOverlap(with: other) else { continue }
        mayOverlap = true
        possible = overlap.end.flatMap { end in possible.map { $0 + end - overlap.start } }
      }
    }
    return TimelineAnswer.Row(
      entity: entity, first: first, second: second, isFirstMeeting: isFirstMeeting,
      sureOverlapDays: sure, possibleOverlapDays: possible, mayOverlap: mayOverlap)
  }

  /// The shift of the second regimen with the longest sure overlap, the smallest among equals.
  private func best(
    _ rows: [TimelineAnswer.Row], _ schedule: Schedule
  ) -> TimelineAnswer.BestShift? {
    let shared = rows.filter(\.isShared)
    guard !shared.isEmpty, schedule.regimens.count == 2 else { return nil }
    func sureDays(_ shift: Double) -> Double {
      let regimen = schedule.regimens[1].shifted(by: shift)
      return shared.reduce(0) { sum, row in
        guard let first = row.first, let second = row.second else { return sum }
        let windows = second.timing.windows(of: regimen)
        return sum
          + first.windows.reduce(0) { sum, one in
            sum
              + windows.compactMap { one.sureOverlap(with: $0) }
              .reduce(0) { $0 + $1.upperBound - $1.lowerBound }
          }
      }
    }
    let now = sureDays(0)
    var best = (shift: 0.0, days: now)
    for shift in Self.shifts {
      let days = sureDays(shift)
      let isCloser = abs(days - best.days) < 1e-9 && abs(shift) < abs(best.shift)
      if days > best.days + 1e-9 || isCloser { best = (shift, days) }
    }
    guard best.days > 0 else { return nil }
    return TimelineAnswer.BestShift(
      days: best.shift, sureDays: best.days, sureDaysUnshifted: now)
  }
}
