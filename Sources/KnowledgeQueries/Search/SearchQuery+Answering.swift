public import Knowledge
import OrderedCollections

extension SearchQuery {
  /// Searches entities, relations, citations and questions of `graph`.
  ///
  /// Every word of the text must begin a word of the document. A word scores the weight of the
  /// best field that holds it, three times for a whole word, four times where the field is that
  /// word and nothing else; the scores of all words add up. Equal scores keep the order of
  /// entities, relations, citations and questions, each as declared. O(t·w) for t characters and w
  /// words asked for.
  ///
  /// - Throws: an error for a text without letters and digits, and for a limit out of range.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> SearchAnswer {
    try require("the limit", limit, in: 1...10_000)
    let words = FoldedName(text).words.map(String.init)
    guard !words.isEmpty else { throw .emptySearch }
    let hits = SearchDocument.all(in: graph).compactMap { $0.hit(for: words) }
    let ranked = hits.enumerated()
      .sorted { (-$0.element.score, $0.offset) < (-$1.element.score, $1.offset) }
      .map(\.element)
    return SearchAnswer(
      text: text, hits: Array(ranked.prefix(limit)), total: ranked.count,
      refusal: ranked.isEmpty
        ? Refusal(
          code: .noMatch, reason: "Nothing holds all of: \(words.joined(separator: " "))",
          remedy: words.count > 1 ? "search for fewer words" : nil)
        : nil)
  }
}
