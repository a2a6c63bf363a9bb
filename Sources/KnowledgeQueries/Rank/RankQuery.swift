/// Asks which entities matter most by the way in which a graph is wired.
///
/// ```swift
/// let answer = try RankQuery(from: ["exercise"], limit: 5).answer(in: graph)
/// answer.ranked.first?.entity.id  // where walks from exercise come by most often
/// ```
public struct RankQuery: Sendable, Hashable, Codable {
  /// What makes an entity important.
  public enum Measure: String, Sendable, Codable, CaseIterable {
    /// How often a walk along relations comes by that now and then starts over.
    case pagerank
    /// How many shortest paths run through it.
    case betweenness
  }

  /// Names of entities at which walks and paths begin; all entities where there are none.
  public var from: [String]
  public var measure: Measure
  /// Most entities to list, 0 to 10,000.
  public var limit: Int
  public var filter: RelationFilter
  /// Whether what is known of a broader class counts for the narrower intervention.
  public var usesClassClaims: Bool
  /// Most relations and entities to look at, so that an answer always comes back.
  public var workBound: Int

  public init(
    from: [String] = [], by measure: Measure = .pagerank, limit: Int = 20,
    filter: RelationFilter = RelationFilter(), usesClassClaims: Bool = true,
    workBound: Int = 200_000_000
  ) {
    self.from = from
    self.measure = measure
    self.limit = limit
    self.filter = filter
    self.usesClassClaims = usesClassClaims
    self.workBound = workBound
  }
}
