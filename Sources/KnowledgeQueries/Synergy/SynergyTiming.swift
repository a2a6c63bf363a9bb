/// When the two interventions act at the places where their helpful routes meet.
///
/// The same windows as ``TimelineAnswer``, which lists every mechanism.
public struct SynergyTiming: Sendable, Equatable, Codable {
  /// The regimens in the order of the interventions, under their ids.
  public let schedule: Schedule
  /// Whether no schedule was given, so that this one is assumed.
  public let isDefaultSchedule: Bool
  /// The meeting places whose helpful routes were listed, first meetings first, then by level.
  public let rows: [TimelineAnswer.Row]
  /// The shift of the second regimen with most sure overlap, over all mechanisms that both reach;
  /// nil where no shift gives one.
  public let best: TimelineAnswer.BestShift?
  /// Number of mechanisms that both reach, over which `best` adds up.
  public let sharedMechanisms: Int
  /// What the windows and the best order take for granted.
  public let assumptions: [String]

  public init(
    schedule: Schedule, isDefaultSchedule: Bool, rows: [TimelineAnswer.Row],
    best: TimelineAnswer.BestShift?, sharedMechanisms: Int, assumptions: [String]
  ) {
    self.schedule = schedule
    self.isDefaultSchedule = isDefaultSchedule
    self.rows = rows
    self.best = best
    self.sharedMechanisms = sharedMechanisms
    self.assumptions = assumptions
  }
}

extension SynergyTiming {
  /// The part of `timeline` that is about `meetings`.
  init(_ timeline: Timeline, at meetings: [Convergence], isDefaultSchedule: Bool) {
    let places = Set(meetings.map(\.entity.id))
    self.init(
      schedule: timeline.schedule, isDefaultSchedule: isDefaultSchedule,
      rows: timeline.rows.filter { places.contains($0.entity.id) }, best: timeline.best,
      sharedMechanisms: timeline.rows.count(where: \.isShared),
      assumptions: Timeline.assumptions)
  }
}
