public import Knowledge

/// An entity as answers name it: enough to print, draw and ask on, without its whole card.
public struct EntityReference: Sendable, Hashable, Codable, Identifiable {
  public let id: String
  public let name: String
  /// Short form for drawings.
  public let label: String
  public let kind: EntityKind
  public let level: Level

  public init(id: String, name: String, label: String, kind: EntityKind, level: Level) {
    self.id = id
    self.name = name
    self.label = label
    self.kind = kind
    self.level = level
  }

  /// The reference to `entity`.
  public init(_ entity: Entity) {
    self.init(
      id: entity.id, name: entity.name, label: entity.label, kind: entity.kind,
      level: entity.level)
  }
}
