public import Knowledge

/// A relation as answers quote it: the claim, how sure it is, and who says so.
public struct RelationSummary: Sendable, Equatable, Codable, Identifiable {
  public let id: String
  public let subject: EntityReference
  public let predicate: Predicate
  public let object: EntityReference
  public let sign: Sign
  /// Grade of the best supporting evidence, in the species asked about where there are some.
  public let grade: EvidenceGrade
  public let status: RelationStatus
  /// How far it is believed, from 0 to 1, by the papers in the species asked about.
  public let belief: Double
  /// Whether observations speak for and against it, whatever its status says.
  public let isContested: Bool
  /// Kinds of subjects in which support was observed, from people to arguments.
  public let settings: [Setting]
  /// Species in which support was observed.
  public let species: [Species]
  public let context: Context
  public let timeCourse: TimeCourse
  public let evidence: EvidenceCounts
  /// Keys of the citations in favour, fully or partly, in the order of the evidence.
  public let supportedBy: [String]
  /// Keys of the citations against.
  public let contradictedBy: [String]
  public let note: String?

  public init(
    id: String, subject: EntityReference, predicate: Predicate, object: EntityReference,
    sign: Sign, grade: EvidenceGrade, status: RelationStatus, belief: Double,
    isContested: Bool, settings: [Setting], species: [Species], context: Context,
    timeCourse: TimeCourse,
    evidence: EvidenceCounts, supportedBy: [String], contradictedBy: [String], note: String?
  ) {
    self.id = id
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.sign = sign
    self.grade = grade
    self.status = status
    self.belief = belief
    self.isContested = isContested
    self.settings = settings
    self.species = species
    self.context = context
    self.timeCourse = timeCourse
    self.evidence = evidence
    self.supportedBy = supportedBy
    self.contradictedBy = contradictedBy
    self.note = note
  }

  /// The claim in the words of the field: `Psilocin activates 5-HT2A receptor`.
  public var sentence: String { "\(subject.name) \(predicate.rawValue) \(object.name)" }

  /// The kind of subject closest to people in which support was observed.
  public var setting: Setting { settings.first ?? .argument }

  /// Keys of all citations, those in favour first, each once.
  public var citations: [String] {
    supportedBy + contradictedBy.filter { !supportedBy.contains($0) }
  }
}
