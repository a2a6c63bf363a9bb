import GraphCore
import Knowledge

/// How probable it is that a helpful mechanism of A, of B, or of either is real.
///
/// Each relation holds independently with its belief, and one relation carries every route that
/// takes it. This measures how well the *routes* are known and how far they stand or fall
/// together. It is qualitative: it says nothing of doses, of the size of an effect, or of whether
/// the two add up.
public struct Redundancy: Sendable, Equatable, Codable {
  /// A helpful route of A exists.
  public let first: ReliabilityEstimate
  /// A helpful route of B exists.
  public let second: ReliabilityEstimate
  /// A helpful route of at least one exists.
  public let either: ReliabilityEstimate
  /// What either is more probable than the better one alone.
  public let gain: Double
  /// What either would be if A and B shared no relation: R_A + R_B − R_A·R_B.
  public let ifIndependent: Double
  /// Ids of the relations that helpful routes of both take.
  public let sharedRelations: [String]

  public init(
    first: ReliabilityEstimate, second: ReliabilityEstimate, either: ReliabilityEstimate,
    sharedRelations: [String]
  ) {
    self.first = first
    self.second = second
    self.either = either
    gain = either.value - max(first.value, second.value)
    ifIndependent = first.value + second.value - first.value * second.value
    self.sharedRelations = sharedRelations
  }

  /// What is lost because both hang on the same relations; not below 0 where it is exact.
  public var shortfall: Double { ifIndependent - either.value }

  /// Whether nothing was sampled.
  public var isExact: Bool { first.isExact && second.isExact && either.isExact }
}

extension Redundancy {
  /// Of the two interventions that were ranked together.
  ///
  /// Nil where neither has a helpful route through a mechanism.
  init?(_ ranking: GapRanking) {
    let helpful = ranking.helpful
    guard !helpful.isEmpty else { return nil }
    var shared = helpful.edges[0]
    shared.formIntersection(helpful.edges[1])
    let graph = helpful.selection.graph
    self.init(
      first: ranking.estimate(0), second: ranking.estimate(1), either: ranking.estimate,
      sharedRelations: shared.edges.map { graph.relation(at: $0).id })
  }
}
