public import Knowledge
import OrderedCollections

/// A mechanism of both sides that they reach in different ways.
public struct MechanismContrast: Sendable, Equatable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// The nearest claims of both say when, and don't say the same.
    case time
    /// Only one acts on it directly, in one step.
    case directness
  }

  /// How one side gets there by its nearest claims.
  public struct Side: Sendable, Equatable, Codable {
    /// Fewest steps.
    public let distance: Int
    /// Patterns in time of the claims, stated or implied by their times; each once.
    public let patterns: [TimeCourse.Pattern]
    /// Regions and tissues to which the claims are limited; each once.
    public let regions: [String]
    /// The claims that say so, in whatever context.
    ///
    /// Those about the side itself or its class where it acts directly, else all by which it enters.
    public let claims: [RelationSummary]

    public init(
      distance: Int, patterns: [TimeCourse.Pattern], regions: [String], claims: [RelationSummary]
    ) {
      self.distance = distance
      self.patterns = patterns
      self.regions = regions
      self.claims = claims
    }
  }

  public let entity: EntityReference
  /// At least one.
  public let kinds: [Kind]
  public let first: Side
  public let second: Side

  public init(entity: EntityReference, kinds: [Kind], first: Side, second: Side) {
    self.entity = entity
    self.kinds = kinds
    self.first = first
    self.second = second
  }
}

extension MechanismContrast {
  /// The contrasts among `mechanisms`: in time first, then in directness; nearest first.
  static func all(
    among mechanisms: [ComparedMechanism], of first: EntityReference, _ second: EntityReference,
    in selection: RelationSelection
  ) -> [MechanismContrast] {
    let found = mechanisms.compactMap { mechanism -> MechanismContrast? in
      guard let one = mechanism.first, let other = mechanism.second else { return nil }
      let sides = (Side(one, of: first, in: selection), Side(other, of: second, in: selection))
      var kinds: [Kind] = []
      if !sides.0.patterns.isEmpty, !sides.1.patterns.isEmpty, sides.0.patterns != sides.1.patterns
      {
        kinds.append(.time)
      }
      if (one.distance == 1) != (other.distance == 1) { kinds.append(.directness) }
      return kinds.isEmpty
        ? nil
        : MechanismContrast(
          entity: mechanism.entity, kinds: kinds, first: sides.0, second: sides.1)
    }
    func key(_ contrast: MechanismContrast, _ offset: Int) -> (Int, Int, Int) {
      (
        contrast.kinds.contains(.time) ? 0 : 1,
        max(contrast.first.distance, contrast.second.distance), offset
      )
    }
    return found.enumerated()
      .sorted { key($0.element, $0.offset) < key($1.element, $1.offset) }.map(\.element)
  }
}

extension MechanismContrast.Side {
  init(_ approach: Approach, of entity: EntityReference, in selection: RelationSelection) {
    let names = Set(selection.graph.broader(than: entity.id))
    let direct = approach.entering.filter { names.contains($0.subject.id) }
    let edges = (direct.isEmpty ? approach.entering : direct)
      .compactMap { selection.graph.edge(of: $0.id) }
    let claims = edges.flatMap { [$0] + selection.parallels[$0, default: []] }
      .map { selection.summary(of: $0) }
    let patterns = Set(claims.compactMap(\.timeCourse.impliedPattern))
    self.init(
      distance: approach.distance,
      patterns: TimeCourse.Pattern.allCases.filter(patterns.contains),
      regions: Array(OrderedSet(claims.compactMap(\.context.region))), claims: claims)
  }
}
