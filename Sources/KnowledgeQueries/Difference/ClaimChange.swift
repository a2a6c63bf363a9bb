public import Knowledge

extension GraphDifference {
  /// A claim as one version has it.
  public struct ClaimState: Sendable, Hashable, Codable {
    public let id: String
    /// The claim in the words of the field, with what limits it.
    public let sentence: String
    public let status: RelationStatus
    public let grade: EvidenceGrade
    public let evidence: EvidenceCounts

    public init(
      id: String, sentence: String, status: RelationStatus, grade: EvidenceGrade,
      evidence: EvidenceCounts
    ) {
      self.id = id
      self.sentence = sentence
      self.status = status
      self.grade = grade
      self.evidence = evidence
    }
  }

  /// A claim that is in both versions and not the same.
  public struct ClaimChange: Sendable, Hashable, Codable {
    public let old: ClaimState
    public let new: ClaimState
    /// Why the status is another one; empty where it is the same.
    public let reasons: [String]
    /// What changed besides evidence.
    public let fields: [FieldChange]
    /// Added items, then removed ones, then changed ones.
    public let evidence: [EvidenceChange]

    public init(
      old: ClaimState, new: ClaimState, reasons: [String], fields: [FieldChange],
      evidence: [EvidenceChange]
    ) {
      self.old = old
      self.new = new
      self.reasons = reasons
      self.fields = fields
      self.evidence = evidence
    }

    public var changesStatus: Bool { old.status != new.status }
    public var changesGrade: Bool { old.grade != new.grade }
  }

  /// An evidence item that came, went or changed.
  public struct EvidenceChange: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
      case added
      case removed
      case changed
    }

    public let kind: Kind
    /// The item as the new version has it; as the old one had it where it was removed.
    public let item: EvidenceItem
    /// Author and year of its source.
    public let source: String
    /// What changed within the item; empty unless it changed.
    public let fields: [FieldChange]

    public init(kind: Kind, item: EvidenceItem, source: String, fields: [FieldChange]) {
      self.kind = kind
      self.item = item
      self.source = source
      self.fields = fields
    }
  }
}
