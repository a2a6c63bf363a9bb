/// What changed from one version of a graph to another.
///
/// Parts are the same if their ids are: a claim that moved to another context is one removed and
/// one added. The order of declaration makes no difference.
public struct GraphDifference: Sendable, Equatable, Codable {
  /// Ids or names of parts of one kind that aren't claims.
  public struct Parts: Sendable, Equatable, Codable {
    /// In the order of the new graph.
    public let added: [Part]
    /// In the order of the old graph.
    public let removed: [Part]
    public let changed: [PartChange]

    public init(added: [Part], removed: [Part], changed: [PartChange]) {
      self.added = added
      self.removed = removed
      self.changed = changed
    }

    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
  }

  /// Relations, or moderations.
  public struct Claims: Sendable, Equatable, Codable {
    public let added: [ClaimState]
    public let removed: [ClaimState]
    /// Changes of status first, then of grade, then the others; in the order of the new graph.
    public let changed: [ClaimChange]

    public init(added: [ClaimState], removed: [ClaimState], changed: [ClaimChange]) {
      self.added = added
      self.removed = removed
      self.changed = changed
    }

    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
  }

  /// Title of the old version.
  public let old: String
  /// Title of the new version.
  public let new: String
  /// The year of the first sources that only the new version has, if that is the difference.
  public internal(set) var since: Int?
  /// What the graph says of itself.
  public let description: [FieldChange]
  public let relations: Claims
  public let moderations: Claims
  public let regions: Parts
  public let entities: Parts
  public let citations: Parts
  public let questions: Parts
  public let hypotheses: Parts

  public init(
    old: String, new: String, description: [FieldChange], relations: Claims, moderations: Claims,
    regions: Parts, entities: Parts, citations: Parts, questions: Parts, hypotheses: Parts
  ) {
    self.old = old
    self.new = new
    self.description = description
    self.relations = relations
    self.moderations = moderations
    self.regions = regions
    self.entities = entities
    self.citations = citations
    self.questions = questions
    self.hypotheses = hypotheses
  }

  /// What is compared, for titles.
  public var versions: String {
    if let since { return "\(new) since \(since)" }
    return old == new ? new : "\(old) → \(new)"
  }

  /// What ``since`` means, in a sentence; nil without it.
  public var sinceNote: String? {
    since.map {
      "The old version is the graph without the sources of \($0) and later; sources without a year "
        + "count as old."
    }
  }

  /// Whether both versions say the same.
  public var isEmpty: Bool {
    description.isEmpty && relations.isEmpty && moderations.isEmpty
      && [regions, entities, citations, questions, hypotheses].allSatisfy(\.isEmpty)
  }
}

extension GraphDifference {
  /// A part by its id, and by what people call it.
  public struct Part: Sendable, Hashable, Codable {
    public let id: String
    public let name: String

    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// A part that is in both versions and not the same.
  public struct PartChange: Sendable, Hashable, Codable {
    public let part: Part
    public let fields: [FieldChange]

    public init(part: Part, fields: [FieldChange]) {
      self.part = part
      self.fields = fields
    }
  }

  /// A value that differs.
  public struct FieldChange: Sendable, Hashable, Codable {
    public let field: String
    /// Nil where there was none.
    public let old: String?
    /// Nil where there is none any more.
    public let new: String?

    public init(field: String, old: String?, new: String?) {
      self.field = field
      self.old = old
      self.new = new
    }
  }
}
