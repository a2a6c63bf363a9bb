public import Knowledge

/// Which paths to list, by the sign or effect of the whole.
public enum WantedEffect: String, Sendable, Codable, CaseIterable {
  case helpful
  case harmful
  case positive = "+"
  case negative = "-"
  /// Paths with a step of unknown direction.
  case indeterminate

  /// The sign of the paths meant; nil for helpful and harmful where no direction is desired.
  public func sign(where desired: Direction?) -> Sign? {
    switch self {
    case .positive: .positive
    case .negative: .negative
    case .indeterminate: .unknown
    case .helpful: desired.map { $0 == .rise ? .positive : .negative }
    case .harmful: desired.map { $0 == .rise ? .negative : .positive }
    }
  }
}
