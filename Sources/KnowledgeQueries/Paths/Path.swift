public import Knowledge

/// One step of a path: a relation, taken from its subject to its object.
public struct PathStep: Sendable, Equatable, Codable {
  public let relation: RelationSummary
  /// Whether the claim is about a class that the path's first entity belongs to.
  ///
  /// What is known of psychedelics is used for psilocybin, but never silently.
  public let isClassClaim: Bool
  /// The same step as it is claimed in other contexts, on weaker or equal evidence.
  public let alsoClaimed: [RelationSummary]
  /// What amplifies or dampens it, of what the question says is there.
  public let moderations: [ModerationSummary]

  public init(
    relation: RelationSummary, isClassClaim: Bool = false, alsoClaimed: [RelationSummary] = [],
    moderations: [ModerationSummary] = []
  ) {
    self.relation = relation
    self.isClassClaim = isClassClaim
    self.alsoClaimed = alsoClaimed
    self.moderations = moderations
  }

  /// Every claim of this step, the best known first.
  public var claims: [RelationSummary] { [relation] + alsoClaimed }
}

/// The step of a path that is known least well.
public struct WeakestLink: Sendable, Equatable, Codable {
  /// Position among the steps, 0 for the first.
  public let step: Int
  public let relation: String
  /// The claim in the words of the field.
  public let sentence: String
  public let grade: EvidenceGrade
  public let status: RelationStatus
  public let isContested: Bool

  public init(
    step: Int, relation: String, sentence: String, grade: EvidenceGrade, status: RelationStatus,
    isContested: Bool
  ) {
    self.step = step
    self.relation = relation
    self.sentence = sentence
    self.grade = grade
    self.status = status
    self.isContested = isContested
  }
}

/// A chain of relations without a repeated entity.
public struct Path: Sendable, Equatable, Codable {
  public let steps: [PathStep]
  /// The product of the steps' signs; one unknown step makes it unknown.
  public let sign: Sign
  /// Whether that helps; nil where the last entity has no desired direction.
  public let effect: Effect?
  /// The grade of the weakest link.
  public let grade: EvidenceGrade
  public let weakestLink: WeakestLink
  /// For every step the kind of subject closest to people in which it was seen; each kind once.
  ///
  /// More than one entry means that no single kind of subject shows the whole path.
  public let settings: [Setting]

  public init(
    steps: [PathStep], sign: Sign, effect: Effect?, grade: EvidenceGrade,
    weakestLink: WeakestLink, settings: [Setting]
  ) {
    self.steps = steps
    self.sign = sign
    self.effect = effect
    self.grade = grade
    self.weakestLink = weakestLink
    self.settings = settings
  }

  /// Number of steps.
  public var length: Int { steps.count }

  /// The entities passed, ends included, in order.
  public var entities: [EntityReference] {
    (steps.first.map { [$0.relation.subject] } ?? []) + steps.map(\.relation.object)
  }

  /// Whether the first step is a claim about a class.
  public var usesClassClaim: Bool { steps.first?.isClassClaim ?? false }
}
