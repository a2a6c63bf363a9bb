/// An entity that the two interventions move opposite ways.
public struct Opposition: Sendable, Equatable, Codable {
  public let entity: EntityReference
  public let first: Approach
  public let second: Approach
  /// Whether each moves it one way only, so that they always oppose each other here.
  public let isClean: Bool

  public init(entity: EntityReference, first: Approach, second: Approach, isClean: Bool) {
    self.entity = entity
    self.first = first
    self.second = second
    self.isClean = isClean
  }
}

/// A moderation through which one intervention changes a relation of the other's paths.
public struct CrossModeration: Sendable, Equatable, Codable {
  /// What comes of it for the relation.
  public enum NetEffect: String, Sendable, Codable, CaseIterable {
    case strengthens
    case weakens
    /// The intervention moves the moderator both ways, or an unknown way.
    case unclear
  }

  /// The intervention that does it, by itself or by what it moves.
  public let by: EntityReference
  /// The intervention whose relation is changed.
  public let of: EntityReference
  public let moderation: ModerationSummary
  /// The relations on the other's paths that are changed.
  public let relations: [RelationSummary]
  /// How `by` moves the moderator; `+` where it is the moderator.
  public let moderatorMoved: NetSign
  public let netEffect: NetEffect

  public init(
    by: EntityReference, of: EntityReference, moderation: ModerationSummary,
    relations: [RelationSummary], moderatorMoved: NetSign, netEffect: NetEffect
  ) {
    self.by = by
    self.of = of
    self.moderation = moderation
    self.relations = relations
    self.moderatorMoved = moderatorMoved
    self.netEffect = netEffect
  }
}
