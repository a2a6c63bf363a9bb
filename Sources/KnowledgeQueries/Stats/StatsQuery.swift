/// Asks what a graph holds.
public struct StatsQuery: Sendable, Hashable, Codable {
  public init() {}
}
