/// A thing that mechanisms are about: an intervention, a molecule, a process, an outcome.
public struct Entity: Sendable, Hashable, Codable, Identifiable {
  /// A stable slug, unique in its graph.
  public let id: String
  public var name: String
  /// Short form for drawings; the name where none is given.
  public var label: String
  public var kind: EntityKind
  public var level: Level
  public var synonyms: [String]
  public var xrefs: [CURIE]
  /// One sentence that says what this is.
  public var about: String?
  /// Of an outcome or risk: the direction that helps people.
  public var desired: Direction?
  /// Ids of more general entities.
  public var broader: [String]
  /// Of a combination: ids of the interventions that it is made of.
  public var parts: [String]

  public init(
    id: String, name: String, label: String? = nil, kind: EntityKind, level: Level,
    synonyms: [String] = [], xrefs: [CURIE] = [], about: String? = nil,
    desired: Direction? = nil, broader: [String] = [], parts: [String] = []
  ) {
    self.id = id
    self.name = name
    self.label = label ?? name
    self.kind = kind
    self.level = level
    self.synonyms = synonyms
    self.xrefs = xrefs
    self.about = about
    self.desired = desired
    self.broader = broader
    self.parts = parts
  }

  /// Whether this is an intervention made of other interventions.
  public var isCombination: Bool { !parts.isEmpty }
}
