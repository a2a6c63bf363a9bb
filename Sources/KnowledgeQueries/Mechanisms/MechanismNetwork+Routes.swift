import GraphCore
import Knowledge
import OrderedCollections

extension MechanismNetwork {
  /// Counts the routes between two nodes, and finds where all of them could be cut.
  ///
  /// ```swift
  /// let network = MechanismNetwork(documents)
  /// let routes = try network.routes(from: "MESH:D000639", to: "MESH:D003866")
  /// routes.shortestLengths(limit: 3)  // [3, 3, 3]
  /// routes.cut?.map(\.name)           // what every route depends on
  /// ```
  ///
  /// Exponential in the length, but ended by `workBound`; exact for every length finished by then.
  ///
  /// - Parameters:
  ///   - maximumLength: most links of a route, 1 to 30.
  ///   - workBound: most links to look at.
  /// - Throws: an error for an id that no document has, for equal ends, and for a limit out of
  ///   range.
  public func routes(
    from start: String, to finish: String, maximumLength: Int = 6, workBound: Int = 20_000_000
  ) throws(QueryError) -> MechanismRoutes {
    try require("the maximum length", maximumLength, in: 1...30)
    try require("the work bound", workBound, in: 1...Int.max)
    let (source, target) = (try node(start), try node(finish))
    guard source != target else { throw .tooFewEntities(minimum: 2) }
    let sequences = steps.countRoutes(
      from: source, to: target, maximumLength: maximumLength, workBound: workBound)
    let count = steps.count(
      from: source, to: target, maximumLength: maximumLength, workBound: workBound)
    let byLength = sequences.byLength.indices.map { length in
      MechanismRoutes.OfLength(
        length: length, routes: sequences.byLength[length], signs: count.byLength[length])
    }.filter { $0.routes > 0 || $0.signs.total > 0 }
    let isComplete = sequences.isComplete && count.isComplete
    let polarity = Polarity(count.signs, desired: .fall)
    let full = EdgeMask(edgeCount: steps.graph.edgeCount, isFull: true)
    let cut = steps.graph.smallestNodeCut(from: [source], to: target, through: full)
    let inevitable = steps.graph.nodesOnEveryPath(from: [source], to: target, through: full)
    return MechanismRoutes(
      from: reference(source), to: reference(target), lexicon: lexiconName,
      maximumLength: maximumLength, byLength: byLength,
      polarity: isComplete || polarity == .inconsistent ? polarity : .indeterminate,
      disjointRoutes: steps.graph.disjointRouteCount(
        from: [source], to: target, through: full),
      cut: cut?.map { reference($0) }, onEveryRoute: inevitable.map { reference($0) },
      isComplete: isComplete,
      refusal: byLength.isEmpty ? refusal(from: source, to: target, maximumLength) : nil)
  }

  private func refusal(from source: Int, to target: Int, _ maximumLength: Int) -> Refusal {
    let full = EdgeMask(edgeCount: steps.graph.edgeCount, isFull: true)
    let distance = steps.graph.breadthFirstDistances(from: [source], through: full)[target]
    let ends = "from \(reference(source).name) to \(reference(target).name)"
    guard distance > 0 else { return Refusal(code: .noPath, reason: "There is no route \(ends)") }
    return Refusal(
      code: .noPathWithinLength,
      reason: "There is no route \(ends) within \(counted(maximumLength, "link"))",
      remedy: "allow \(counted(Int(distance), "link"))")
  }
}
