import GraphCore
public import Knowledge
import OrderedCollections

extension GapsQuery {
  /// Ranks the relations on helpful routes by what their study would settle.
  ///
  /// One count of paths for each intervention, exponential in the length and ended by
  /// `workBound`; then the reliability of the relations on the helpful ones, exact within a bound
  /// and sampled else.
  ///
  /// - Throws: an error for a name that can't be resolved, for equal entities, for a limit out of
  ///   range, for none or more than two interventions, and for an outcome without a desired
  ///   direction.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> GapsAnswer {
    try require("the limit", limit, in: 0...10_000)
    try require("the number of cases", caseLimit, in: 0...10_000_000)
    let question = try InterventionQuestion(
      interventions, on: outcome, maximumLength: maximumLength, filter: filter,
      usesClassClaims: usesClassClaims, workBound: workBound, in: graph)
    let paths = question.paths
    let ranking = GapRanking(of: paths, caseLimit: caseLimit)
    let helpful = ranking.helpful
    let gaps = ranking.edges.prefix(limit).map { ranking.gap(of: $0) }
    let sides = question.interventions.enumerated().map { index, intervention in
      GapsAnswer.Side(
        intervention: intervention, reliability: ranking.estimate(index),
        relations: helpful.edges[index].count, clinical: question.clinical(intervention))
    }
    let flips = helpful.network.smallestCuts(limit: 3).map { cut in
      cut.map { question.selection.summary(of: $0) }
    }
    let combination = question.combination
    let questions = questions(of: question, combination, sides, ranking)
      .filter { asked in !gaps.contains { $0.questions.contains(asked) } }
    var references = ReferenceCollector(graph)
    for gap in gaps {
      references.cite(gap.relation.citations + gap.alsoClaimed.flatMap(\.citations))
    }
    for claim in (combination?.onOutcome ?? []) + sides.flatMap(\.clinical) {
      references.cite(claim.relation.citations)
    }
    for question in gaps.flatMap(\.questions) + questions { references.cite(question.citations) }
    for relation in flips.prefix(6).joined() { references.cite(relation.citations) }
    let isCounted = paths.allSatisfy(\.census.isComplete)
    return GapsAnswer(
      sides: sides, outcome: question.outcome, desired: question.desired,
      maximumLength: maximumLength,
      reliability: ranking.estimate, spread: ranking.spread,
      gaps: gaps, flips: flips, combination: combination, questions: questions,
      isComplete: isCounted && gaps.count == ranking.edges.count,
      note: note(left: ranking.edges.count - gaps.count, isCounted: isCounted),
      refusal: helpful.isEmpty ? refusal(of: question) : nil, references: references.references)
  }

  private func refusal(of question: InterventionQuestion) -> Refusal {
    Refusal(
      code: .noPathWithSign,
      reason: "no helpful route leads through a mechanism from "
        + "\(question.interventions.map(\.name).joined(separator: " or ")) to "
        + "\(question.outcome.name) within \(counted(maximumLength, "step"))",
      remedy: filter.isEmpty ? "allow more steps" : "allow more steps, or drop the filter")
  }

  /// What was left out, in words.
  private func note(left: Int, isCounted: Bool) -> String? {
    var sentences: [String] = []
    if left > 0 {
      sentences.append(
        "\(counted(left, "more relation")) not listed; a limit of \(limit + left) lists all.")
    }
    if !isCounted {
      sentences.append(
        "The search ended after \(workBound) steps of work: relations that lie only on long paths "
          + "may be missing. Ask for fewer steps, or raise the work bound.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// Open questions on the pair, on direct claims and on the routes.
  private func questions(
    of question: InterventionQuestion, _ combination: CombinationFinding?,
    _ sides: [GapsAnswer.Side], _ ranking: GapRanking
  ) -> [OpenQuestion] {
    let graph = question.graph
    let families = question.interventions.map { Set(graph.broader(than: $0.id)) }
    let pair = combination.map { combination in
      graph.questions(
        onPairOf: (families[0], families[1]), combination: combination, meetings: [])
    }
    return graph.questions(
      onPair: pair ?? [], direct: sides.flatMap(\.clinical).map(\.relation.id),
      routes: ranking.edges.flatMap { [$0] + question.selection.parallels[$0, default: []] }
        .map { graph.relation(at: $0).id })
  }
}
