/// How well the routes of several interventions go together in a graph, as far as they are known.
///
/// Five counts, in which each thing counts as the belief that it is there: the product of the
/// beliefs in the steps of the best believed chain to it. Each sum is made into a share that grows
/// ever more slowly, so that nothing wins by being written about most: a sum `x` with half-way point
/// `h` gives `x / (x + h)`. Three shares are added and two subtracted:
///
/// | what counts, with the belief in it | half-way | |
/// | --- | --- | --- |
/// | first meetings where both push the same, known way: both chains there | 1 | + |
/// | mechanisms that only one has: the chain there, on the side whose sum is less | 3 | + |
/// | what the reliability of both gains over the better one | as it is | + |
/// | what they push opposite ways, or weaken of each other: both chains there | 1 | − |
/// | risks that both make worse: both shortest chains there | 1 | − |
///
/// So the score lies between −2 and 3. Without the weights the ranking favoured what was hardly
/// studied: a drug on which little is written has few risks and oppositions on record, and each
/// claim from one dish of cells counted as much as one from trials. The weights work on both sides
/// of the sum, so that what is known badly adds little and takes off little.
///
/// The half-way points are a choice, not a measurement, and the error rates behind beliefs are
/// judgements. The score ranks routes that somebody wrote down and says nothing of the size of any
/// benefit. Readiness and contraindications are told beside it, and never part of it.
public struct RouteScore: Sendable, Hashable, Codable {
  /// Sums of beliefs, in the order of the counts.
  public struct Weights: Sendable, Hashable, Codable {
    public let meetings: Double
    public let complementary: Double
    /// The reliability of both less that of the better one, 0 to 1.
    public let gain: Double
    public let oppositions: Double
    public let sharedRisks: Double

    public init(
      meetings: Double, complementary: Double, gain: Double, oppositions: Double,
      sharedRisks: Double
    ) {
      self.meetings = meetings
      self.complementary = complementary
      self.gain = gain
      self.oppositions = oppositions
      self.sharedRisks = sharedRisks
    }
  }

  /// First meetings where both push the same, known way.
  public let meetings: Int
  /// Mechanisms that only one of them has, on the side that has fewer.
  public let complementary: Int
  /// Disjoint routes through mechanisms that both have more than the better one alone.
  public let addedRoutes: Int
  /// Entities always pushed opposite ways, and moderations by which one weakens the other.
  public let oppositions: Int
  /// Risks and other outcomes that both make worse.
  public let sharedRisks: Int
  /// The counts with each thing weighed by the belief in it.
  public let weights: Weights
  /// Papers for and against the relations on helpful routes of any, each once.
  public let papers: Int
  /// Between −2 and 3, to three decimals.
  public let value: Double

  public init(
    meetings: Int, complementary: Int, addedRoutes: Int, oppositions: Int, sharedRisks: Int,
    weights: Weights, papers: Int
  ) {
    self.meetings = meetings
    self.complementary = complementary
    self.addedRoutes = addedRoutes
    self.oppositions = oppositions
    self.sharedRisks = sharedRisks
    self.weights = weights
    self.papers = papers
    value = Self.rounded(Self.addends(of: weights).reduce(0, +))
  }

  /// The score of several pairs taken together: the mean of their values, the sum of their counts
  /// and weights.
  ///
  /// - Parameter papers: of all together, each once.
  /// - Precondition: there is at least one pair.
  public init(meanOf pairs: [RouteScore], papers: Int) {
    precondition(!pairs.isEmpty, "a mean needs a value")
    func sum(_ count: (RouteScore) -> Int) -> Int { pairs.reduce(0) { $0 + count($1) } }
    func sum(_ weight: (Weights) -> Double) -> Double {
      pairs.reduce(0) { $0 + weight($1.weights) }
    }
    meetings = sum(\.meetings)
    complementary = sum(\.complementary)
    addedRoutes = sum(\.addedRoutes)
    oppositions = sum(\.oppositions)
    sharedRisks = sum(\.sharedRisks)
    weights = Weights(
      meetings: sum(\.meetings), complementary: sum(\.complementary), gain: sum(\.gain),
      oppositions: sum(\.oppositions), sharedRisks: sum(\.sharedRisks))
    self.papers = papers
    value = Self.rounded(pairs.reduce(0) { $0 + $1.value } / Double(pairs.count))
  }

  /// The half-way points of the sums, in the order of the counts without the gain.
  public static let halfWays = (
    meetings: 1.0, complementary: 3.0, oppositions: 1.0, sharedRisks: 1.0
  )

  /// What each sum adds to the score, in the order of the counts.
  public static func addends(of weights: Weights) -> [Double] {
    func share(_ sum: Double, _ halfWay: Double) -> Double { sum / (sum + halfWay) }
    return [
      share(weights.meetings, halfWays.meetings),
      share(weights.complementary, halfWays.complementary), weights.gain,
      -share(weights.oppositions, halfWays.oppositions),
      -share(weights.sharedRisks, halfWays.sharedRisks),
    ]
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
