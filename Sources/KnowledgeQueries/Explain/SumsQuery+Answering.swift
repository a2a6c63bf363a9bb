import GraphCore
public import Knowledge
import OrderedCollections

extension SumsQuery {
  /// Writes the sums out for `graph`.
  ///
  /// As much work as ``SynergyQuery``, and as ``CombinationRankingQuery`` has with one pair.
  ///
  /// - Throws: what ``SynergyQuery`` throws.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> SumsAnswer {
    let query = SynergyQuery(first, second, on: outcome, filter: filter, schedule: schedule)
    let findings = try query.findings(in: graph)
    let selection = findings.selection
    let beliefs = selection.stepBeliefs()
    let sides = [findings.first, findings.second].map {
      RankedIntervention(
        $0, to: findings.outcome, desired: findings.desired, beliefs: beliefs, query: query,
        in: selection)
    }
    let pair = PairFinding(sides[0], sides[1], query: query)
    let paths = [
      sides[0].paths(besides: sides[1], query: query).paths,
      sides[1].paths(besides: sides[0], query: query).paths,
    ]
    let ranking = GapRanking(of: paths)
    let relations = ranking.edges.map { edge in
      SumsAnswer.Relied(
        relation: selection.summary(of: edge),
        alsoClaimed: selection.parallels[edge, default: []].map { selection.summary(of: $0) },
        belief: selection.stepBelief(of: edge),
        importance: ranking.reliability.importance[edge].value,
        isOfFirst: ranking.helpful.edges[0][edge], isOfSecond: ranking.helpful.edges[1][edge])
    }
    let best = paths.compactMap { bestRoute(of: $0, beliefs, in: graph) }
    var references = ReferenceCollector(graph)
    for relied in relations {
      references.cite(relied.relation.citations + relied.alsoClaimed.flatMap(\.citations))
    }
    for row in findings.timing.rows {
      references.cite(((row.first?.steps ?? []) + (row.second?.steps ?? [])).flatMap(\.citations))
    }
    return SumsAnswer(
      first: findings.first, second: findings.second, outcome: findings.outcome,
      redundancy: Redundancy(ranking), bestRoutes: best, relations: relations,
      score: pair.score, account: pair.account, timing: findings.timing,
      refusal: findings.refusal, references: references.references)
  }

  /// The listed helpful path whose steps are believed most, the first among equals.
  private func bestRoute(
    of paths: InterventionPaths, _ beliefs: [Double], in graph: KnowledgeGraph
  ) -> SumsAnswer.BestRoute? {
    let routes = paths.mechanismPaths(paths.helpful, limit: Timeline.pathLimit).map { path in
      SumsAnswer.BestRoute(
        path: path,
        factors: path.steps.map { step in
          graph.edge(of: step.relation.id).map { beliefs[$0] } ?? 0
        })
    }
    return routes.enumerated()
      .max { ($0.element.value, -$0.offset) < ($1.element.value, -$1.offset) }?.element
  }
}
