import Knowledge

/// A knowledge graph written down in a few lines of a test.
struct GraphSketch {
  var regions: [Region] = []
  var entities: [Entity] = []
  var relations: [Relation] = []
  var moderations: [Moderation] = []
  var citations: [Citation] = []
  var questions: [OpenQuestion] = []
  var hypotheses: [Hypothesis] = []

  mutating func entity(
    _ id: String, _ name: String? = nil, _ kind: EntityKind = .protein,
    _ level: Level = .signalling, label: String? = nil, synonyms: [String] = [],
    xrefs: [String] = [], desired: Direction? = nil, broader: [String] = [], parts: [String] = []
  ) {
    entities.append(
      Entity(
        id: id, name: name ?? id, label: label, kind: kind, level: level, synonyms: synonyms,
        xrefs: xrefs.compactMap { CURIE($0) }, desired: desired, broader: broader, parts: parts))
  }

  /// Adds a relation with evidence as `citation: design` pairs; a `!` before the key speaks against.
  mutating func claim(
    _ subject: String, _ predicate: Predicate, _ object: String,
    _ evidence: KeyValuePairs<String, StudyDesign> = [:], in context: Context = Context(),
    pattern: TimeCourse.Pattern? = nil, species: [Species] = [.human], note: String? = nil
  ) {
    relations.append(
      Relation(
        subject: subject, predicate: predicate, object: object, context: context,
        timeCourse: TimeCourse(pattern: pattern),
        evidence: items(evidence, species: species), note: note))
  }

  mutating func moderation(
    _ moderator: String, _ kind: Moderation.Kind, _ claim: String,
    _ evidence: KeyValuePairs<String, StudyDesign> = [:]
  ) {
    moderations.append(
      Moderation(
        id: "\(moderator)-\(kind.rawValue)-\(moderations.count)", moderator: moderator, kind: kind,
        relations: relations.filter { $0.claim == claim }.map(\.id), moderated: claim,
        evidence: items(evidence, species: [.human])))
  }

  private mutating func items(
    _ evidence: KeyValuePairs<String, StudyDesign>, species: [Species]
  ) -> [EvidenceItem] {
    evidence.map { key, design in
      let isAgainst = key.hasPrefix("!")
      let citation = isAgainst ? String(key.dropFirst()) : key
      if !citations.contains(where: { $0.id == citation }) {
        citations.append(
          Citation(id: citation, title: "On \(citation)", authors: [citation], issued: 2020))
      }
      let isAnimal = design == .animalInVivo || design == .inVitro
      return EvidenceItem(
        citation: citation, design: design, species: isAnimal ? [.mouse] : species,
        supports: isAgainst ? .no : .yes, finding: "What \(citation) saw", verified: .citation)
    }
  }

  var graph: KnowledgeGraph {
    KnowledgeGraph(
      description: .init(id: "sketch", title: "Sketch"), regions: regions, entities: entities,
      relations: relations, moderations: moderations, citations: citations,
      questions: questions, hypotheses: hypotheses)
  }
}
