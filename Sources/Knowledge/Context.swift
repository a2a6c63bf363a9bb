/// Where and in whom a relation is claimed to hold; what is left out is not limited.
public struct Context: Sendable, Hashable, Codable {
  /// Brain region or tissue.
  public var region: String?
  /// Species that the claim is limited to.
  public var species: [Species]
  public var population: String?
  public var cellType: String?
  /// Dose or regimen.
  public var dose: String?

  public init(
    region: String? = nil, species: [Species] = [], population: String? = nil,
    cellType: String? = nil, dose: String? = nil
  ) {
    self.region = region
    self.species = species
    self.population = population
    self.cellType = cellType
    self.dose = dose
  }

  public var isEmpty: Bool { parts.isEmpty }

  /// What limits the claim, in a fixed order, for captions and stable ids.
  public var parts: [String] {
    let names = species.isEmpty ? nil : species.map(\.rawValue).joined(separator: ", ")
    return [region, names, population, cellType, dose].compactMap { $0 }
  }
}
