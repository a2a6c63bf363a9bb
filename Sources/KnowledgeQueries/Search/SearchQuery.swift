/// Asks where in a graph something is written.
public struct SearchQuery: Sendable, Hashable, Codable {
  /// Words; all of them must be found, each as a word or its beginning.
  public var text: String
  /// Most hits to list, 1 to 10,000.
  public var limit: Int

  public init(_ text: String, limit: Int = 20) {
    self.text = text
    self.limit = limit
  }
}

/// What was found, best first.
public struct SearchAnswer: Sendable, Equatable, Codable {
  /// One find.
  public struct Hit: Sendable, Equatable, Codable {
    /// What was found.
    public enum Kind: String, Sendable, Codable, CaseIterable {
      case entity
      case relation
      case citation
      case question
    }

    public let kind: Kind
    /// Id of the entity, relation or question, or key of the citation.
    public let id: String
    /// Name, claim, title or question.
    public let title: String
    /// The field that matched best, such as `name` or `finding`.
    public let field: String
    /// The text of that field.
    public let excerpt: String
    /// Greater is better; comparable within one answer only.
    public let score: Int

    public init(
      kind: Kind, id: String, title: String, field: String, excerpt: String, score: Int
    ) {
      self.kind = kind
      self.id = id
      self.title = title
      self.field = field
      self.excerpt = excerpt
      self.score = score
    }
  }

  public let text: String
  public let hits: [Hit]
  /// Number of hits before the limit.
  public let total: Int
  public let refusal: Refusal?

  public init(text: String, hits: [Hit], total: Int, refusal: Refusal?) {
    self.text = text
    self.hits = hits
    self.total = total
    self.refusal = refusal
  }

  /// Whether every hit is listed.
  public var isComplete: Bool { hits.count == total }
}
