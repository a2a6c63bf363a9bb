public import Knowledge

/// Everything a graph holds about one entity.
public struct EntityCard: Sendable, Equatable, Codable {
  public let entity: Entity
  /// More general entities, nearest first.
  public let broader: [EntityReference]
  /// Entities that name this one as more general.
  public let narrower: [EntityReference]
  /// Of a combination: what it is made of.
  public let parts: [EntityReference]
  /// Combinations of which this is a part.
  public let combinations: [EntityReference]
  /// What it does to others, refuted claims included and marked by their status.
  public let outgoing: [RelationSummary]
  /// What others do to it.
  public let incoming: [RelationSummary]
  /// Moderations by it, and moderations of relations that begin or end at it.
  public let moderations: [ModerationSummary]
  /// Open questions about it or about a relation that begins or ends at it.
  public let questions: [OpenQuestion]
  /// Hypotheses that need a relation that begins or ends at it.
  public let hypotheses: [Hypothesis]
  public let references: [NumberedCitation]

  public init(
    entity: Entity, broader: [EntityReference], narrower: [EntityReference],
    parts: [EntityReference], combinations: [EntityReference], outgoing: [RelationSummary],
    incoming: [RelationSummary], moderations: [ModerationSummary], questions: [OpenQuestion],
    hypotheses: [Hypothesis], references: [NumberedCitation]
  ) {
    self.entity = entity
    self.broader = broader
    self.narrower = narrower
    self.parts = parts
    self.combinations = combinations
    self.outgoing = outgoing
    self.incoming = incoming
    self.moderations = moderations
    self.questions = questions
    self.hypotheses = hypotheses
    self.references = references
  }
}
