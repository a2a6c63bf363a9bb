import Diagnostics
import Knowledge

/// Turns well-shaped records into drafts; a record with a fault of shape is left out.
///
/// Faults of shape are reported by ``ShapeChecker``; nothing is reported here twice.
struct DocumentDecoder {
  private(set) var document = KnowledgeDocument()

  /// Whether every record of the file at hand is known to be well-shaped.
  private var isSound = false

  /// Adds what one file says.
  ///
  /// - Parameter isSound: whether the file has no fault of shape, so that none is looked for again.
  mutating func add(_ file: YAMLNode, isSound: Bool) {
    self.isSound = isSound
    if let node = file["graph"], isWellShaped(node, KnowledgeFormat.graph) {
      document.descriptions.append(
        Draft(value: description(node), node: node, place: node.place))
    }
    for node in file["regions"]?.items ?? [] where isWellShaped(node, KnowledgeFormat.region) {
      document.regions.append(Draft(value: region(node), node: node, place: node.place))
    }
    for entry in declare(.entity, in: file["entities"], KnowledgeFormat.entity) {
      let draft = Draft(
        value: entity(entry), node: entry.value, place: entry.key.place)
      document.entities.append(draft)
    }
    for node in file["relations"]?.items ?? [] where isWellShaped(node, KnowledgeFormat.relation) {
      document.claims.append(claim(node))
    }
    for entry in declare(.citation, in: file["citations"], KnowledgeFormat.citation) {
      document.citations.append(
        Draft(value: citation(entry), node: entry.value, place: entry.key.place))
    }
    for entry in declare(.question, in: file["questions"], KnowledgeFormat.question) {
      document.questions.append(
        Draft(value: question(entry), node: entry.value, place: entry.key.place))
    }
    for entry in declare(.hypothesis, in: file["hypotheses"], KnowledgeFormat.hypothesis) {
      document.hypotheses.append(
        Draft(value: hypothesis(entry), node: entry.value, place: entry.key.place))
    }
  }

  /// Notes the ids of a mapping, and gives those entries that are well-shaped.
  private mutating func declare(
    _ namespace: KnowledgeDocument.Namespace, in node: YAMLNode?, _ record: Shape.Record
  ) -> [YAMLNode.Entry] {
    let entries = node?.entries ?? []
    document.declared[namespace, default: []] += entries.map(\.key)
    return entries.filter { isWellShaped($0.value, record) }
  }

  private func isWellShaped(_ node: YAMLNode, _ record: Shape.Record) -> Bool {
    if isSound { return true }
    var checker = ShapeChecker()
    checker.check(node, is: .record(record), called: record.name)
    return checker.diagnostics.isEmpty
  }

  private func description(_ node: YAMLNode) -> KnowledgeGraph.Description {
    KnowledgeGraph.Description(
      id: node["id"]?.text ?? "", title: node["title"]?.text ?? "",
      summary: node["summary"]?.text, license: node["license"]?.text)
  }

  private func region(_ node: YAMLNode) -> Region {
    Region(
      name: node["name"]?.text ?? "", within: node["within"]?.text,
      synonyms: node.texts("synonyms"))
  }

  private func entity(_ entry: YAMLNode.Entry) -> Entity {
    let node = entry.value
    return Entity(
      id: entry.key.value, name: node["name"]?.text ?? "", label: node["label"]?.text,
      kind: node.word("kind") ?? .process, level: node.word("level") ?? .signalling,
      synonyms: node.texts("synonyms"), xrefs: node.texts("xref").compactMap { CURIE($0) },
      about: node["about"]?.text, desired: node.word("desired"),
      broader: node.texts("broader"), parts: node.texts("parts"))
  }

  private func claim(_ node: YAMLNode) -> DraftClaim {
    let claim = node["claim"]
    let place = claim?.place ?? node.place
    let when = node["when"]
    return DraftClaim(
      claim: claim?.text.flatMap { ClaimText(Located($0, at: place)) },
      context: Context(
        region: node["where"]?.text, species: node.words("species"),
        population: node["population"]?.text, cellType: node["cell-type"]?.text,
        dose: node["dose"]?.text),
      timeCourse: TimeCourse(
        onset: when?["onset"]?.text.flatMap { TimeRange($0) },
        peak: when?["peak"]?.text.flatMap { TimeRange($0) },
        lasts: when?["lasts"]?.text.flatMap { TimeRange($0) },
        pattern: when?.word("pattern")),
      evidence: (node["evidence"]?.items ?? []).map { item in
        Draft(value: evidence(item), node: item, place: item.place)
      },
      statusOverride: node["status"].flatMap { status in
        guard let word: RelationStatus = status.word("is") else { return nil }
        return RelationStatus.Override(status: word, reason: status["because"]?.text ?? "")
      },
      note: node["note"]?.text, node: node, place: place)
  }

  private func evidence(_ node: YAMLNode) -> EvidenceItem {
    EvidenceItem(
      citation: node["cite"]?.text ?? "", design: node.word("design") ?? .theory,
      species: node.words("species"), supports: node.word("supports") ?? .no,
      finding: node["finding"]?.text ?? "", verified: node.word("verified") ?? .none,
      sampleSize: node["n"]?.count,
      effect: node["effect"].flatMap { effect in
        guard let value = effect["value"]?.number else { return nil }
        return EffectSize(
          measure: effect["measure"]?.text ?? "", value: value, low: effect["low"]?.number,
          high: effect["high"]?.number)
      },
      certainty: node.word("certainty"), note: node["note"]?.text)
  }

  private func citation(_ entry: YAMLNode.Entry) -> Citation {
    let node = entry.value
    return Citation(
      id: entry.key.value, type: node["type"]?.text ?? "article-journal",
      title: node["title"]?.text, authors: node.texts("author"),
      issued: node["issued"]?.count,
      containerTitle: node["container-title"]?.text, doi: node["DOI"]?.text,
      pmid: node["PMID"]?.text, url: node["URL"]?.text, seen: node["seen"]?.text,
      isRetracted: node["retracted"]?.text == "yes", note: node["note"]?.text)
  }

  private func question(_ entry: YAMLNode.Entry) -> QuestionDraft {
    let node = entry.value
    return QuestionDraft(
      question: OpenQuestion(
        id: entry.key.value, question: node["ask"]?.text ?? "", reason: node["why"]?.text,
        study: node["study"]?.text, refutation: node["refuted-by"]?.text,
        citations: node.texts("raised-by")),
      about: node.located("about"))
  }

  private func hypothesis(_ entry: YAMLNode.Entry) -> HypothesisDraft {
    let node = entry.value
    return HypothesisDraft(
      hypothesis: Hypothesis(
        id: entry.key.value, statement: node["says"]?.text ?? "", rivals: node.texts("rivals"),
        decision: node["decided-by"]?.text),
      needs: node.located("needs"))
  }
}

extension YAMLNode {
  /// The texts of a list, or the one text that stands in its place.
  fileprivate func texts(_ key: String) -> [String] {
    self[key]?.items.compactMap(\.text) ?? []
  }

  /// The texts of a list with their places.
  fileprivate func located(_ key: String) -> [Located<String>] {
    self[key]?.items.compactMap { node in node.text.map { Located($0, at: node.place) } } ?? []
  }

  fileprivate func word<Word: RawRepresentable<String>>(_ key: String) -> Word? {
    self[key]?.text.flatMap { Word(rawValue: $0) }
  }

  fileprivate func words<Word: RawRepresentable<String>>(_ key: String) -> [Word] {
    texts(key).compactMap { Word(rawValue: $0) }
  }
}
