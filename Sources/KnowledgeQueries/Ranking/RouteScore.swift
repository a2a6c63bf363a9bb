/// How well the routes of several interventions go together in a graph; nothing else.
///
/// Five counts, each made into a share that grows ever more slowly, so that nothing wins by being
/// written about most: a count `x` with half-way point `h` gives `x / (x + h)`. Three shares are
/// added and two subtracted:
///
/// | count | half-way | |
/// | --- | --- | --- |
/// | first meetings where both push the same, known way | 3 | + |
/// | mechanisms that only one has, counted on the side that has fewer | 10 | + |
/// | disjoint routes that both have more than the better one alone | 2 | + |
/// | what they push opposite ways, or weaken of each other | 2 | − |
/// | risks that both make worse | 3 | − |
///
/// So the score lies between −2 and 3. The half-way points are a choice, not a measurement; the
/// score ranks routes that somebody wrote down, says nothing of the size of any benefit, and
/// doesn't look at how well a relation is known. Readiness and contraindications are told beside
/// it, and never part of it.
public struct RouteScore: Sendable, Hashable, Codable {
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
  /// Between −2 and 3, to three decimals.
  public let value: Double

  public init(
    meetings: Int, complementary: Int, addedRoutes: Int, oppositions: Int, sharedRisks: Int
  ) {
    self.meetings = meetings
    self.complementary = complementary
    self.addedRoutes = addedRoutes
    self.oppositions = oppositions
    self.sharedRisks = sharedRisks
    value = Self.rounded(
      Self.share(meetings, halfWay: 3) + Self.share(complementary, halfWay: 10)
        + Self.share(addedRoutes, halfWay: 2) - Self.share(oppositions, halfWay: 2)
        - Self.share(sharedRisks, halfWay: 3))
  }

  /// The score of several pairs taken together: the mean of their values, the sum of their counts.
  ///
  /// - Precondition: there is at least one pair.
  public init(meanOf pairs: [RouteScore]) {
    precondition(!pairs.isEmpty, "a mean needs a value")
    func sum(_ count: (RouteScore) -> Int) -> Int { pairs.reduce(0) { $0 + count($1) } }
    meetings = sum(\.meetings)
    complementary = sum(\.complementary)
    addedRoutes = sum(\.addedRoutes)
    oppositions = sum(\.oppositions)
    sharedRisks = sum(\.sharedRisks)
    value = Self.rounded(pairs.reduce(0) { $0 + $1.value } / Double(pairs.count))
  }

  private static func share(_ count: Int, halfWay: Double) -> Double {
    Double(count) / (Double(count) + halfWay)
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
