public import Knowledge

/// A claim with the evidence for and against it, and the sums that follow.
public struct ExplainAnswer: Sendable, Equatable, Codable {
  /// The belief from one kind of subject alone.
  public struct InSetting: Sendable, Equatable, Codable {
    public let setting: Setting
    public let belief: Belief

    public init(setting: Setting, belief: Belief) {
      self.setting = setting
      self.belief = belief
    }
  }

  /// The claim with every item, whatever species was asked about.
  public let card: RelationCard
  /// Species that were asked about; all count where there are none.
  public let species: [Species]
  /// The belief from all papers that count.
  public let belief: Belief
  /// The belief in the step from the papers of all claims with the same ends and sign, as routes
  /// and gaps use it; nil where this claim is the only one.
  public let step: Belief?
  /// Ids of the other claims of the step.
  public let stepClaims: [String]
  /// The belief from people, animals, cells and argument apart; kinds without items are left out.
  public let bySetting: [InSetting]
  /// Why the status is what it is, in one sentence.
  public let statusReason: String
  /// Which item gives the grade, in one sentence.
  public let gradeReason: String

  public init(
    card: RelationCard, species: [Species], belief: Belief, step: Belief? = nil,
    stepClaims: [String] = [], bySetting: [InSetting],
    statusReason: String, gradeReason: String
  ) {
    self.card = card
    self.species = species
    self.belief = belief
    self.step = step
    self.stepClaims = stepClaims
    self.bySetting = bySetting
    self.statusReason = statusReason
    self.gradeReason = gradeReason
  }
}
