/// What a relation says of its subject and object; a closed table.
public enum Predicate: String, Sendable, Codable, CaseIterable {
  case increases
  case activates
  case causes
  case convertsTo = "converts to"
  case transportsTo = "transports to"
  case raisesRiskOf = "raises risk of"
  case models
  case decreases
  case inhibits
  case prevents
  case treats
  case worsens
  case modulates
  case binds
  case doesNotChange = "does not change"
  case associatedWith = "associated with"
  case predicts
  case requires
  case partOf = "part of"
  case contraindicates
  case interactsWith = "interacts with"

  /// How a relation may take part in a path.
  public enum Composition: String, Sendable, Codable {
    /// A step of paths of any length.
    case step
    /// A path of its own, never a step of a longer one: it says *that*, not *how*.
    case alone
    /// Never part of a path: an association, a reversed or a structural statement.
    case never
  }

  /// The head of the arrow that stands for a relation.
  public enum Ending: String, Sendable, Codable {
    case promotes
    case inhibits
    case modulates
    case requires
    case plain
  }

  public var sign: Sign {
    switch self {
    case .increases, .activates, .causes, .convertsTo, .transportsTo, .raisesRiskOf, .models,
      .worsens:
      .positive
    case .decreases, .inhibits, .prevents, .treats: .negative
    case .doesNotChange: .zero
    case .modulates, .binds, .associatedWith, .predicts, .requires, .partOf, .contraindicates,
      .interactsWith:
      .unknown
    }
  }

  public var composition: Composition {
    switch self {
    case .increases, .activates, .causes, .convertsTo, .transportsTo, .raisesRiskOf, .models,
      .decreases, .inhibits, .prevents, .modulates, .binds:
      .step
    case .treats, .worsens: .alone
    case .doesNotChange, .associatedWith, .predicts, .requires, .partOf, .contraindicates,
      .interactsWith:
      .never
    }
  }

  public var ending: Ending {
    switch self {
    case .increases, .activates, .causes, .convertsTo, .transportsTo, .raisesRiskOf, .models,
      .worsens:
      .promotes
    case .decreases, .inhibits, .prevents, .treats: .inhibits
    case .modulates, .binds, .interactsWith: .modulates
    case .requires: .requires
    case .doesNotChange, .associatedWith, .predicts, .partOf, .contraindicates: .plain
    }
  }

  /// How the relation reads from its object's side: `bdnf is increased by exercise`.
  public var inverse: String {
    switch self {
    case .increases: "is increased by"
    case .activates: "is activated by"
    case .causes: "is caused by"
    case .convertsTo: "is made from"
    case .transportsTo: "receives"
    case .raisesRiskOf: "is made more likely by"
    case .models: "is modelled by"
    case .decreases: "is decreased by"
    case .inhibits: "is inhibited by"
    case .prevents: "is prevented by"
    case .treats: "is treated by"
    case .worsens: "is worsened by"
    case .modulates: "is modulated by"
    case .binds: "is bound by"
    case .doesNotChange: "is not changed by"
    case .associatedWith: "is associated with"
    case .predicts: "is predicted by"
    case .requires: "is required by"
    case .partOf: "has as a part"
    case .contraindicates: "is contraindicated by"
    case .interactsWith: "interacts with"
    }
  }

  /// The Biolink predicate, and the qualifiers that keep what it alone would lose.
  public var biolink: BiolinkMapping {
    switch self {
    case .increases: BiolinkMapping("biolink:affects", direction: "increased")
    case .activates: BiolinkMapping("biolink:affects", direction: "increased", aspect: "activity")
    case .decreases: BiolinkMapping("biolink:affects", direction: "decreased")
    case .inhibits: BiolinkMapping("biolink:affects", direction: "decreased", aspect: "activity")
    case .causes: BiolinkMapping("biolink:causes")
    case .convertsTo: BiolinkMapping("biolink:has_metabolite")
    case .transportsTo: BiolinkMapping("biolink:affects", aspect: "transport")
    case .raisesRiskOf: BiolinkMapping("biolink:predisposes_to_condition")
    case .models: BiolinkMapping("biolink:model_of")
    case .prevents: BiolinkMapping("biolink:preventative_for_condition")
    case .treats: BiolinkMapping("biolink:treats")
    case .worsens: BiolinkMapping("biolink:exacerbates_condition")
    case .modulates: BiolinkMapping("biolink:affects")
    case .binds: BiolinkMapping("biolink:directly_physically_interacts_with")
    case .doesNotChange: BiolinkMapping("biolink:affects", isNegated: true)
    case .associatedWith: BiolinkMapping("biolink:correlated_with")
    case .predicts: BiolinkMapping("biolink:associated_with_likelihood_of")
    case .requires: BiolinkMapping("biolink:has_input")
    case .partOf: BiolinkMapping("biolink:part_of")
    case .contraindicates: BiolinkMapping("biolink:contraindicated_in")
    case .interactsWith: BiolinkMapping("biolink:interacts_with")
    }
  }
}

/// A predicate of the Biolink model with its qualifiers.
public struct BiolinkMapping: Sendable, Hashable, Codable {
  public let predicate: String
  /// The value of `object_direction_qualifier`.
  public let direction: String?
  /// The value of `object_aspect_qualifier`.
  public let aspect: String?
  public let isNegated: Bool

  init(
    _ predicate: String, direction: String? = nil, aspect: String? = nil, isNegated: Bool = false
  ) {
    self.predicate = predicate
    self.direction = direction
    self.aspect = aspect
    self.isNegated = isNegated
  }
}
