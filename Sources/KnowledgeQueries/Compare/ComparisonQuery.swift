/// Asks in which mechanisms two interventions, or any two entities, differ.
///
/// ```swift
/// let answer = try ComparisonQuery("exercise", "psilocybin", on: "depression").answer(in: graph)
/// answer.first.patterns.first   // when most of what it does happens
/// answer.levels.first?.mechanisms.filter(\.isShared).map(\.entity.name)
/// ```
public struct ComparisonQuery: Sendable, Hashable, Codable {
  /// Name of one entity.
  public var first: String
  /// Name of the other.
  public var second: String
  /// Name of an entity with a desired direction; without it everything within reach is compared.
  public var outcome: String?
  /// Most steps of a path to the outcome, or of the reach without one, 1 to 30; nil for 8 or 3.
  public var maximumLength: Int?
  /// Most steps to a risk, 1 to 30.
  public var maximumRiskLength: Int
  public var filter: RelationFilter
  /// Whether what is known of a broader class counts, marked, for the narrower entity.
  public var usesClassClaims: Bool
  /// Most relations to look at in one search, so that an answer always comes back.
  public var workBound: Int

  public init(
    _ first: String, _ second: String, on outcome: String? = nil, maximumLength: Int? = nil,
    maximumRiskLength: Int = 3, filter: RelationFilter = RelationFilter(),
    usesClassClaims: Bool = true, workBound: Int = 2_000_000
  ) {
    self.first = first
    self.second = second
    self.outcome = outcome
    self.maximumLength = maximumLength
    self.maximumRiskLength = maximumRiskLength
    self.filter = filter
    self.usesClassClaims = usesClassClaims
    self.workBound = workBound
  }
}
