/// A named explanation, which may compete with others.
public struct Hypothesis: Sendable, Hashable, Codable, Identifiable {
  public let id: String
  public var statement: String
  /// Ids of the hypotheses that it competes with.
  public var rivals: [String]
  /// Ids of the relations and moderations that must hold for it.
  public var relations: [String]
  /// The observation that would decide it.
  public var decision: String?

  public init(
    id: String, statement: String, rivals: [String] = [], relations: [String] = [],
    decision: String? = nil
  ) {
    self.id = id
    self.statement = statement
    self.rivals = rivals
    self.relations = relations
    self.decision = decision
  }
}
