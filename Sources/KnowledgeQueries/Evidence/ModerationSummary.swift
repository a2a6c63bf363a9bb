public import Knowledge

/// A moderation as answers quote it.
public struct ModerationSummary: Sendable, Equatable, Codable, Identifiable {
  public let id: String
  public let moderator: EntityReference
  public let kind: Moderation.Kind
  /// Ids of the relations acted upon.
  public let relations: [String]
  /// The claim in the words of the field: `SSRI dampens (Psilocin activates 5-HT2A receptor)`.
  public let sentence: String
  public let grade: EvidenceGrade
  public let status: RelationStatus
  public let context: Context
  public let timeCourse: TimeCourse
  public let evidence: EvidenceCounts
  /// Keys of the citations in favour, fully or partly.
  public let supportedBy: [String]
  /// Keys of the citations against.
  public let contradictedBy: [String]
  public let note: String?

  public init(
    id: String, moderator: EntityReference, kind: Moderation.Kind, relations: [String],
    sentence: String, grade: EvidenceGrade, status: RelationStatus, context: Context,
    timeCourse: TimeCourse, evidence: EvidenceCounts, supportedBy: [String],
    contradictedBy: [String], note: String?
  ) {
    self.id = id
    self.moderator = moderator
    self.kind = kind
    self.relations = relations
    self.sentence = sentence
    self.grade = grade
    self.status = status
    self.context = context
    self.timeCourse = timeCourse
    self.evidence = evidence
    self.supportedBy = supportedBy
    self.contradictedBy = contradictedBy
    self.note = note
  }

  /// Keys of all citations, those in favour first, each once.
  public var citations: [String] {
    supportedBy + contradictedBy.filter { !supportedBy.contains($0) }
  }
}
