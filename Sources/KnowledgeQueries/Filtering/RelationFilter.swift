public import Knowledge

/// Which relations may take part in an answer.
///
/// Criteria are joined by *and*, the values of one criterion by *or*; an empty criterion asks for
/// nothing. What a filter leaves out, it leaves out before any path is looked for.
public struct RelationFilter: Sendable, Hashable, Codable {
  /// Some supporting evidence was observed in one of these species.
  public var species: [Species]
  /// The best supporting evidence (in `species`, where those are given) has at least this grade.
  public var minimumGrade: EvidenceGrade?
  /// Some supporting evidence was observed in one of these kinds of subjects.
  public var settings: [Setting]
  /// The status is one of these; naming `refuted` here lets refuted relations in.
  public var statuses: [RelationStatus]
  /// Both ends stand on one of these levels.
  public var levels: [Level]
  public var predicates: [Predicate]
  /// The claim is placed in one of these regions or within it, or isn't limited to any.
  public var regions: [String]
  /// Names of entities whose relations take no part.
  public var avoid: [String]
  /// Names of moderators that are there: a drug that is taken, a variant that is carried.
  ///
  /// What they block takes no part; what they amplify or dampen is marked.
  public var given: [String]
  /// Names of entities that are missing, by knock-out or blockade.
  ///
  /// Their relations take no part, nor do those that they enable.
  public var without: [String]
  /// Whether relations against which all evidence speaks take part; they don't by default.
  public var includesRefuted: Bool
  /// Whether what isn't a step, such as an association, is followed as a step of unknown direction.
  ///
  /// An association isn't a cause: a route through one is a question, and always indeterminate.
  public var followsAssociations: Bool

  public init(
    species: [Species] = [], minimumGrade: EvidenceGrade? = nil, settings: [Setting] = [],
    statuses: [RelationStatus] = [], levels: [Level] = [], predicates: [Predicate] = [],
    regions: [String] = [], avoid: [String] = [], given: [String] = [], without: [String] = [],
    includesRefuted: Bool = false, followsAssociations: Bool = false
  ) {
    self.species = species
    self.minimumGrade = minimumGrade
    self.settings = settings
    self.statuses = statuses
    self.levels = levels
    self.predicates = predicates
    self.regions = regions
    self.avoid = avoid
    self.given = given
    self.without = without
    self.includesRefuted = includesRefuted
    self.followsAssociations = followsAssociations
  }

  /// Whether this asks for nothing, so that everything but refuted relations takes part.
  public var isEmpty: Bool { self == RelationFilter() }
}
