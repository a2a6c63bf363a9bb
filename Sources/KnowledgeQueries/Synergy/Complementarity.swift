public import Knowledge

/// What lies on helpful paths of one intervention only, and what on those of both.
public struct Complementarity: Sendable, Equatable, Codable {
  /// A mechanism of one intervention.
  public struct Mechanism: Sendable, Equatable, Codable {
    public let entity: EntityReference
    public let approach: Approach

    public init(entity: EntityReference, approach: Approach) {
      self.entity = entity
      self.approach = approach
    }
  }

  /// Mechanisms of one level, nearest first.
  public struct OfLevel: Sendable, Equatable, Codable {
    public let level: Level
    public let mechanisms: [Mechanism]

    public init(level: Level, mechanisms: [Mechanism]) {
      self.level = level
      self.mechanisms = mechanisms
    }
  }

  /// Mechanisms of A that aren't B's, by level; empty levels are left out.
  public let onlyFirst: [OfLevel]
  /// Mechanisms of B that aren't A's.
  public let onlySecond: [OfLevel]
  /// Mechanisms of both, whichever way they are entered.
  public let shared: [EntityReference]
  /// Share of all mechanisms that both have (Jaccard); nil where there is no mechanism.
  public let overlap: Double?

  public init(
    onlyFirst: [OfLevel], onlySecond: [OfLevel], shared: [EntityReference], overlap: Double?
  ) {
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.shared = shared
    self.overlap = overlap
  }
}
