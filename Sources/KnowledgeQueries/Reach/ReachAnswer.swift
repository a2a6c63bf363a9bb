public import Knowledge

/// The net sign of action between two entities, all routes taken together.
public enum NetSign: String, Sendable, Codable, CaseIterable {
  case positive = "+"
  case negative = "-"
  /// Some routes raise and others lower.
  case both = "+/-"
  /// Every route has a step of unknown direction.
  case unknown = "?"

  /// The net of the signs of several routes: those of known direction decide.
  public init(_ signs: some Sequence<Sign>) {
    let signs = Set(signs)
    switch (signs.contains(.positive), signs.contains(.negative)) {
    case (true, true): self = .both
    case (true, false): self = .positive
    case (false, true): self = .negative
    case (false, false): self = .unknown
    }
  }

  /// The opposite direction; `both` and `unknown` are their own opposites.
  public var opposite: Self {
    switch self {
    case .positive: .negative
    case .negative: .positive
    case .both, .unknown: self
    }
  }
}

/// An entity that is reached, with one witness.
public struct ReachedEntity: Sendable, Equatable, Codable {
  public let entity: EntityReference
  /// Steps on the shortest path.
  public let distance: Int
  /// Net sign over all walks within the depth.
  public let net: NetSign
  /// A shortest path, from cause to consequence.
  public let witness: Path

  public init(entity: EntityReference, distance: Int, net: NetSign, witness: Path) {
    self.entity = entity
    self.distance = distance
    self.net = net
    self.witness = witness
  }
}

/// What lies up- or downstream of an entity.
public struct ReachAnswer: Sendable, Equatable, Codable {
  public let entity: EntityReference
  public let direction: ReachQuery.Direction
  public let maximumDepth: Int
  /// By distance, then in the order of declaration.
  public let reached: [ReachedEntity]
  /// Whether nothing lies beyond the depth.
  public let isComplete: Bool
  /// What was left out, and how to get it; nil where nothing was.
  public let note: String?
  /// Why nothing is reached; nil where something is.
  public let refusal: Refusal?
  public let references: [NumberedCitation]

  public init(
    entity: EntityReference, direction: ReachQuery.Direction, maximumDepth: Int,
    reached: [ReachedEntity], isComplete: Bool, note: String?, refusal: Refusal?,
    references: [NumberedCitation]
  ) {
    self.entity = entity
    self.direction = direction
    self.maximumDepth = maximumDepth
    self.reached = reached
    self.isComplete = isComplete
    self.note = note
    self.refusal = refusal
    self.references = references
  }

  /// What is reached, level by level in the order of scales; empty levels are left out.
  public var byLevel: [(level: Level, reached: [ReachedEntity])] {
    Level.allCases.compactMap { level in
      let members = reached.filter { $0.entity.level == level }
      return members.isEmpty ? nil : (level, members)
    }
  }
}
