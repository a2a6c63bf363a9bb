/// Something that was looked for and not found, or not yet studied.
public struct OpenQuestion: Sendable, Hashable, Codable, Identifiable {
  public let id: String
  public var question: String
  /// Why the answer matters.
  public var reason: String?
  /// The study that would answer it.
  public var study: String?
  /// The result that would refute what is hoped for.
  public var refutation: String?
  /// Ids of the relations and moderations that hang on the answer.
  public var relations: [String]
  /// Ids of the entities that it is about.
  public var entities: [String]
  /// Keys of the citations that raised it.
  public var citations: [String]

  public init(
    id: String, question: String, reason: String? = nil, study: String? = nil,
    refutation: String? = nil, relations: [String] = [], entities: [String] = [],
    citations: [String] = []
  ) {
    self.id = id
    self.question = question
    self.reason = reason
    self.study = study
    self.refutation = refutation
    self.relations = relations
    self.entities = entities
    self.citations = citations
  }
}
