public import Knowledge

/// Interventions with helpful routes to one outcome, combined and ranked.
///
/// A ranking of routes in a graph as far as they are known, not of benefit: see ``RouteScore``.
public struct CombinationRanking: Sendable, Equatable, Codable {
  /// An intervention that takes part.
  public struct Member: Sendable, Equatable, Codable {
    public let intervention: EntityReference
    /// Number of its helpful paths, direct claims included.
    public let helpfulPaths: Int
    /// Number of entities on them.
    public let mechanisms: Int
    /// The highest rung of evidence that it helps by itself; claims about its class don't count.
    public let readiness: Readiness

    public init(
      intervention: EntityReference, helpfulPaths: Int, mechanisms: Int, readiness: Readiness
    ) {
      self.intervention = intervention
      self.helpfulPaths = helpfulPaths
      self.mechanisms = mechanisms
      self.readiness = readiness
    }
  }

  public let outcome: EntityReference
  public let desired: Direction
  /// Interventions of one combination.
  public let size: Int
  public let maximumLength: Int
  /// What is combined, in the order of declaration.
  public let members: [Member]
  /// Interventions that are left out because all of their helpful paths are their class's.
  public let inherited: [EntityReference]
  /// Best score first; among equals the broader interventions, then in the order of declaration.
  public let combinations: [RankedCombination]
  /// Number of combinations, listed or not.
  public let total: Int
  /// Whether every path was counted and every combination is listed.
  public let isComplete: Bool
  /// What was left out, and how to get it; nil where nothing was.
  public let note: String?
  /// Why nothing could be combined; nil where something was.
  public let refusal: Refusal?
  /// Sources of what is known of the combinations themselves, numbered in the order of use.
  public let references: [NumberedCitation]

  public init(
    outcome: EntityReference, desired: Direction, size: Int, maximumLength: Int,
    members: [Member], inherited: [EntityReference], combinations: [RankedCombination], total: Int,
    isComplete: Bool,
    note: String?, refusal: Refusal?, references: [NumberedCitation]
  ) {
    self.outcome = outcome
    self.desired = desired
    self.size = size
    self.maximumLength = maximumLength
    self.members = members
    self.inherited = inherited
    self.combinations = combinations
    self.total = total
    self.isComplete = isComplete
    self.note = note
    self.refusal = refusal
    self.references = references
  }
}

/// Two or three interventions, with what their routes have to do with each other.
public struct RankedCombination: Sendable, Equatable, Codable {
  /// In the order of declaration.
  public let members: [EntityReference]
  public let score: RouteScore
  /// Where helpful routes first meet and both push the same, known way; nearest first.
  public let meetings: [EntityReference]
  /// What is always pushed opposite ways.
  public let oppositions: [EntityReference]
  /// Sentences of moderations by which one weakens a relation of another's routes.
  public let interferences: [String]
  /// Risks and other outcomes that at least two make worse.
  public let sharedRisks: [EntityReference]
  /// Contraindications and interactions recorded between the members or their classes.
  public let cautions: [AppliedClaim]
  /// What is known of the combination itself; evidence on its parts doesn't count.
  public let combination: CombinationFinding

  public init(
    members: [EntityReference], score: RouteScore, meetings: [EntityReference],
    oppositions: [EntityReference], interferences: [String], sharedRisks: [EntityReference],
    cautions: [AppliedClaim], combination: CombinationFinding
  ) {
    self.members = members
    self.score = score
    self.meetings = meetings
    self.oppositions = oppositions
    self.interferences = interferences
    self.sharedRisks = sharedRisks
    self.cautions = cautions
    self.combination = combination
  }

  /// Whether a member is recorded as a contraindication of another.
  public var isContraindicated: Bool {
    cautions.contains { $0.relation.predicate == .contraindicates }
  }
}
