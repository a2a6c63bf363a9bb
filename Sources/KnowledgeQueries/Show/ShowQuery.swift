/// Asks what is known of one entity or relation.
///
/// The name is looked up as an entity first, then as a relation: by its id
/// (`psilocin-activates-htr2a`) or by its claim with any names (`psilocin activates 5-HT2A`).
public struct ShowQuery: Sendable, Hashable, Codable {
  public var name: String

  public init(_ name: String) {
    self.name = name
  }
}

/// A card of one entity, or of one relation.
public enum ShowAnswer: Sendable, Equatable, Codable {
  case entity(EntityCard)
  case relation(RelationCard)
}
