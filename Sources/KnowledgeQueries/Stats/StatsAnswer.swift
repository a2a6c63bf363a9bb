public import Knowledge

/// What a graph holds, counted.
public struct StatsAnswer: Sendable, Equatable, Codable {
  /// How often one value occurs.
  public struct Count: Sendable, Hashable, Codable {
    public let name: String
    public let count: Int

    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  public let graph: KnowledgeGraph.Description
  public let entities: Int
  public let relations: Int
  /// Evidence items of relations and moderations.
  public let evidence: Int
  public let citations: Int
  public let moderations: Int
  public let questions: Int
  public let hypotheses: Int
  public let citationsWithIdentifier: Int
  public let citationsWithoutIdentifier: Int
  public let retractedCitations: Int
  /// Citations that no evidence item and no question names.
  public let unusedCitations: Int
  public let contestedRelations: Int
  /// Every value of the table, zeros included, in its order.
  public let entitiesByKind: [Count]
  public let entitiesByLevel: [Count]
  public let relationsByPredicate: [Count]
  public let relationsByStatus: [Count]
  public let relationsByGrade: [Count]
  /// Relations by the kind of subject closest to people in which support was observed.
  public let relationsBySetting: [Count]
  public let evidenceByDesign: [Count]
  public let evidenceBySetting: [Count]
  public let evidenceBySupport: [Count]
  public let evidenceByVerification: [Count]

  public init(
    graph: KnowledgeGraph.Description, entities: Int, relations: Int, evidence: Int,
    citations: Int, moderations: Int, questions: Int, hypotheses: Int,
    citationsWithIdentifier: Int, citationsWithoutIdentifier: Int, retractedCitations: Int,
    unusedCitations: Int, contestedRelations: Int, entitiesByKind: [Count],
    entitiesByLevel: [Count], relationsByPredicate: [Count], relationsByStatus: [Count],
    relationsByGrade: [Count], relationsBySetting: [Count], evidenceByDesign: [Count],
    evidenceBySetting: [Count], evidenceBySupport: [Count], evidenceByVerification: [Count]
  ) {
    self.graph = graph
    self.entities = entities
    self.relations = relations
    self.evidence = evidence
    self.citations = citations
    self.moderations = moderations
    self.questions = questions
    self.hypotheses = hypotheses
    self.citationsWithIdentifier = citationsWithIdentifier
    self.citationsWithoutIdentifier = citationsWithoutIdentifier
    self.retractedCitations = retractedCitations
    self.unusedCitations = unusedCitations
    self.contestedRelations = contestedRelations
    self.entitiesByKind = entitiesByKind
    self.entitiesByLevel = entitiesByLevel
    self.relationsByPredicate = relationsByPredicate
    self.relationsByStatus = relationsByStatus
    self.relationsByGrade = relationsByGrade
    self.relationsBySetting = relationsBySetting
    self.evidenceByDesign = evidenceByDesign
    self.evidenceBySetting = evidenceBySetting
    self.evidenceBySupport = evidenceBySupport
    self.evidenceByVerification = evidenceByVerification
  }
}
