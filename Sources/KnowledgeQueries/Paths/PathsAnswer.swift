public import Knowledge

/// The paths from one entity to another: how many, whether they agree, and the first of them.
public struct PathsAnswer: Sendable, Equatable, Codable {
  public let subject: EntityReference
  public let object: EntityReference
  /// The direction of the object that helps people, where it has one.
  public let desired: Direction?
  public let via: [EntityReference]
  public let avoid: [EntityReference]
  public let maximumLength: Int
  public let polarity: Polarity
  /// Counts of all paths that pass the filter, whatever effect is wanted.
  public let counts: PathCounts
  /// Whether everything within the length was counted and every wanted path is listed.
  public let isComplete: Bool
  /// What was left out, and how to get it; nil where nothing was.
  public let note: String?
  /// Shortest first; within one length in the order of declaration of their relations.
  public let paths: [Path]
  /// Why there is no path; nil where there is one.
  public let refusal: Refusal?
  /// The sources of all steps listed, numbered as they are first used.
  public let references: [NumberedCitation]

  public init(
    subject: EntityReference, object: EntityReference, desired: Direction?,
    via: [EntityReference], avoid: [EntityReference], maximumLength: Int, polarity: Polarity,
    counts: PathCounts, isComplete: Bool, note: String?, paths: [Path], refusal: Refusal?,
    references: [NumberedCitation]
  ) {
    self.subject = subject
    self.object = object
    self.desired = desired
    self.via = via
    self.avoid = avoid
    self.maximumLength = maximumLength
    self.polarity = polarity
    self.counts = counts
    self.isComplete = isComplete
    self.note = note
    self.paths = paths
    self.refusal = refusal
    self.references = references
  }
}
