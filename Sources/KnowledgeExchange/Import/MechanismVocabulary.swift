import Knowledge

/// What words of DrugMechDB become in our vocabulary.
enum MechanismVocabulary {
  /// A claim that stands for a link.
  struct Claim {
    let predicate: Predicate
    /// Whether the claim's subject is the link's target.
    var isReversed = false
  }

  /// The claim that a predicate becomes; an association where nothing better is known.
  static func claim(for predicate: String) -> Claim {
    if let own = Predicate(rawValue: predicate) { return Claim(predicate: own) }
    if let claim = claims[predicate] { return claim }
    guard let entry = SignLexicon.builtIn.entry(of: predicate), !entry.isAssociation else {
      return Claim(predicate: .associatedWith)
    }
    switch entry.reading {
    case .raises: return Claim(predicate: .increases)
    case .lowers: return Claim(predicate: .decreases)
    case .opaque: return Claim(predicate: .modulates)
    case .scaffolding, .reversed: return Claim(predicate: .associatedWith)
    }
  }

  private static let claims: [String: Claim] = [
    "increases activity of": Claim(predicate: .activates),
    "decreases activity of": Claim(predicate: .inhibits),
    "causes": Claim(predicate: .causes),
    "contributes to": Claim(predicate: .causes),
    "produces": Claim(predicate: .causes),
    "has output": Claim(predicate: .causes),
    "exacerbates": Claim(predicate: .worsens),
    "predisposes": Claim(predicate: .raisesRiskOf),
    "treats": Claim(predicate: .treats),
    "prevents": Claim(predicate: .prevents),
    "has metabolite": Claim(predicate: .convertsTo),
    "derives into": Claim(predicate: .convertsTo),
    "affects risk for": Claim(predicate: .associatedWith),
    "has phenotype": Claim(predicate: .associatedWith),
    "part of": Claim(predicate: .partOf),
    "participates in": Claim(predicate: .partOf),
    "actively involved in": Claim(predicate: .partOf),
    "has part": Claim(predicate: .partOf, isReversed: true),
    "has participant": Claim(predicate: .partOf, isReversed: true),
    "interacts with": Claim(predicate: .interactsWith),
    "directly interacts with": Claim(predicate: .interactsWith),
    "physically interacts with": Claim(predicate: .interactsWith),
    "molecularly interacts with": Claim(predicate: .interactsWith),
    "in complex with": Claim(predicate: .interactsWith),
    "contraindicated for": Claim(predicate: .contraindicates, isReversed: true),
    "caused by": Claim(predicate: .causes, isReversed: true),
    "produced by": Claim(predicate: .causes, isReversed: true),
    "disrupted by": Claim(predicate: .decreases, isReversed: true),
    "affected by": Claim(predicate: .modulates, isReversed: true),
    "is metabolite of": Claim(predicate: .convertsTo, isReversed: true),
    "derives from": Claim(predicate: .convertsTo, isReversed: true),
  ]

  /// The kind and level of a node; a process where its category isn't known.
  static func kind(of category: String?) -> (kind: EntityKind, level: Level, isExact: Bool) {
    switch category {
    case "Drug": (.drug, .intervention, true)
    case "ChemicalSubstance", "SmallMolecule": (.smallMolecule, .signalling, true)
    case "Protein": (.protein, .target, true)
    case "GeneFamily", "MacromolecularComplex": (.protein, .target, false)
    case "BiologicalProcess", "MolecularActivity", "Pathway": (.process, .cellular, true)
    case "CellularComponent", "GrossAnatomicalStructure": (.structure, .circuit, true)
    case "Cell": (.cellType, .cellular, true)
    case "PhenotypicFeature": (.state, .experience, true)
    case "Disease": (.disease, .clinical, true)
    case "OrganismTaxon": (.structure, .circuit, false)
    default: (.process, .cellular, false)
    }
  }

  /// The identifier in the spelling of ``CURIE/knownPrefixes``; nil for what is none.
  static func curie(_ id: String) -> CURIE? {
    guard let curie = CURIE(id) else { return nil }
    let folded = curie.prefix.lowercased()
    let prefix = prefixes[folded] ?? CURIE.knownPrefixes.first { $0.lowercased() == folded }
    return prefix.flatMap { CURIE("\($0):\(curie.reference)") } ?? curie
  }

  private static let prefixes = ["db": "DRUGBANK", "taxonomy": "NCBITaxon", "reactome": "REACT"]
}
