/// Whether several entities push a common target the same way.
public enum Agreement: String, Sendable, Codable, CaseIterable {
  /// All push it the same, known way.
  case agreeing
  /// At least two push it opposite ways, each in one way only.
  case opposing
  /// Anything else: some push it both ways, or an unknown way.
  case mixed

  /// The agreement of net signs; empty counts as mixed.
  public init(_ signs: [NetSign]) {
    let kinds = Set(signs)
    if kinds.contains(.positive), kinds.contains(.negative) {
      self = .opposing
    } else {
      self = kinds == [.positive] || kinds == [.negative] ? .agreeing : .mixed
    }
  }
}

/// A target that several entities act on.
public struct CommonTarget: Sendable, Equatable, Codable {
  /// How one of the entities asked about gets there.
  public struct Approach: Sendable, Equatable, Codable {
    public let source: EntityReference
    public let distance: Int
    public let net: NetSign
    /// A shortest path.
    public let witness: Path

    public init(source: EntityReference, distance: Int, net: NetSign, witness: Path) {
      self.source = source
      self.distance = distance
      self.net = net
      self.witness = witness
    }
  }

  public let entity: EntityReference
  /// One for each entity asked about, in the order asked.
  public let approaches: [Approach]
  public let agreement: Agreement

  public init(entity: EntityReference, approaches: [Approach], agreement: Agreement) {
    self.entity = entity
    self.approaches = approaches
    self.agreement = agreement
  }
}

/// What several entities all act on.
public struct CommonAnswer: Sendable, Equatable, Codable {
  public let sources: [EntityReference]
  public let maximumDepth: Int
  /// By greatest distance, then by sum of distances, then in the order of declaration.
  public let targets: [CommonTarget]
  /// Whether nothing more would be common at any greater depth.
  public let isComplete: Bool
  public let note: String?
  public let refusal: Refusal?
  public let references: [NumberedCitation]

  public init(
    sources: [EntityReference], maximumDepth: Int, targets: [CommonTarget], isComplete: Bool,
    note: String?, refusal: Refusal?, references: [NumberedCitation]
  ) {
    self.sources = sources
    self.maximumDepth = maximumDepth
    self.targets = targets
    self.isComplete = isComplete
    self.note = note
    self.refusal = refusal
    self.references = references
  }
}
