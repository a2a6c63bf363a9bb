public import Knowledge

/// Everything a graph holds about one relation.
public struct RelationCard: Sendable, Equatable, Codable {
  /// One paper's word, with the number of its source.
  public struct Item: Sendable, Equatable, Codable {
    /// Number of the source in the card's references.
    public let reference: Int
    public let item: EvidenceItem
    public let grade: EvidenceGrade
    public let setting: Setting

    public init(reference: Int, item: EvidenceItem, grade: EvidenceGrade, setting: Setting) {
      self.reference = reference
      self.item = item
      self.grade = grade
      self.setting = setting
    }
  }

  public let relation: RelationSummary
  /// How the relation may take part in paths.
  public let composition: Predicate.Composition
  /// The status that follows from the evidence alone.
  public let derivedStatus: RelationStatus
  /// The author's word against that, with the reason.
  public let statusOverride: RelationStatus.Override?
  /// Items in favour, fully or partly, in the order given.
  public let evidenceFor: [Item]
  /// Items against.
  public let evidenceAgainst: [Item]
  public let moderations: [ModerationSummary]
  /// Open questions that hang on it.
  public let questions: [OpenQuestion]
  /// Hypotheses that need it.
  public let hypotheses: [Hypothesis]
  /// The same claim in other contexts.
  public let inOtherContexts: [RelationSummary]
  public let references: [NumberedCitation]

  public init(
    relation: RelationSummary, composition: Predicate.Composition, derivedStatus: RelationStatus,
    statusOverride: RelationStatus.Override?, evidenceFor: [Item], evidenceAgainst: [Item],
    moderations: [ModerationSummary], questions: [OpenQuestion], hypotheses: [Hypothesis],
    inOtherContexts: [RelationSummary], references: [NumberedCitation]
  ) {
    self.relation = relation
    self.composition = composition
    self.derivedStatus = derivedStatus
    self.statusOverride = statusOverride
    self.evidenceFor = evidenceFor
    self.evidenceAgainst = evidenceAgainst
    self.moderations = moderations
    self.questions = questions
    self.hypotheses = hypotheses
    self.inOtherContexts = inOtherContexts
    self.references = references
  }
}
