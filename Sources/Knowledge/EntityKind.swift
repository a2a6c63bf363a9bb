/// What an entity is.
public enum EntityKind: String, Sendable, Codable, CaseIterable, Comparable {
  case intervention
  case drug
  case smallMolecule = "small molecule"
  case protein
  case receptor
  case process
  case cellType = "cell type"
  case structure
  case circuit
  case state
  case disease
  case outcome
  case risk

  /// The category of the Biolink model (doi:10.1111/cts.13302) that this kind maps to.
  public var biolinkCategory: String {
    switch self {
    case .intervention: "biolink:Treatment"
    case .drug: "biolink:Drug"
    case .smallMolecule: "biolink:SmallMolecule"
    case .protein, .receptor: "biolink:Protein"
    case .process: "biolink:BiologicalProcess"
    case .cellType: "biolink:Cell"
    case .structure, .circuit: "biolink:AnatomicalEntity"
    case .state, .outcome, .risk: "biolink:PhenotypicFeature"
    case .disease: "biolink:Disease"
    }
  }

  /// Kinds sort in the order of their declaration, from cause to consequence.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rank < rhs.rank
  }
}

extension EntityKind {
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
