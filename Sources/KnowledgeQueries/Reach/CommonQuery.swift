/// Asks what two or more entities all act on, within some steps of each.
public struct CommonQuery: Sendable, Hashable, Codable {
  /// Names of two or more different entities.
  public var entities: [String]
  /// Most steps from each, 1 to 60.
  public var maximumDepth: Int
  public var filter: RelationFilter
  /// Whether what is known of a broader class may be the first step.
  public var usesClassClaims: Bool

  public init(
    _ entities: [String], maximumDepth: Int = 3, filter: RelationFilter = RelationFilter(),
    usesClassClaims: Bool = true
  ) {
    self.entities = entities
    self.maximumDepth = maximumDepth
    self.filter = filter
    self.usesClassClaims = usesClassClaims
  }
}
