/// Asks what two interventions could do for an outcome together that neither does alone.
///
/// ```swift
/// let query = SynergyQuery("exercise", "psilocybin", on: "depression")
/// let answer = try query.answer(in: graph)
/// answer.convergence.map(\.entity.name)  // where the routes of both meet, nearest first
/// answer.combination.readiness           // .theory
/// ```
public struct SynergyQuery: Sendable, Hashable, Codable {
  /// Name of one intervention.
  public var first: String
  /// Name of the other.
  public var second: String
  /// Name of an entity with a desired direction.
  public var outcome: String
  /// Most steps of a path to the outcome, 1 to 30.
  public var maximumLength: Int
  /// Most steps of a path to a shared risk, 1 to 30.
  public var maximumRiskLength: Int
  /// Most example paths of each intervention.
  public var pathLimit: Int
  public var filter: RelationFilter
  /// Whether what is known of a broader class counts, marked, for the narrower intervention.
  public var usesClassClaims: Bool
  /// When each is given; nil for the schedule that ``TimelineQuery`` assumes.
  public var schedule: Schedule?
  /// Most relations to look at in one search, so that an answer always comes back.
  public var workBound: Int

  public init(
    _ first: String, _ second: String, on outcome: String, maximumLength: Int = 8,
    maximumRiskLength: Int = 3, pathLimit: Int = 5, filter: RelationFilter = RelationFilter(),
    usesClassClaims: Bool = true, schedule: Schedule? = nil, workBound: Int = 2_000_000
  ) {
    self.first = first
    self.second = second
    self.outcome = outcome
    self.maximumLength = maximumLength
    self.maximumRiskLength = maximumRiskLength
    self.pathLimit = pathLimit
    self.filter = filter
    self.usesClassClaims = usesClassClaims
    self.schedule = schedule
    self.workBound = workBound
  }
}
