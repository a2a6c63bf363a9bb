import Knowledge
import OrderedCollections

/// The mechanisms of two interventions on a time axis, before anyone chooses what to list.
struct Timeline {
  /// Most helpful paths of each intervention that are looked at.
  static let pathLimit = 400
  /// The shifts that are tried for the best order, in days.
  static let shifts = stride(from: -84.0, through: 84.0, by: 1)
  /// What the windows and the best order take for granted.
  static let assumptions = [
    "Onsets along a chain add up, and an effect lasts as long as its slowest-decaying step.",
    "A bare word stands for its order of magnitude: 'days' for 1 to 7 days, 'weeks' for 1 to 4.",
    "The times of a chain are those of studies in different species and doses, put together.",
    "Of several helpful routes to a mechanism the one whose times are known best is shown.",
    "Effects neither wear off nor build up with repeated doses.",
    "For the order that overlaps most, the second regimen is moved as a whole and the first stays; "
      + "days on which both are surely there are added over mechanisms, each counted alike, and "
      + "what is unknown adds nothing.",
    "That two effects overlap in time says nothing about whether they add up.",
  ]

  let schedule: Schedule
  /// First meetings first, then what both reach, then the rest; within each by level.
  let rows: [TimelineAnswer.Row]
  /// Nil where no shift gives a sure overlap.
  let best: TimelineAnswer.BestShift?

  /// O(p · l + s · r) for p paths of l steps, s shifts and r mechanisms that both reach.
  ///
  /// - Parameters:
  ///   - routes: of the first intervention, then of the second.
  ///   - paths: the helpful paths of each.
  ///   - meetings: ids of the entities where helpful routes first meet.
  ///   - schedule: one regimen for each, in their order.
  init(_ routes: [Routes], paths: [[Path]], meetings: Set<String>, schedule: Schedule) {
    self.schedule = schedule
    let chains = paths.map(Self.chains)
    var entities: OrderedDictionary<String, EntityReference> = [:]
    for entity in routes.flatMap(\.mechanisms) { entities[entity.id] = entity }
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
    self.rows = rows.enumerated().sorted { one, other in
      let key = { (row: TimelineAnswer.Row) in (rank(row), row.entity.level.rank) }
      let (left, right) = (key(one.element), key(other.element))
      return left != right ? left < right : one.offset < other.offset
    }.map(\.element)
    best = Self.best(self.rows, schedule)
  }
}

extension Timeline {
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
    var possible: Double? = 0
    var mayOverlap = false
    for one in first?.windows ?? [] {
      for other in second?.windows ?? [] {
        guard let overlap = one.possibleOverlap(with: other) else { continue }
        mayOverlap = true
        possible = overlap.end.flatMap { end in possible.map { $0 + end - overlap.start } }
      }
    }
    return TimelineAnswer.Row(
      entity: entity, first: first, second: second, isFirstMeeting: isFirstMeeting,
      sureOverlapDays: sureDays(first?.windows ?? [], second?.windows ?? []),
      possibleOverlapDays: possible, mayOverlap: mayOverlap)
  }

  /// Days on which a window of each is surely open.
  private static func sureDays(_ first: [EffectWindow], _ second: [EffectWindow]) -> Double {
    first.reduce(0) { sum, one in
      sum
        + second.compactMap { one.sureOverlap(with: $0) }
        .reduce(0) { $0 + $1.upperBound - $1.lowerBound }
    }
  }

  /// The shift of the second regimen with the longest sure overlap, the smallest among those that
  /// differ by less than a twentieth of a day.
  private static func best(
    _ rows: [TimelineAnswer.Row], _ schedule: Schedule
  ) -> TimelineAnswer.BestShift? {
    let sides = rows.compactMap { row in row.first.flatMap { one in row.second.map { (one, $0) } } }
    guard !sides.isEmpty, schedule.regimens.count == 2 else { return nil }
    func days(_ shift: Double) -> Double {
      let regimen = schedule.regimens[1].shifted(by: shift)
      return sides.reduce(0) { sum, side in
        sum + sureDays(side.0.windows, side.1.timing.windows(of: regimen))
      }
    }
    let tried = shifts.map { (shift: $0, days: days($0)) }
    let most = tried.map(\.days).max() ?? 0
    guard most > 0 else { return nil }
    func isBest(_ entry: (shift: Double, days: Double)) -> Bool { entry.days > most - 0.05 }
    let nearest = tried.filter(isBest).min { abs($0.shift) < abs($1.shift) }
    guard let nearest, let middle = tried.firstIndex(where: { $0.shift == nearest.shift }) else {
      return nil
    }
    let before = tried[...middle].reversed().prefix(while: isBest).last ?? nearest
    let after = tried[middle...].prefix(while: isBest).last ?? nearest
    return TimelineAnswer.BestShift(
      days: nearest.shift, earliestDays: before.shift, latestDays: after.shift, sureDays: most,
      sureDaysUnshifted: days(0))
  }
}
