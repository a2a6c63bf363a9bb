/// Everything that a pair's score adds up, thing by thing.
public struct ScoreAccount: Sendable, Equatable, Codable {
  /// One thing that counts, with the belief in it.
  public struct Term: Sendable, Hashable, Codable {
    /// Id of the entity, or of the moderation.
    public let id: String
    /// Name of the entity, or the moderation's sentence.
    public let name: String
    /// The beliefs whose product counts, those of the first intervention first.
    public let factors: [Double]

    public init(id: String, name: String, factors: [Double]) {
      self.id = id
      self.name = name
      self.factors = factors
    }

    /// What it counts.
    public var value: Double { factors.reduce(1, *) }
  }

  /// First meetings: the chains of both to them.
  public let meetings: [Term]
  /// Mechanisms of the first alone: its chain to them.
  public let onlyFirst: [Term]
  /// Mechanisms of the second alone: its chain to them.
  public let onlySecond: [Term]
  /// What they push opposite ways, then what one weakens: the moderation, the chain to its
  /// moderator, and the other's chain through the relation.
  public let oppositions: [Term]
  /// Risks that both make worse: the shortest chains of both to them.
  public let sharedRisks: [Term]
  /// What the reliability of both gains over the better one.
  public let gain: Double

  public init(
    meetings: [Term], onlyFirst: [Term], onlySecond: [Term], oppositions: [Term],
    sharedRisks: [Term], gain: Double
  ) {
    self.meetings = meetings
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.oppositions = oppositions
    self.sharedRisks = sharedRisks
    self.gain = gain
  }

  /// The sums that the score is made of.
  public var weights: RouteScore.Weights {
    func sum(_ terms: [Term]) -> Double { terms.reduce(0) { $0 + $1.value } }
    return RouteScore.Weights(
      meetings: sum(meetings), complementary: min(sum(onlyFirst), sum(onlySecond)), gain: gain,
      oppositions: sum(oppositions), sharedRisks: sum(sharedRisks))
  }
}
