/// Asks when two interventions act on the mechanisms through which they could help an outcome.
///
/// ```swift
/// let schedule = try Schedule(parsing: "exercise 3/week from -28 d; psilocybin at 0 d")
/// let query = TimelineQuery("exercise", "psilocybin", on: "depression", schedule: schedule)
/// let answer = try query.answer(in: graph)
/// answer.rows.first?.sureOverlapDays  // days on which both are surely there
/// ```
public struct TimelineQuery: Sendable, Hashable, Codable {
  /// Name of one intervention.
  public var first: String
  /// Name of the other.
  public var second: String
  /// Name of an entity with a desired direction.
  public var outcome: String
  /// Nil for the default: what is said to act *while continued* goes on from day −28 to day 56,
  /// anything else is given once, on day 0.
  public var schedule: Schedule?
  /// Most mechanisms to list, 1 to 200.
  public var limit: Int
  public var filter: RelationFilter

  public init(
    _ first: String, _ second: String, on outcome: String, schedule: Schedule? = nil,
    limit: Int = 16, filter: RelationFilter = RelationFilter()
  ) {
    self.first = first
    self.second = second
    self.outcome = outcome
    self.schedule = schedule
    self.limit = limit
    self.filter = filter
  }
}
