/// Whether the paths of one published mechanism agree that its drug lowers its disease.
public struct MechanismPolarity: Sendable, Hashable, Codable, Identifiable {
  /// Id of the document.
  public let id: String
  public let drug: String
  public let disease: String
  /// Id of the node where paths begin; nil where there is none.
  public let start: String?
  /// Id of the node where paths end; nil where there is none.
  public let finish: String?
  /// Coherent where all paths of known direction lower the disease, incoherent where all raise it.
  public let polarity: Polarity
  /// The same, if steps that are only associations have no say.
  public let polarityWithoutAssociations: Polarity
  /// Paths by sign, each choice among parallel links as a path of its own.
  public let signs: PathCounts.Signs
  /// Paths as sequences of nodes.
  public let routes: Int
  /// Links of the shortest path; nil where there is none.
  public let shortest: Int?
  /// Links of the longest path counted; nil where there is none.
  public let longest: Int?
  /// Whether every path was counted; if not, the polarity is at most inconsistent.
  public let isComplete: Bool

  public init(
    id: String, drug: String, disease: String, start: String?, finish: String?,
    polarity: Polarity, polarityWithoutAssociations: Polarity, signs: PathCounts.Signs,
    routes: Int, shortest: Int?, longest: Int?, isComplete: Bool
  ) {
    self.id = id
    self.drug = drug
    self.disease = disease
    self.start = start
    self.finish = finish
    self.polarity = polarity
    self.polarityWithoutAssociations = polarityWithoutAssociations
    self.signs = signs
    self.routes = routes
    self.shortest = shortest
    self.longest = longest
    self.isComplete = isComplete
  }
}
