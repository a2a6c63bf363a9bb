/// Asks for the sources of a graph, or of an answer.
public struct BibliographyQuery: Sendable, Hashable, Codable {
  /// Whose sources are asked for.
  public enum Scope: Sendable, Hashable, Codable {
    /// Every source that the graph declares.
    case graph
    /// Sources by their keys, DOIs (with or without `doi:`) or PubMed ids.
    case keys([String])
    /// The sources of an entity's card, or of a relation's.
    case subject(String)
    case paths(PathsQuery)
    case synergy(SynergyQuery)
  }

  public var scope: Scope

  public init(_ scope: Scope) {
    self.scope = scope
  }
}
