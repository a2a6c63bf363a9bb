/// Asks how one entity acts on another: all simple paths up to a length, shortest first.
///
/// ```swift
/// let query = PathsQuery(from: "exercise", to: "depression", via: ["BDNF"], effect: .helpful)
/// let answer = try query.answer(in: graph)
/// answer.paths.first?.entities.map(\.name)  // ["Exercise", "BDNF", …, "Depression"]
/// ```
public struct PathsQuery: Sendable, Hashable, Codable {
  /// Name of the entity where paths begin.
  public var from: String
  /// Name of the entity where paths end.
  public var to: String
  /// Names of entities that every path passes, in any order; at most 8.
  public var via: [String]
  /// Which paths to list; all are counted whatever is wanted.
  public var effect: WantedEffect?
  /// Most steps of a path, 1 to 30.
  public var maximumLength: Int
  /// Most paths to list, 0 to 100,000.
  public var limit: Int
  public var filter: RelationFilter
  /// Whether what is known of a broader class may be the first step.
  public var usesClassClaims: Bool
  /// Most relations to look at, so that an answer always comes back.
  public var workBound: Int

  public init(
    from: String, to: String, via: [String] = [], avoid: [String] = [],
    effect: WantedEffect? = nil, maximumLength: Int = 6, limit: Int = 20,
    filter: RelationFilter = RelationFilter(), usesClassClaims: Bool = true,
    workBound: Int = 20_000_000
  ) {
    self.from = from
    self.to = to
    self.via = via
    self.effect = effect
    self.maximumLength = maximumLength
    self.limit = limit
    self.filter = filter
    self.usesClassClaims = usesClassClaims
    self.workBound = workBound
    self.avoid += avoid
  }

  /// Names of entities that no path passes; kept in the filter.
  public var avoid: [String] {
    get { filter.avoid }
    set { filter.avoid = newValue }
  }
}
