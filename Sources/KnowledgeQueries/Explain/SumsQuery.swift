/// Asks for the sums behind the numbers of a pair: reliability, score and windows.
///
/// Every number is traced to relations, and every belief in a relation to its papers.
///
/// ```swift
/// let answer = try SumsQuery("exercise", "psilocybin", on: "depression").answer(in: graph)
/// answer.relations.first?.belief.supporting  // papers behind the relation that matters most
/// ```
public struct SumsQuery: Sendable, Hashable, Codable {
  /// Name of one intervention.
  public var first: String
  /// Name of the other.
  public var second: String
  /// Name of an entity with a desired direction.
  public var outcome: String
  /// When each is given; nil for the schedule that ``TimelineQuery`` assumes.
  public var schedule: Schedule?
  public var filter: RelationFilter

  public init(
    _ first: String, _ second: String, on outcome: String, schedule: Schedule? = nil,
    filter: RelationFilter = RelationFilter()
  ) {
    self.first = first
    self.second = second
    self.outcome = outcome
    self.schedule = schedule
    self.filter = filter
  }
}
