/// What a rise of the subject does to the object.
public enum Sign: String, Sendable, Codable, CaseIterable {
  case positive = "+"
  case negative = "-"
  /// Studied, and no effect claimed.
  case zero = "0"
  /// There is an effect, of unknown direction.
  case unknown = "?"

  /// The sign of two steps one after the other.
  ///
  /// Signs multiply; an unknown step makes the whole unknown, and no effect ends it.
  public static func * (lhs: Self, rhs: Self) -> Self {
    switch (lhs, rhs) {
    case (.zero, _), (_, .zero): .zero
    case (.unknown, _), (_, .unknown): .unknown
    default: lhs == rhs ? .positive : .negative
    }
  }

  /// The opposite direction; `zero` and `unknown` are their own opposites.
  public var opposite: Self {
    switch self {
    case .positive: .negative
    case .negative: .positive
    case .zero, .unknown: self
    }
  }

  /// Whether a change of this sign helps, where `desired` is the direction that does.
  public func effect(where desired: Direction) -> Effect {
    switch self {
    case .positive: desired == .rise ? .helpful : .harmful
    case .negative: desired == .fall ? .helpful : .harmful
    case .zero, .unknown: .indeterminate
    }
  }
}

/// What a path does to an outcome, from the point of view of the people concerned.
public enum Effect: String, Sendable, Codable, CaseIterable {
  case helpful
  case harmful
  case indeterminate
}
