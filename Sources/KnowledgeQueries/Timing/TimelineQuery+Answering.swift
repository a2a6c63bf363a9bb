public import Knowledge

extension TimelineQuery {
  /// Puts the mechanisms of helpful routes on a time axis.
  ///
  /// As much work as ``SynergyQuery``, which looks at the same windows where routes meet.
  ///
  /// - Throws: what ``SynergyQuery`` throws, and an error for a limit out of range.
  public func answer(in graph: KnowledgeGraph) throws(QueryError) -> TimelineAnswer {
    try require("the limit", limit, in: 1...200)
    let findings = try SynergyQuery(
      first, second, on: outcome, filter: filter, schedule: schedule
    ).findings(in: graph)
    let timeline = findings.timeline
    let shown = Array(timeline.rows.prefix(limit))
    var references = ReferenceCollector(graph)
    for row in shown {
      for side in [row.first, row.second].compactMap({ $0 }) {
        references.cite(side.steps.flatMap(\.citations))
      }
    }
    return TimelineAnswer(
      first: findings.first, second: findings.second, outcome: findings.outcome,
      schedule: timeline.schedule, isDefaultSchedule: schedule == nil, rows: shown,
      total: timeline.rows.count, best: timeline.best, assumptions: Timeline.assumptions,
      refusal: findings.refusal, references: references.references)
  }
}
