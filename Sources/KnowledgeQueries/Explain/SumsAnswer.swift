public import Knowledge

/// The sums behind the numbers of a pair.
public struct SumsAnswer: Sendable, Equatable, Codable {
  /// A relation on helpful routes, with what it is believed and what hangs on it.
  public struct Relied: Sendable, Equatable, Codable {
    public let relation: RelationSummary
    /// The same step as it is claimed elsewhere; their papers count too.
    public let alsoClaimed: [RelationSummary]
    /// Belief in the step, with its papers.
    public let belief: Belief
    /// How much likelier a helpful route of either is if it holds than if it doesn't (Birnbaum).
    public let importance: Double
    /// Whether helpful routes of the first take it, and of the second.
    public let isOfFirst: Bool
    public let isOfSecond: Bool

    public init(
      relation: RelationSummary, alsoClaimed: [RelationSummary], belief: Belief,
      importance: Double, isOfFirst: Bool, isOfSecond: Bool
    ) {
      self.relation = relation
      self.alsoClaimed = alsoClaimed
      self.belief = belief
      self.importance = importance
      self.isOfFirst = isOfFirst
      self.isOfSecond = isOfSecond
    }
  }

  /// The helpful route of one intervention that is believed most.
  public struct BestRoute: Sendable, Equatable, Codable {
    public let path: Path
    /// Belief in every step, in their order.
    public let factors: [Double]

    public init(path: Path, factors: [Double]) {
      self.path = path
      self.factors = factors
    }

    /// The product: the probability that this route alone holds.
    public var value: Double { factors.reduce(1, *) }
  }

  public let first: EntityReference
  public let second: EntityReference
  public let outcome: EntityReference
  /// Nil where neither has a helpful route through a mechanism.
  public let redundancy: Redundancy?
  /// The best believed route of each that has one.
  public let bestRoutes: [BestRoute]
  /// Every relation on helpful routes, the one on which most hangs first.
  public let relations: [Relied]
  /// The score in a ranking of pairs.
  public let score: RouteScore
  public let account: ScoreAccount
  public let timing: SynergyTiming
  public let refusal: Refusal?
  public let references: [NumberedCitation]

  public init(
    first: EntityReference, second: EntityReference, outcome: EntityReference,
    redundancy: Redundancy?, bestRoutes: [BestRoute], relations: [Relied], score: RouteScore,
    account: ScoreAccount, timing: SynergyTiming, refusal: Refusal?,
    references: [NumberedCitation]
  ) {
    self.first = first
    self.second = second
    self.outcome = outcome
    self.redundancy = redundancy
    self.bestRoutes = bestRoutes
    self.relations = relations
    self.score = score
    self.account = account
    self.timing = timing
    self.refusal = refusal
    self.references = references
  }
}
