import Knowledge
import OrderedCollections

/// Something that a search can find: fields of text, each with a weight.
struct SearchDocument {
  struct Field {
    let name: String
    let text: String
    let weight: Int
  }

  let kind: SearchAnswer.Hit.Kind
  let id: String
  let title: String
  let fields: [Field]

  /// The hit for `words`, unless one of them is missing; words are folded.
  func hit(for words: [String]) -> SearchAnswer.Hit? {
    var total = 0
    var best: (score: Int, field: Field)?
    let folded = fields.map { field -> (Field, [Substring], String) in
      let name = FoldedName(field.text)
      return (field, name.words, name.squashed)
    }
    for word in words {
      var found: (score: Int, field: Field)?
      for (field, fieldWords, squashed) in folded {
        let isAll = squashed == word
        let isWord = isAll || fieldWords.contains { $0 == word }
        let isStart =
          isWord || fieldWords.contains { $0.hasPrefix(word) }
          || field.weight >= Self.shortFieldWeight && squashed.hasPrefix(word)
        let score = field.weight * (isAll ? 4 : isWord ? 3 : isStart ? 1 : 0)
        if score > found?.score ?? 0 { found = (score, field) }
      }
      guard let found else { return nil }
      total += found.score
      if found.score > best?.score ?? 0 { best = found }
    }
    guard let best else { return nil }
    return SearchAnswer.Hit(
      kind: kind, id: id, title: title, field: best.field.name, excerpt: best.field.text,
      score: total)
  }

  /// From this weight on a field is a name, which is also searched without its hyphens.
  private static let shortFieldWeight = 8
}

extension SearchDocument {
  /// Every document of `graph`: entities, relations, citations, questions.
  static func all(in graph: KnowledgeGraph) -> [SearchDocument] {
    graph.entities.values.map { SearchDocument($0) }
      + graph.relations.values.map { SearchDocument($0, in: graph) }
      + graph.citations.values.map { SearchDocument($0) }
      + graph.questions.map { SearchDocument($0) }
  }

  init(_ entity: Entity) {
    var fields = [
      Field(name: "name", text: entity.name, weight: 10),
      Field(name: "id", text: entity.id, weight: 10),
      Field(name: "label", text: entity.label, weight: 10),
    ]
    fields += entity.synonyms.map { Field(name: "synonym", text: $0, weight: 8) }
    fields += entity.xrefs.map { Field(name: "xref", text: $0.description, weight: 8) }
    if let about = entity.about { fields.append(Field(name: "about", text: about, weight: 3)) }
    self.init(kind: .entity, id: entity.id, title: entity.name, fields: fields)
  }

  init(_ relation: Relation, in graph: KnowledgeGraph) {
    let sentence = RelationSummary(relation, in: graph).sentence
    var fields = [Field(name: "claim", text: sentence, weight: 5)]
    fields.append(Field(name: "id", text: relation.id, weight: 4))
    fields += relation.context.parts.map { Field(name: "context", text: $0, weight: 3) }
    fields += relation.evidence.map { Field(name: "finding", text: $0.finding, weight: 2) }
    let notes = [relation.note] + relation.evidence.map(\.note)
    fields += notes.compactMap { $0 }.map { Field(name: "note", text: $0, weight: 1) }
    self.init(kind: .relation, id: relation.id, title: sentence, fields: fields)
  }

  init(_ citation: Citation) {
    let texts: [(String, String?, Int)] = [
      ("title", citation.title, 5), ("key", citation.id, 5), ("DOI", citation.doi, 5),
      ("PMID", citation.pmid, 5), ("journal", citation.containerTitle, 2),
      ("year", citation.issued.map { "\($0)" }, 2), ("note", citation.note, 1),
    ]
    let fields = texts.compactMap { name, text, weight in
      text.map { Field(name: name, text: $0, weight: weight) }
    }
    let authors = citation.authors.map { Field(name: "author", text: $0, weight: 5) }
    self.init(
      kind: .citation, id: citation.id, title: citation.title ?? citation.shortForm,
      fields: fields + authors)
  }

  init(_ question: OpenQuestion) {
    let texts: [(String, String?, Int)] = [
      ("question", question.question, 5), ("id", question.id, 4), ("reason", question.reason, 2),
      ("study", question.study, 2), ("refutation", question.refutation, 1),
    ]
    self.init(
      kind: .question, id: question.id, title: question.question,
      fields: texts.compactMap { name, text, weight in
        text.map { Field(name: name, text: $0, weight: weight) }
      })
  }
}
