/// How a drug acts on a disease, as others publish it: steps in their words, checked by nobody.
///
/// This is the shape of a DrugMechDB record (doi:10.1038/s41597-023-02534-z). It says what its
/// curators drew, and nothing of what was observed in whom; a ``SignLexicon`` says how its
/// predicates are read.
public struct MechanismDocument: Sendable, Hashable, Codable, Identifiable {
  /// A thing on the way from the drug to the disease.
  public struct Node: Sendable, Hashable, Codable, Identifiable {
    /// The id as it is written, most often a CURIE.
    public let id: String
    public let name: String
    /// What its publishers call this kind of thing, such as `Protein`; nil where nothing is said.
    public let category: String?
    public let otherNames: [String]
    public let otherIDs: [String]

    public init(
      id: String, name: String, category: String? = nil, otherNames: [String] = [],
      otherIDs: [String] = []
    ) {
      self.id = id
      self.name = name
      self.category = category
      self.otherNames = otherNames
      self.otherIDs = otherIDs
    }
  }

  /// One step, in its publishers' words.
  public struct Link: Sendable, Hashable, Codable {
    /// Id of the node where the step begins.
    public let source: String
    public let predicate: String
    /// Id of the node where the step ends.
    public let target: String
    /// The value of Biolink's `object_direction_qualifier`, where the predicate leaves the
    /// direction to it.
    public let direction: String?

    public init(source: String, predicate: String, target: String, direction: String? = nil) {
      self.source = source
      self.predicate = predicate
      self.target = target
      self.direction = direction
    }
  }

  public let id: String
  /// Name of the drug.
  public let drug: String
  /// Id of the drug as the document gives it; not always one of its nodes.
  public let drugID: String?
  /// Name of the disease.
  public let disease: String
  /// Id of the disease as the document gives it; not always one of its nodes.
  public let diseaseID: String?
  /// In the order of declaration, each id once.
  public let nodes: [Node]
  /// In the order of declaration, repeated ones included.
  public let links: [Link]
  /// Addresses of sources, which stand for the document as a whole and for no single step.
  public let references: [String]
  public let comment: String?

  public init(
    id: String, drug: String, drugID: String? = nil, disease: String, diseaseID: String? = nil,
    nodes: [Node], links: [Link], references: [String] = [], comment: String? = nil
  ) {
    self.id = id
    self.drug = drug
    self.drugID = drugID
    self.disease = disease
    self.diseaseID = diseaseID
    self.nodes = nodes
    self.links = links
    self.references = references
    self.comment = comment
  }
}

extension MechanismDocument {
  /// The node where paths begin: the drug's own id, else the first node that no step leads to.
  ///
  /// Nil where the drug is no node and every node is led to. O(n + l) for n nodes and l links.
  public var start: String? {
    end(called: drugID, besides: { $0.target })
  }

  /// The node where paths end: the disease's own id, else the first node that no step leaves.
  ///
  /// Nil where the disease is no node and every node is left. O(n + l) for n nodes and l links.
  public var finish: String? {
    end(called: diseaseID, besides: { $0.source })
  }

  private func end(called id: String?, besides taken: (Link) -> String) -> String? {
    if let id, nodes.contains(where: { $0.id == id }) { return id }
    let inner = Set(links.map(taken))
    return nodes.first { !inner.contains($0.id) }?.id
  }
}
