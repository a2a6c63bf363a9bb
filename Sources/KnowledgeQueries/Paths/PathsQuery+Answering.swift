import GraphCore
public import Knowledge
import OrderedCollections

extension PathsQuery {
  /// Looks for the paths in `graph`.
  ///
  /// Exponential in the length, but ended by `workBound`; exact for every length finished by then.
  ///
  /// - Throws: an error for a name that can't be resolved, for equal ends, for a limit out of
  ///   range, and where helpful or harmful is wanted of something without a desired direction.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> PathsAnswer {
    try require("the maximum length", maximumLength, in: 1...30)
    try require("the limit", limit, in: 0...100_000)
    try require("the number of entities to pass", via.count, in: 0...SimplePathSearch.passLimit)
    try require("the work bound", workBound, in: 1...Int.max)
    let question = try ResolvedPathsQuery(self, in: graph)
    let census = question.search(maximumLength).census()
    let counts = PathCounts(census, desired: question.desired)
    let edges = question.search(maximumLength).paths(limit: limit, wanted: question.wanted)
    let paths = edges.map { question.path(along: $0) }
    var references = ReferenceCollector(graph)
    for path in paths { references.cite(path) }
    let wantedCount = question.wanted.map { census.count($0) } ?? census.total
    return PathsAnswer(
      subject: question.subject, object: question.object, desired: question.desired,
      via: question.via, avoid: question.selection.avoided, maximumLength: maximumLength,
      polarity: Polarity(counts.signs, desired: question.desired), counts: counts,
      isComplete: census.isComplete && paths.count == wantedCount,
      note: note(census, left: wantedCount - paths.count), paths: paths,
      refusal: wantedCount == 0 ? question.refusal(census) : nil,
      references: references.references)
  }

  /// What was left out, in words.
  private func note(_ census: SimplePathCensus, left: Int) -> String? {
    var sentences: [String] = []
    if left > 0 {
      sentences.append(
        "\(counted(left, "more path")) not listed; a limit of \(limit + left) lists all that were "
          + "counted.")
    }
    if !census.isComplete {
      sentences.append(
        "The search ended after \(workBound) steps of work: paths of more than "
          + "\(counted(census.completedLength, "relation")) are not all counted. Ask for fewer "
          + "steps or for stronger evidence, or raise the work bound.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

extension PathCounts {
  /// The counts of a census; lengths without paths are left out.
  init(_ census: SimplePathCensus, desired: Direction?) {
    let lengths = (0...census.maximumLength).map { length in
      OfLength(
        length: length,
        signs: Signs(
          positive: census.count(length: length, .positive),
          negative: census.count(length: length, .negative),
          unknown: census.count(length: length, .unknown)))
    }
    self.init(byLength: lengths.filter { $0.signs.total > 0 }, desired: desired)
  }
}
