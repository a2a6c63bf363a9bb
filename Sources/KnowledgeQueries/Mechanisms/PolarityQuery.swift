import GraphCore
public import Knowledge
import OrderedCollections

/// Asks of published mechanisms whether their paths agree that the drug lowers the disease.
///
/// The rule is that of DrugMechDB's own structural checks. Paths run from
/// ``MechanismDocument/start`` to ``MechanismDocument/finish``; the sign of a path is the product
/// of its steps as a ``SignLexicon`` reads them; paths without a known direction have no say.
///
/// ```swift
/// let answer = try PolarityQuery(lexicon: lexicon).answer(of: documents)
/// answer.polarity.coherent      // 2846
/// answer.byDocument[0].polarity // .coherent
/// ```
public struct PolarityQuery: Sendable, Hashable, Codable {
  public var lexicon: SignLexicon
  /// Most links to look at in one mechanism, so that an answer always comes back.
  public var workBound: Int

  public init(lexicon: SignLexicon = .builtIn, workBound: Int = 2_000_000) {
    self.lexicon = lexicon
    self.workBound = workBound
  }

  /// Looks at each mechanism by itself.
  ///
  /// Exponential in the number of nodes of one mechanism, but ended by `workBound`; published
  /// mechanisms have a dozen. Paths of more than 60 links are not counted.
  ///
  /// - Throws: an error for a work bound below 1.
  public func answer(of documents: [MechanismDocument]) throws(QueryError) -> PolarityAnswer {
    try require("the work bound", workBound, in: 1...Int.max)
    let mechanisms = documents.map { polarity(of: $0) }
    let unfinished = mechanisms.count { !$0.isComplete }
    return PolarityAnswer(
      lexicon: lexicon.name, byDocument: mechanisms,
      unknownPredicates: unknownPredicates(in: documents),
      note: unfinished == 0
        ? nil
        : "In \(counted(unfinished, "mechanism")) not all paths were counted: the search ended "
          + "after \(workBound) steps of work, or paths have more than "
          + "\(SimplePathSearch.lengthLimit) links.")
  }

  private func polarity(of document: MechanismDocument) -> MechanismPolarity {
    let steps = MechanismSteps(document, lexicon: lexicon)
    let (start, finish) = (document.start, document.finish)
    let count = PathCount(
      start.flatMap { steps.nodes.firstIndex(of: $0) },
      finish.flatMap { steps.nodes.firstIndex(of: $0) }, in: steps, workBound: workBound)
    return MechanismPolarity(
      id: document.id, drug: document.drug, disease: document.disease, start: start,
      finish: finish, polarity: count.polarity(of: count.signs),
      polarityWithoutAssociations: count.polarity(of: count.strictSigns), signs: count.signs,
      routes: count.routes.reduce(0, +), shortest: count.routes.firstIndex { $0 > 0 },
      longest: count.routes.lastIndex { $0 > 0 }, isComplete: count.isComplete)
  }

  private func unknownPredicates(
    in documents: [MechanismDocument]
  ) -> [PolarityAnswer.UnknownPredicate] {
    var counts: OrderedDictionary<String, Int> = [:]
    for link in documents.lazy.flatMap(\.links)
    where lexicon.entry(of: link.predicate, direction: link.direction) == nil {
      counts[link.predicate, default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { PolarityAnswer.UnknownPredicate(predicate: $0.key, links: $0.value) }
  }
}

/// The paths of one mechanism, counted.
private struct PathCount {
  var signs = PathCounts.Signs()
  /// Signs if associations have no say.
  var strictSigns = PathCounts.Signs()
  /// Sequences of nodes by length, from 0 on.
  var routes: [Int] = []
  var isComplete = true

  init(_ start: Int?, _ finish: Int?, in steps: MechanismSteps, workBound: Int) {
    guard let start, let finish, start != finish else { return }
    let longest = steps.longestPossible(from: start, to: finish)
    let length = min(longest, SimplePathSearch.lengthLimit)
    let all = steps.count(
      from: start, to: finish, maximumLength: length, workBound: workBound)
    let sequences = steps.countRoutes(
      from: start, to: finish, maximumLength: length, workBound: workBound)
    signs = all.signs
    strictSigns = all.signs
    routes = sequences.byLength
    isComplete = longest == length && all.isComplete && sequences.isComplete
    guard steps.entries.contains(where: { $0?.isAssociation == true }) else { return }
    let strict = steps.count(
      from: start, to: finish, maximumLength: length, trustsAssociations: false,
      workBound: workBound)
    strictSigns = strict.signs
    isComplete = isComplete && strict.isComplete
  }

  /// The polarity of counted paths; no surer than the count.
  ///
  /// Paths that disagree go on disagreeing whatever else is found. Agreement of some isn't
  /// agreement of all.
  func polarity(of signs: PathCounts.Signs) -> Polarity {
    let polarity = Polarity(signs, desired: .fall)
    return isComplete || polarity == .inconsistent ? polarity : .indeterminate
  }
}
