public import Knowledge

/// The rungs that interventions, and their combination, have reached.
public struct ReadinessAnswer: Sendable, Equatable, Codable {
  /// How far one thing has come.
  public struct Ladder: Sendable, Equatable, Codable {
    /// An intervention, or a combination; nil where the graph holds no combination of the two.
    public let entity: EntityReference?
    public let isCombination: Bool
    /// The highest rung of evidence for a benefit of the thing itself.
    public let reached: Readiness
    /// The highest rung of evidence against a benefit, or for harm, of the thing itself.
    public let contradicted: Readiness
    /// The highest rung of evidence for a benefit of a broader class; `none` where there is none.
    public let ofClass: Readiness
    /// The rung after `reached`; nil at the top.
    public let next: Readiness?
    /// The claims that say so, those about the thing itself first.
    public let claims: [AppliedClaim]

    public init(
      entity: EntityReference?, isCombination: Bool, reached: Readiness,
      contradicted: Readiness, ofClass: Readiness, claims: [AppliedClaim]
    ) {
      self.entity = entity
      self.isCombination = isCombination
      self.reached = reached
      self.contradicted = contradicted
      self.ofClass = ofClass
      next = Readiness.allCases.first { $0 > max(reached, .none) }
      self.claims = claims
    }
  }

  public let interventions: [EntityReference]
  public let outcome: EntityReference
  public let desired: Direction
  /// One for each intervention, then one for the combination of two.
  public let ladders: [Ladder]
  /// Open questions on the combination or on a claim of a ladder.
  public let questions: [OpenQuestion]
  public let references: [NumberedCitation]

  public init(
    interventions: [EntityReference], outcome: EntityReference, desired: Direction,
    ladders: [Ladder], questions: [OpenQuestion], references: [NumberedCitation]
  ) {
    self.interventions = interventions
    self.outcome = outcome
    self.desired = desired
    self.ladders = ladders
    self.questions = questions
    self.references = references
  }
}
