/// A probability, and how it was found.
public struct ReliabilityEstimate: Sendable, Hashable, Codable {
  public let value: Double
  /// Standard error of a sampled value; 0 where it is exact.
  public let standardError: Double
  /// Number of states that were sampled; nil where the value is exact.
  public let sampledStates: Int?

  public init(value: Double, standardError: Double = 0, sampledStates: Int? = nil) {
    self.value = value
    self.standardError = standardError
    self.sampledStates = sampledStates
  }

  public var isExact: Bool { sampledStates == nil }
}
