public import Knowledge

/// Two entities side by side: what each does, how that is known, and what only one of them does.
public struct ComparisonAnswer: Sendable, Equatable, Codable {
  /// Mechanisms of one level, those of the first alone before shared ones before the second's.
  public struct OfLevel: Sendable, Equatable, Codable {
    public let level: Level
    public let mechanisms: [ComparedMechanism]

    public init(level: Level, mechanisms: [ComparedMechanism]) {
      self.level = level
      self.mechanisms = mechanisms
    }
  }

  public let first: ComparedSide
  public let second: ComparedSide
  /// The outcome to which routes lead; nil where everything within reach is compared.
  public let outcome: EntityReference?
  public let desired: Direction?
  /// Most steps of a route.
  public let maximumLength: Int
  /// Mechanisms by level; levels without any are left out.
  public let levels: [OfLevel]
  /// Mechanisms of both that they reach at different times, or only one of them directly.
  public let contrasts: [MechanismContrast]
  /// Share of all mechanisms that both have (Jaccard); nil where there is no mechanism.
  public let overlap: Double?
  /// Whether everything within the length was looked at.
  public let isComplete: Bool
  /// What was left out, and how to get it; nil where nothing was.
  public let note: String?
  /// Why there is nothing to compare; nil where there is.
  public let refusal: Refusal?
  /// Every source used, numbered in the order of use.
  public let references: [NumberedCitation]

  public init(
    first: ComparedSide, second: ComparedSide, outcome: EntityReference?, desired: Direction?,
    maximumLength: Int, levels: [OfLevel],
    contrasts: [MechanismContrast], overlap: Double?, isComplete: Bool, note: String?,
    refusal: Refusal?, references: [NumberedCitation]
  ) {
    self.first = first
    self.second = second
    self.outcome = outcome
    self.desired = desired
    self.maximumLength = maximumLength
    self.levels = levels
    self.contrasts = contrasts
    self.overlap = overlap
    self.isComplete = isComplete
    self.note = note
    self.refusal = refusal
    self.references = references
  }
}

/// An entity that at least one of two compared entities acts on.
public struct ComparedMechanism: Sendable, Equatable, Codable {
  public let entity: EntityReference
  /// How the first gets there; nil where it doesn't.
  public let first: Approach?
  /// How the second gets there; nil where it doesn't.
  public let second: Approach?

  public init(entity: EntityReference, first: Approach?, second: Approach?) {
    self.entity = entity
    self.first = first
    self.second = second
  }

  public var isShared: Bool { first != nil && second != nil }
}
