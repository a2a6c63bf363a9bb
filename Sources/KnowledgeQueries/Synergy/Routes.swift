/// A relation that is told of an entity, because it is about that entity or about its class.
public struct AppliedClaim: Sendable, Equatable, Codable {
  /// The entity of which it is told.
  public let holder: EntityReference
  public let relation: RelationSummary
  /// The broader class that the claim is about; nil where it is about the holder itself.
  public let viaClass: EntityReference?

  public init(holder: EntityReference, relation: RelationSummary, viaClass: EntityReference?) {
    self.holder = holder
    self.relation = relation
    self.viaClass = viaClass
  }

  /// The end of the claim that is neither the holder nor its class.
  public var other: EntityReference {
    [holder.id, viaClass?.id].contains(relation.subject.id) ? relation.object : relation.subject
  }

  /// Whether the claim is about a class that the holder belongs to.
  public var isClassClaim: Bool { viaClass != nil }
}

/// What one intervention does to the outcome by itself.
public struct Routes: Sendable, Equatable, Codable {
  public let intervention: EntityReference
  public let counts: PathCounts
  public let polarity: Polarity
  /// Steps on the shortest helpful path through a mechanism; nil where there is none.
  public let shortestHelpful: Int?
  /// Helpful paths through a mechanism, shortest first; the direct claims are in `clinical`.
  public let helpfulPaths: [Path]
  /// Harmful paths through a mechanism, shortest first.
  public let harmfulPaths: [Path]
  /// Claims that link it, or its class, directly to the outcome: they say that, not how.
  ///
  /// Also those that are no path, such as associations, and those that every observation
  /// contradicts; their predicate and status tell.
  public let clinical: [AppliedClaim]
  /// Entities on helpful paths, the ends left out, in the order of levels.
  public let mechanisms: [EntityReference]
  /// Largest number of routes along relations of helpful paths that share no entity (Menger).
  public let disjointRoutes: Int
  /// Whether every path within the length was counted.
  public let isComplete: Bool

  public init(
    intervention: EntityReference, counts: PathCounts, polarity: Polarity,
    shortestHelpful: Int?, helpfulPaths: [Path], harmfulPaths: [Path], clinical: [AppliedClaim],
    mechanisms: [EntityReference], disjointRoutes: Int, isComplete: Bool
  ) {
    self.intervention = intervention
    self.counts = counts
    self.polarity = polarity
    self.shortestHelpful = shortestHelpful
    self.helpfulPaths = helpfulPaths
    self.harmfulPaths = harmfulPaths
    self.clinical = clinical
    self.mechanisms = mechanisms
    self.disjointRoutes = disjointRoutes
    self.isComplete = isComplete
  }
}
