/// Asks how far interventions have come towards use for an outcome, by evidence on themselves.
///
/// Evidence on a part never counts for a combination, and evidence on a class is told apart.
public struct ReadinessQuery: Sendable, Hashable, Codable {
  /// Names of one intervention, or of two whose combination is asked about too.
  public var interventions: [String]
  /// Name of an entity with a desired direction.
  public var outcome: String
  public var filter: RelationFilter

  public init(
    _ interventions: [String], on outcome: String, filter: RelationFilter = RelationFilter()
  ) {
    self.interventions = interventions
    self.outcome = outcome
    self.filter = filter
  }
}
