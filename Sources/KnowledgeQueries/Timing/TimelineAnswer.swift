/// When two interventions act on the mechanisms through which they could help an outcome.
public struct TimelineAnswer: Sendable, Equatable, Codable {
  /// How and when one intervention acts on a mechanism.
  public struct Side: Sendable, Equatable, Codable {
    /// The steps from the intervention to the mechanism, of all helpful paths those whose times
    /// are known best.
    public let steps: [RelationSummary]
    public let timing: ChainTiming
    public let windows: [EffectWindow]

    public init(steps: [RelationSummary], timing: ChainTiming, windows: [EffectWindow]) {
      self.steps = steps
      self.timing = timing
      self.windows = windows
    }
  }

  /// One mechanism.
  public struct Row: Sendable, Equatable, Codable {
    public let entity: EntityReference
    /// Nil where the first intervention doesn't reach it on a helpful path.
    public let first: Side?
    public let second: Side?
    /// Whether the helpful routes of both first meet here.
    public let isFirstMeeting: Bool
    /// Days on which both are surely there; 0 where none is sure.
    public let sureOverlapDays: Double
    /// Most days on which both may be there; nil where an end is unknown.
    public let possibleOverlapDays: Double?
    /// Whether there may be an overlap at all.
    public let mayOverlap: Bool

    public init(
      entity: EntityReference, first: Side?, second: Side?, isFirstMeeting: Bool,
      sureOverlapDays: Double, possibleOverlapDays: Double?, mayOverlap: Bool
    ) {
      self.entity = entity
      self.first = first
      self.second = second
      self.isFirstMeeting = isFirstMeeting
      self.sureOverlapDays = sureOverlapDays
      self.possibleOverlapDays = possibleOverlapDays
      self.mayOverlap = mayOverlap
    }

    /// Whether both interventions reach it.
    public var isShared: Bool { first != nil && second != nil }
  }

  /// The shift of the second intervention that overlaps most.
  public struct BestShift: Sendable, Hashable, Codable {
    /// Days by which the second regimen is moved; positive is later.
    public let days: Double
    /// The earliest shift of the days around it, a day at a time, that give as much.
    public let earliestDays: Double
    /// The latest of these.
    public let latestDays: Double
    /// Days of sure overlap, summed over the mechanisms that both reach.
    public let sureDays: Double
    /// The same without a shift.
    public let sureDaysUnshifted: Double

    public init(
      days: Double, earliestDays: Double, latestDays: Double, sureDays: Double,
      sureDaysUnshifted: Double
    ) {
      self.days = days
      self.earliestDays = earliestDays
      self.latestDays = latestDays
      self.sureDays = sureDays
      self.sureDaysUnshifted = sureDaysUnshifted
    }
  }

  public let first: EntityReference
  public let second: EntityReference
  public let outcome: EntityReference
  /// The regimens in the order of the interventions, under their ids.
  public let schedule: Schedule
  /// Whether the schedule is the default one.
  public let isDefaultSchedule: Bool
  /// First meetings first, then what both reach, then the rest; within each by level.
  public let rows: [Row]
  /// Number of mechanisms before the limit.
  public let total: Int
  /// Nil where no shift gives a sure overlap.
  public let best: BestShift?
  /// What the windows take for granted.
  public let assumptions: [String]
  public let refusal: Refusal?
  public let references: [NumberedCitation]

  public init(
    first: EntityReference, second: EntityReference, outcome: EntityReference,
    schedule: Schedule, isDefaultSchedule: Bool, rows: [Row], total: Int, best: BestShift?,
    assumptions: [String], refusal: Refusal?, references: [NumberedCitation]
  ) {
    self.first = first
    self.second = second
    self.outcome = outcome
    self.schedule = schedule
    self.isDefaultSchedule = isDefaultSchedule
    self.rows = rows
    self.total = total
    self.best = best
    self.assumptions = assumptions
    self.refusal = refusal
    self.references = references
  }

  /// Whether every mechanism is listed.
  public var isComplete: Bool { rows.count == total }
}
