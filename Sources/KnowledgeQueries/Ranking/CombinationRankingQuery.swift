/// Asks which interventions have routes to an outcome that would go together, pair by pair.
///
/// ```swift
/// let ranking = try CombinationRankingQuery(on: "depression").answer(in: graph)
/// ranking.combinations.first?.members.map(\.name)  // the pair whose routes complement most
/// ```
public struct CombinationRankingQuery: Sendable, Hashable, Codable {
  /// Name of an entity with a desired direction.
  public var outcome: String
  /// Interventions of one combination: 2 or 3.
  public var size: Int
  /// Most steps of a path to the outcome, 1 to 30.
  public var maximumLength: Int
  /// Most steps of a path to a shared risk, 1 to 30.
  public var maximumRiskLength: Int
  /// Most interventions that are combined, 2 to 100; the first declared ones.
  public var interventionLimit: Int
  /// Most combinations that are listed.
  public var limit: Int
  public var filter: RelationFilter
  /// Whether what is known of a broader class counts for the narrower intervention.
  public var usesClassClaims: Bool
  /// Most relations to look at in one search, so that an answer always comes back.
  public var workBound: Int

  public init(
    on outcome: String, size: Int = 2, maximumLength: Int = 8, maximumRiskLength: Int = 3,
    interventionLimit: Int = 40, limit: Int = 1000, filter: RelationFilter = RelationFilter(),
    usesClassClaims: Bool = true, workBound: Int = 2_000_000
  ) {
    self.outcome = outcome
    self.size = size
    self.maximumLength = maximumLength
    self.maximumRiskLength = maximumRiskLength
    self.interventionLimit = interventionLimit
    self.limit = limit
    self.filter = filter
    self.usesClassClaims = usesClassClaims
    self.workBound = workBound
  }
}
