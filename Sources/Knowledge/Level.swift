/// The scale band that an entity is drawn in, from what people do to what patients feel.
public enum Level: String, Sendable, Codable, CaseIterable, Comparable {
  case intervention
  case target
  case signalling
  case cellular
  case circuit
  case experience
  case clinical

  /// The position in the order of scales, 0 for `intervention`.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rank < rhs.rank
  }
}
