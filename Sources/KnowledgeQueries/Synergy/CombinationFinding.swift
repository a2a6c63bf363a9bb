/// What is known of the combination itself; evidence on its parts never counts here.
public struct CombinationFinding: Sendable, Equatable, Codable {
  /// The combinations of the two, or of their broader classes, in the order of declaration.
  public let entities: [EntityReference]
  /// Claims about the combination and the outcome asked about.
  public let onOutcome: [AppliedClaim]
  /// Claims about the combination and anything else.
  public let onOther: [AppliedClaim]
  /// The highest rung that supporting evidence on the outcome has reached.
  public let readiness: Readiness
  /// The highest rung that evidence against has reached; `none` where there is none.
  public let contradicted: Readiness

  public init(
    entities: [EntityReference], onOutcome: [AppliedClaim], onOther: [AppliedClaim],
    readiness: Readiness, contradicted: Readiness
  ) {
    self.entities = entities
    self.onOutcome = onOutcome
    self.onOther = onOther
    self.readiness = readiness
    self.contradicted = contradicted
  }

  /// Whether nothing was observed of the combination and the outcome, for or against.
  public var isUntested: Bool { max(readiness, contradicted) <= .theory }
}
