public import Knowledge

/// How one intervention gets to an entity on its paths to the outcome.
public struct Approach: Sendable, Equatable, Codable {
  /// A sign with which the entity is reached, and the fewest steps in which it is.
  public struct SignedDistance: Sendable, Hashable, Codable {
    public let sign: Sign
    public let distance: Int

    public init(sign: Sign, distance: Int) {
      self.sign = sign
      self.distance = distance
    }
  }

  /// Fewest steps from the intervention.
  public let distance: Int
  /// Every sign with which the intervention acts on the entity, nearest first.
  public let signs: [SignedDistance]
  /// The relations by which its paths enter the entity, in the order of declaration.
  public let entering: [RelationSummary]
  /// Patterns in time of the claims by which its paths enter, in whatever context; each once.
  ///
  /// Where a claim states none, the one that its times amount to.
  public let patterns: [TimeCourse.Pattern]
  /// Regions and tissues to which these claims are limited, in the order of the claims; each once.
  public let regions: [String]

  public init(
    distance: Int, signs: [SignedDistance], entering: [RelationSummary],
    patterns: [TimeCourse.Pattern], regions: [String] = []
  ) {
    self.distance = distance
    self.signs = signs
    self.entering = entering
    self.patterns = patterns
    self.regions = regions
  }

  /// All signs taken together.
  public var net: NetSign { NetSign(signs.map(\.sign)) }
}

/// A place where helpful routes of both interventions meet.
public struct Convergence: Sendable, Equatable, Codable {
  public let entity: EntityReference
  public let first: Approach
  public let second: Approach
  /// Whether both push it the same, known way.
  public let agreement: Agreement
  /// Whether each gets here without passing another meeting place on the way.
  public let isFirstMeeting: Bool

  public init(
    entity: EntityReference, first: Approach, second: Approach, agreement: Agreement,
    isFirstMeeting: Bool
  ) {
    self.entity = entity
    self.first = first
    self.second = second
    self.agreement = agreement
    self.isFirstMeeting = isFirstMeeting
  }
}
