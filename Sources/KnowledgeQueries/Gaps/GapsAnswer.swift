public import Knowledge

/// How reliable the helpful routes are, and which relations to study next.
public struct GapsAnswer: Sendable, Equatable, Codable {
  /// An intervention with the probability that a helpful mechanism of it is real.
  public struct Side: Sendable, Equatable, Codable {
    public let intervention: EntityReference
    public let reliability: ReliabilityEstimate
    /// Number of relations on its helpful routes.
    public let relations: Int
    /// What links it, or its class, directly to the outcome; no part of the reliability.
    public let clinical: [AppliedClaim]

    public init(
      intervention: EntityReference, reliability: ReliabilityEstimate, relations: Int,
      clinical: [AppliedClaim]
    ) {
      self.intervention = intervention
      self.reliability = reliability
      self.relations = relations
      self.clinical = clinical
    }
  }

  /// One, or two in the order asked.
  public let sides: [Side]
  public let outcome: EntityReference
  public let desired: Direction
  public let maximumLength: Int
  /// The probability that a helpful mechanism of at least one is real.
  public let reliability: ReliabilityEstimate
  /// Standard deviation of the reliability to first order, if each belief is a yes or no unknown.
  public let spread: Double
  /// Greatest share first; among equals by importance, then in the order of declaration.
  public let gaps: [Gap]
  /// The smallest sets of at most three relations without which no helpful route is left.
  ///
  /// Each set is in the order of declaration; empty where three aren't enough.
  public let flips: [[RelationSummary]]
  /// Of two: what is known of them together; nil for one.
  public let combination: CombinationFinding?
  /// Open questions besides those of the listed relations.
  ///
  /// On the combination itself or both sides first, then on a direct claim or what moderates it,
  /// then on a relation of the routes that isn't listed.
  public let questions: [OpenQuestion]
  public let isComplete: Bool
  /// What was left out, and how to get it; nil where nothing was.
  public let note: String?
  /// Why there is nothing to rank; nil where there is.
  public let refusal: Refusal?
  public let references: [NumberedCitation]

  public init(
    sides: [Side], outcome: EntityReference, desired: Direction, maximumLength: Int,
    reliability: ReliabilityEstimate, spread: Double, gaps: [Gap], flips: [[RelationSummary]],
    combination: CombinationFinding?, questions: [OpenQuestion], isComplete: Bool, note: String?,
    refusal: Refusal?, references: [NumberedCitation]
  ) {
    self.sides = sides
    self.outcome = outcome
    self.desired = desired
    self.maximumLength = maximumLength
    self.reliability = reliability
    self.spread = spread
    self.gaps = gaps
    self.flips = flips
    self.combination = combination
    self.questions = questions
    self.isComplete = isComplete
    self.note = note
    self.refusal = refusal
    self.references = references
  }
}
