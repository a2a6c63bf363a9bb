public import Knowledge

/// Asks why a claim is believed as far as it is.
///
/// The name is a relation's id (`psilocin-activates-htr2a`) or its claim with any names
/// (`psilocin activates 5-HT2A`); ids of claims in several contexts tell these apart.
public struct ExplainQuery: Sendable, Hashable, Codable {
  public var name: String
  /// Only papers that observed one of these count; all where there are none.
  public var species: [Species]

  public init(_ name: String, species: [Species] = []) {
    self.name = name
    self.species = species
  }
}
