public import Knowledge

/// How many paths there are, by sign, effect and length.
public struct PathCounts: Sendable, Hashable, Codable {
  /// Paths by the sign of the whole.
  public struct Signs: Sendable, Hashable, Codable {
    public var positive: Int
    public var negative: Int
    /// Paths with a step of unknown direction.
    public var unknown: Int

    public init(positive: Int = 0, negative: Int = 0, unknown: Int = 0) {
      self.positive = positive
      self.negative = negative
      self.unknown = unknown
    }

    public var total: Int { positive + negative + unknown }
  }

  /// Paths by what they do to an outcome.
  public struct Effects: Sendable, Hashable, Codable {
    public var helpful: Int
    public var harmful: Int
    public var indeterminate: Int

    public init(helpful: Int = 0, harmful: Int = 0, indeterminate: Int = 0) {
      self.helpful = helpful
      self.harmful = harmful
      self.indeterminate = indeterminate
    }

    /// The effects of paths with these signs on something of which `desired` helps.
    public init(_ signs: Signs, where desired: Direction) {
      self.init(
        helpful: desired == .rise ? signs.positive : signs.negative,
        harmful: desired == .rise ? signs.negative : signs.positive,
        indeterminate: signs.unknown)
    }
  }

  /// Paths of one length.
  public struct OfLength: Sendable, Hashable, Codable {
    public let length: Int
    public let signs: Signs

    public init(length: Int, signs: Signs) {
      self.length = length
      self.signs = signs
    }
  }

  public let signs: Signs
  /// Nil where the target has no desired direction.
  public let effects: Effects?
  /// Lengths that have paths, ascending.
  public let byLength: [OfLength]

  /// Adds up `byLength`.
  public init(byLength: [OfLength], desired: Direction?) {
    self.byLength = byLength
    let signs = byLength.reduce(into: Signs()) { sum, entry in
      sum.positive += entry.signs.positive
      sum.negative += entry.signs.negative
      sum.unknown += entry.signs.unknown
    }
    self.signs = signs
    effects = desired.map { Effects(signs, where: $0) }
  }

  public var total: Int { signs.total }
}
