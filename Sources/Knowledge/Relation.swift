/// A directed claim about two entities, with everything that speaks for and against it.
public struct Relation: Sendable, Hashable, Codable, Identifiable {
  /// Stable, made of the claim and its context: `psilocin-activates-htr2a@prefrontal-cortex`.
  public let id: String
  /// Id of the entity that acts.
  public let subject: String
  public let predicate: Predicate
  /// Id of the entity acted upon.
  public let object: String
  public let context: Context
  public var timeCourse: TimeCourse
  public var evidence: [EvidenceItem]
  public var statusOverride: RelationStatus.Override?
  public var note: String?

  public init(
    subject: String, predicate: Predicate, object: String, context: Context = Context(),
    timeCourse: TimeCourse = TimeCourse(), evidence: [EvidenceItem] = [],
    statusOverride: RelationStatus.Override? = nil, note: String? = nil
  ) {
    self.id = Self.id(subject: subject, predicate: predicate, object: object, context: context)
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.context = context
    self.timeCourse = timeCourse
    self.evidence = evidence
    self.statusOverride = statusOverride
    self.note = note
  }

  /// The claim as it is written: `psilocin activates htr2a`.
  public var claim: String { "\(subject) \(predicate.rawValue) \(object)" }

  public var status: RelationStatus {
    statusOverride?.status ?? RelationStatus(evidence: evidence)
  }

  /// Whether observations speak both for and against the claim, whatever its author says.
  public var isContested: Bool {
    status == .contested || RelationStatus(evidence: evidence) == .contested
  }

  /// The grade of the best evidence in favour; `theory` where there is none.
  public var grade: EvidenceGrade {
    evidence.filter { $0.supports != .no }.map(\.grade).max() ?? .theory
  }

  /// The kind of subject closest to people in which support was observed.
  public var setting: Setting {
    evidence.filter { $0.supports != .no }.map(\.setting).min() ?? .argument
  }

  /// The id that a claim has in a context.
  ///
  /// Contexts that differ only in punctuation or case give the same id, and count as the same.
  public static func id(
    subject: String, predicate: Predicate, object: String, context: Context
  ) -> String {
    [subject, slug(predicate.rawValue), object].joined(separator: "-") + suffix(for: context)
  }

  /// What a context adds to an id: nothing, or `@` and its parts.
  package static func suffix(for context: Context) -> String {
    let species = context.species.sorted().map(\.rawValue).joined(separator: " ")
    let parts = [
      ("", context.region), ("", species.isEmpty ? nil : species), ("in-", context.population),
      ("cell-", context.cellType), ("dose-", context.dose),
    ]
    let limits = parts.compactMap { prefix, text in text.map { prefix + slug($0) } }
    return limits.isEmpty ? "" : "@" + limits.joined(separator: "+")
  }

  /// Letters and digits in lower case, runs of anything else as one hyphen.
  private static func slug(_ text: String) -> String {
    let isSlug = text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    if isSlug { return text }
    return text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      .joined(separator: "-")
  }
}
