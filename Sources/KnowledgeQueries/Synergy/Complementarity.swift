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

  /// Mechanisms that have a place or a pattern in time in common.
  public struct Group<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    public let value: Value
    /// Nearest first.
    public let mechanisms: [EntityReference]

    public init(value: Value, mechanisms: [EntityReference]) {
      self.value = value
      self.mechanisms = mechanisms
    }
  }

  /// Mechanisms of one intervention by where and when its claims say that they are reached.
  ///
  /// A mechanism stands in as many groups as there are places or patterns.
  public struct Profile: Sendable, Hashable, Codable {
    /// By region or tissue: most mechanisms first, then by name.
    public let regions: [Group<String>]
    /// Mechanisms that no claim places.
    public let unplaced: [EntityReference]
    /// By pattern in time, in the order of the patterns.
    public let patterns: [Group<TimeCourse.Pattern>]
    /// Mechanisms of which no claim says when.
    public let untimed: [EntityReference]

    /// Groups `mechanisms`, which come nearest first; O(m · r) for r regions of m mechanisms.
    public init(of mechanisms: [Mechanism]) {
      func grouped<Value>(_ values: (Approach) -> [Value]) -> [Group<Value>] {
        var order: [Value] = []
        var members: [Value: [EntityReference]] = [:]
        for mechanism in mechanisms {
          for value in values(mechanism.approach) {
            if members[value] == nil { order.append(value) }
            members[value, default: []].append(mechanism.entity)
          }
        }
        return order.map { Group(value: $0, mechanisms: members[$0] ?? []) }
      }
      regions = grouped(\.regions)
        .sorted { ($1.mechanisms.count, $0.value) < ($0.mechanisms.count, $1.value) }
      unplaced = mechanisms.filter(\.approach.regions.isEmpty).map(\.entity)
      let timed = grouped(\.patterns)
      patterns = TimeCourse.Pattern.allCases.compactMap { pattern in
        timed.first { $0.value == pattern }
      }
      untimed = mechanisms.filter(\.approach.patterns.isEmpty).map(\.entity)
    }
  }

  /// Mechanisms of A that aren't B's, by level; empty levels are left out.
  public let onlyFirst: [OfLevel]
  /// Mechanisms of B that aren't A's.
  public let onlySecond: [OfLevel]
  /// The mechanisms of `onlyFirst` by place and time.
  public let firstProfile: Profile
  /// The mechanisms of `onlySecond` by place and time.
  public let secondProfile: Profile
  /// Mechanisms of both, whichever way they are entered.
  public let shared: [EntityReference]
  /// Share of all mechanisms that both have (Jaccard); nil where there is no mechanism.
  public let overlap: Double?

  public init(
    onlyFirst: [OfLevel], onlySecond: [OfLevel], shared: [EntityReference], overlap: Double?
  ) {
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    firstProfile = Profile(
      of: onlyFirst.flatMap(\.mechanisms).sortedByDistance(\.approach, \.approach))
    secondProfile = Profile(
      of: onlySecond.flatMap(\.mechanisms).sortedByDistance(\.approach, \.approach))
    self.shared = shared
    self.overlap = overlap
  }
}
