/// A risk, or another outcome, that both interventions make worse.
public struct SharedRisk: Sendable, Equatable, Codable {
  /// How one intervention makes it worse.
  public struct Side: Sendable, Equatable, Codable {
    /// A shortest harmful path.
    public let path: Path
    /// Whether there are helpful paths of allowed length too.
    public let isMixed: Bool
    /// The broader class that the first step is about, where it is about one.
    public let viaClass: EntityReference?

    public init(path: Path, isMixed: Bool, viaClass: EntityReference?) {
      self.path = path
      self.isMixed = isMixed
      self.viaClass = viaClass
    }
  }

  public let entity: EntityReference
  public let first: Side
  public let second: Side
  /// What is known of the combination itself here.
  public let combination: [RelationSummary]

  public init(
    entity: EntityReference, first: Side, second: Side, combination: [RelationSummary]
  ) {
    self.entity = entity
    self.first = first
    self.second = second
    self.combination = combination
  }
}
