public import Knowledge

/// What two interventions do to an outcome, apart and together.
///
/// "A" and "B" are the two interventions, "O" the outcome. A path of A never passes B or any
/// other intervention or combination, and the other way round.
public struct SynergyAnswer: Sendable, Equatable, Codable {
  public let first: EntityReference
  public let second: EntityReference
  public let outcome: EntityReference
  public let desired: Direction
  public let maximumLength: Int
  /// What A does to O by itself.
  public let firstRoutes: Routes
  /// What B does to O by itself.
  public let secondRoutes: Routes
  /// Entities on helpful paths of both that A and B can enter by different relations.
  ///
  /// Nearest first: by the greater of the two distances, then by their sum, then in the order of
  /// declaration.
  public let convergence: [Convergence]
  public let complementary: Complementarity
  /// Entities that A and B move opposite ways on their paths to O; clean oppositions first.
  public let oppositions: [Opposition]
  /// Moderations by which one weakens a relation of the other's paths, or may.
  public let interferences: [CrossModeration]
  /// Moderations by which one strengthens a relation of the other's paths, or may.
  public let gates: [CrossModeration]
  /// Risks and other outcomes that both make worse.
  public let sharedRisks: [SharedRisk]
  /// What contraindicates A, B, their broader classes or the combination.
  public let contraindications: [AppliedClaim]
  /// Relations of A or its classes with B or its classes.
  public let interactions: [AppliedClaim]
  public let combination: CombinationFinding
  /// How probable it is that a helpful route of either exists; nil where there is no such route.
  public let redundancy: Redundancy?
  /// The relations whose study would settle most, at most three; see ``GapsQuery`` for all.
  public let gaps: [Gap]
  /// What amplifies or dampens a relation on the routes, or a direct claim, of what the question
  /// says is there.
  public let given: [ModerationSummary]
  /// What every helpful route of both passes; nil where one has no such route, or not every path
  /// was counted.
  public let bottleneck: Bottleneck?
  /// Loops through places where helpful routes meet, nearest place first.
  public let feedback: [FeedbackLoop]
  /// The findings under the names of their patterns, for figures.
  public let motifs: [Motif]
  /// When both act where their helpful routes meet; nil where it wasn't asked.
  public let timing: SynergyTiming?
  /// Open questions that hang on the pair, its combination or where its routes meet.
  public let questions: [OpenQuestion]
  /// One paragraph of plain English, sentence by sentence; the last is no medical advice.
  public let verdict: [VerdictSentence]
  /// Whether every path within the length was counted.
  public let isComplete: Bool
  /// What was left out, and how to get it; nil where nothing was.
  public let note: String?
  /// Why neither has a path to O; nil where one has.
  public let refusal: Refusal?
  /// Every source used, numbered in the order of use, those of the verdict first.
  public let references: [NumberedCitation]

  public init(
    first: EntityReference, second: EntityReference, outcome: EntityReference,
    desired: Direction, maximumLength: Int, firstRoutes: Routes, secondRoutes: Routes,
    convergence: [Convergence], complementary: Complementarity, oppositions: [Opposition],
    interferences: [CrossModeration], gates: [CrossModeration], sharedRisks: [SharedRisk],
    contraindications: [AppliedClaim], interactions: [AppliedClaim],
    combination: CombinationFinding, redundancy: Redundancy? = nil, gaps: [Gap] = [],
    given: [ModerationSummary] = [],
    bottleneck: Bottleneck? = nil, feedback: [FeedbackLoop] = [], motifs: [Motif] = [],
    timing: SynergyTiming? = nil, questions: [OpenQuestion], verdict: [VerdictSentence],
    isComplete: Bool, note: String?, refusal: Refusal?,
    references: [NumberedCitation]
  ) {
    self.first = first
    self.second = second
    self.outcome = outcome
    self.desired = desired
    self.maximumLength = maximumLength
    self.firstRoutes = firstRoutes
    self.secondRoutes = secondRoutes
    self.convergence = convergence
    self.complementary = complementary
    self.oppositions = oppositions
    self.interferences = interferences
    self.gates = gates
    self.sharedRisks = sharedRisks
    self.contraindications = contraindications
    self.interactions = interactions
    self.combination = combination
    self.redundancy = redundancy
    self.gaps = gaps
    self.given = given
    self.bottleneck = bottleneck
    self.feedback = feedback
    self.motifs = motifs
    self.timing = timing
    self.questions = questions
    self.verdict = verdict
    self.isComplete = isComplete
    self.note = note
    self.refusal = refusal
    self.references = references
  }
}
