package import GraphCore
public import OrderedCollections

/// A mechanism graph that passed every check; nothing downstream checks it again.
///
/// Entities and relations stand in columns: entity `i` is node `i` of `topology`, relation `j` is
/// edge `j`. Parallel relations (same ends, other predicate or context) are all kept.
public struct KnowledgeGraph: Sendable {
  /// What the graph says of itself.
  public struct Description: Sendable, Hashable, Codable {
    public var id: String
    public var title: String
    public var summary: String?
    public var license: String?

    public init(id: String, title: String, summary: String? = nil, license: String? = nil) {
      self.id = id
      self.title = title
      self.summary = summary
      self.license = license
    }
  }

  public let description: Description
  /// Regions and tissues that lie in wider ones or have other names; contexts may name more.
  public let regions: [Region]
  /// Every entity by its id, in the order of declaration; its index is its node in `topology`.
  public let entities: OrderedDictionary<String, Entity>
  /// Every relation by its id, in the order of declaration; its index is its edge in `topology`.
  public let relations: OrderedDictionary<String, Relation>
  public let moderations: [Moderation]
  public let citations: OrderedDictionary<String, Citation>
  public let questions: [OpenQuestion]
  public let hypotheses: [Hypothesis]
  /// Which entities are joined by which relations.
  package let topology: DirectedGraph

  /// Joins parts that are known to fit.
  ///
  /// - Precondition: ids are unique, and everything named by an id is there. Reading a graph
  ///   establishes this and reports every reason why not.
  public init(
    description: Description, regions: [Region] = [], entities: [Entity], relations: [Relation],
    moderations: [Moderation] = [], citations: [Citation] = [], questions: [OpenQuestion] = [],
    hypotheses: [Hypothesis] = []
  ) {
    self.description = description
    self.regions = regions
    self.entities = OrderedDictionary(
      uniqueKeysWithValues: entities.map { ($0.id, $0) })
    self.relations = OrderedDictionary(uniqueKeysWithValues: relations.map { ($0.id, $0) })
    self.moderations = moderations
    self.citations = OrderedDictionary(uniqueKeysWithValues: citations.map { ($0.id, $0) })
    self.questions = questions
    self.hypotheses = hypotheses
    let nodes = self.entities.keys
    func node(_ id: String) -> UInt32 {
      guard let index = nodes.firstIndex(of: id) else {
        preconditionFailure("relation names entity '\(id)', which isn't in the graph")
      }
      return UInt32(index)
    }
    topology = DirectedGraph(
      nodeCount: nodes.count,
      sources: relations.map { node($0.subject) },
      targets: relations.map { node($0.object) })
  }
}
