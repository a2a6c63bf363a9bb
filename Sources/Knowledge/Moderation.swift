/// A claim that an entity changes how strongly a relation holds.
public struct Moderation: Sendable, Hashable, Codable, Identifiable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A gate: without the moderator the relation doesn't happen.
    case enables
    case amplifies
    case dampens
    case blocks
  }

  /// Stable, made of the claim and its context.
  public let id: String
  /// Id of the entity that moderates.
  public let moderator: String
  public let kind: Kind
  /// Ids of the relations acted upon: the same claim in one or several contexts.
  public let relations: [String]
  /// The claim acted upon, as it is written: `psilocin activates htr2a`.
  public let moderated: String
  public let context: Context
  public var timeCourse: TimeCourse
  public var evidence: [EvidenceItem]
  public var statusOverride: RelationStatus.Override?
  public var note: String?

  public init(
    id: String, moderator: String, kind: Kind, relations: [String], moderated: String,
    context: Context = Context(), timeCourse: TimeCourse = TimeCourse(),
    evidence: [EvidenceItem] = [], statusOverride: RelationStatus.Override? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.moderator = moderator
    self.kind = kind
    self.relations = relations
    self.moderated = moderated
    self.context = context
    self.timeCourse = timeCourse
    self.evidence = evidence
    self.statusOverride = statusOverride
    self.note = note
  }

  /// The claim as it is written: `ssri dampens (psilocin activates htr2a)`.
  public var claim: String { "\(moderator) \(kind.rawValue) (\(moderated))" }

  public var status: RelationStatus {
    statusOverride?.status ?? RelationStatus(evidence: evidence)
  }
}
