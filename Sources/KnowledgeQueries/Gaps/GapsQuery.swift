/// Asks which relations, if they were studied, would settle most whether an intervention helps.
///
/// ```swift
/// let answer = try GapsQuery(["exercise", "psilocybin"], on: "depression").answer(in: graph)
/// answer.gaps.first?.nextStudy  // the next kind of study of the relation that matters most
/// ```
public struct GapsQuery: Sendable, Hashable, Codable {
  /// Names of one intervention, or of two whose routes are asked about together.
  public var interventions: [String]
  /// Name of an entity with a desired direction.
  public var outcome: String
  /// Most steps of a path, 1 to 30.
  public var maximumLength: Int
  /// Most relations to list, 0 to 10,000.
  public var limit: Int
  public var filter: RelationFilter
  /// Whether what is known of a broader class counts, marked, for the narrower intervention.
  public var usesClassClaims: Bool
  /// Most cases of the exact reliability; beyond them states are sampled, and at 0 always.
  public var caseLimit: Int
  /// Most relations to look at in one search, so that an answer always comes back.
  public var workBound: Int

  public init(
    _ interventions: [String], on outcome: String, maximumLength: Int = 8, limit: Int = 12,
    filter: RelationFilter = RelationFilter(), usesClassClaims: Bool = true,
    caseLimit: Int = 60_000, workBound: Int = 2_000_000
  ) {
    self.interventions = interventions
    self.outcome = outcome
    self.maximumLength = maximumLength
    self.limit = limit
    self.filter = filter
    self.usesClassClaims = usesClassClaims
    self.caseLimit = caseLimit
    self.workBound = workBound
  }
}
