/// Asks what an entity acts on, or what acts on it, within some steps.
public struct ReachQuery: Sendable, Hashable, Codable {
  /// Which way to go.
  public enum Direction: String, Sendable, Codable, CaseIterable {
    /// What acts on the entity.
    case upstream
    /// What the entity acts on.
    case downstream
  }

  /// Name of the entity.
  public var entity: String
  public var direction: Direction
  /// Most steps, 1 to 60.
  public var maximumDepth: Int
  public var filter: RelationFilter
  /// Whether, downstream, what is known of a broader class may be the first step.
  public var usesClassClaims: Bool

  public init(
    _ entity: String, _ direction: Direction, maximumDepth: Int = 3,
    filter: RelationFilter = RelationFilter(), usesClassClaims: Bool = true
  ) {
    self.entity = entity
    self.direction = direction
    self.maximumDepth = maximumDepth
    self.filter = filter
    self.usesClassClaims = usesClassClaims
  }
}
