import Knowledge
import KnowledgeQueries

extension Sign {
  /// The arrow of a step: → raises, ⊣ lowers, ⇢ ? unknown.
  var arrow: String {
    switch self {
    case .positive: "→"
    case .negative: "⊣"
    case .zero: "⇢\u{A0}0"
    case .unknown: "⇢\u{A0}?"
    }
  }

  /// What the subject does to the object.
  var verb: String {
    switch self {
    case .positive: "raises"
    case .negative: "lowers"
    case .zero: "does not change"
    case .unknown: "acts in an unknown direction on"
    }
  }

  /// What the arrows mean, for readers who meet them first.
  static let legend =
    "Arrows: → raises or activates, ⊣ lowers or inhibits, ⇢ ? acts in an unknown direction."
}

extension NetSign {
  /// What all routes together do to their end.
  var verb: String {
    switch self {
    case .positive: "raises"
    case .negative: "lowers"
    case .both: "both raises and lowers"
    case .unknown: "acts in an unknown direction on"
    }
  }

  /// What happens to the end.
  var passive: String {
    switch self {
    case .positive: "raised"
    case .negative: "lowered"
    case .both: "raised and lowered"
    case .unknown: "direction unknown"
    }
  }

  /// What happens to the end, as one character.
  var mark: String {
    switch self {
    case .positive: "↑"
    case .negative: "↓"
    case .both: "↕"
    case .unknown: "?"
    }
  }

  /// What the marks mean.
  static let legend =
    "Marks: ↑ raised, ↓ lowered, ↕ raised by some routes and lowered by others, "
    + "? direction unknown."
}

extension Effect {
  /// What a path does to an outcome, with `object` as the outcome and `sign` as the path's.
  func words(_ sign: Sign, _ object: EntityReference) -> String {
    switch self {
    case .helpful: "helpful (\(sign.verb) \(object.name))"
    case .harmful: "harmful (\(sign.verb) \(object.name))"
    case .indeterminate: "direction unknown"
    }
  }
}
