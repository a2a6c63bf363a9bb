public import Knowledge
import OrderedCollections

extension BibliographyQuery {
  /// Collects the sources from `graph`, sorted by key.
  ///
  /// As much work as the question whose sources are asked for; O(c log c) for all c sources.
  ///
  /// - Throws: ``QueryError/unknownCitation(name:nearMisses:)``, and what that question throws.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> BibliographyAnswer {
    switch scope {
    case .graph:
      return answer(Array(graph.citations.values), of: graph.description.title)
    case .keys(let keys):
      var found: [Citation] = []
      for key in keys { found.append(try graph.citation(called: key)) }
      return answer(found, of: "the sources named")
    case .subject(let name):
      switch try ShowQuery(name).answer(in: graph) {
      case .entity(let card): return answer(card.references, of: card.entity.name)
      case .relation(let card): return answer(card.references, of: card.relation.sentence)
      }
    case .paths(let query):
      let found = try query.answer(in: graph)
      return answer(
        found.references, of: "the routes from \(found.subject.name) to \(found.object.name)")
    case .synergy(let query):
      let found = try query.answer(in: graph)
      return answer(
        found.references,
        of: "\(found.first.name) and \(found.second.name) on \(found.outcome.name)")
    }
  }

  private func answer(_ citations: [NumberedCitation], of subject: String) -> BibliographyAnswer {
    answer(citations.map(\.citation), of: subject)
  }

  private func answer(_ citations: [Citation], of subject: String) -> BibliographyAnswer {
    var seen: Set<String> = []
    let sorted = citations.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    return BibliographyAnswer(
      subject: subject, citations: sorted,
      refusal: sorted.isEmpty
        ? Refusal(
          code: .noMatch, reason: "No source is recorded for \(subject)",
          remedy: "ask for the sources of the whole graph")
        : nil)
  }
}

extension KnowledgeGraph {
  /// The citation with this key, DOI or PubMed id, whatever the case.
  fileprivate func citation(called name: String) throws(QueryError) -> Citation {
    if let citation = citations[name] { return citation }
    let asked = name.lowercased()
    let bare =
      asked.hasPrefix("doi:")
      ? String(asked.dropFirst(4))
      : asked.hasPrefix("pmid:") ? String(asked.dropFirst(5)) : asked
    let found = citations.values.first { citation in
      citation.id.lowercased() == asked || citation.doi?.lowercased() == bare
        || citation.pmid == bare
    }
    if let found { return found }
    let limit = max(1, asked.count / 3)
    let misses = citations.keys.compactMap { key in
      (editDistance(asked, key, atMost: limit) ?? (key.hasPrefix(asked) ? 1 : nil)).map {
        (distance: $0, key: key)
      }
    }
    let nearest = misses.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
    throw .unknownCitation(name: name, nearMisses: nearest.prefix(5).map(\.element.key))
  }
}
