import Knowledge
public import KnowledgeQueries
public import Reports

extension SumsAnswer: Reportable {
  public func report() -> Report { report(limit: .max, isWhole: true) }

  /// The sums, and the relations on which most hangs without their papers.
  public func summary() -> Report { report(limit: 8, isWhole: false) }

  private func report(limit: Int, isWhole: Bool) -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = []
    if let refusal { blocks.append(refusal.block) }
    blocks += reliability(sources)
    blocks += relationBlocks(limit: limit, isWhole: isWhole, sources)
    blocks += ScoreSection(answer: self, isWhole: isWhole).blocks
    blocks += windows(sources)
    blocks += sources.retractionNotes
    blocks.append(.paragraph("This is not medical advice."))
    let shown =
      relations.prefix(limit).flatMap {
        $0.relation.citations + $0.alsoClaimed.flatMap(\.citations)
      } + timed.flatMap(\.citations)
    return Report(
      title: title, blocks: blocks,
      references: isWhole
        ? sources.lines : Array(sources.shortLines.prefix(sources.last(of: shown))), data: data)
  }

  private var timed: [RelationSummary] {
    timing.rows.flatMap { ($0.first?.steps ?? []) + ($0.second?.steps ?? []) }
  }

  private var title: String {
    "\(first.name) and \(second.name) on \(outcome.name): the sums behind the numbers"
  }

  private func reliability(_ sources: SourceNumbers) -> [Report.Block] {
    guard let redundancy else { return [] }
    let (one, other, either) = (redundancy.first, redundancy.second, redundancy.either)
    let product =
      "\(one.value.factor) + \(other.value.factor) − \(one.value.factor)"
      + " · \(other.value.factor)"
    let routes = zip([first, second], bestRoutes.count == 2 ? bestRoutes : []).map { entity, best in
      Report.Item(
        "best believed route of \(entity.name) alone: "
          + "\(best.factors.map(\.factor).joined(separator: " · ")) = \(best.value.factor)",
        details: [best.path.chain(from: entity), "sources \(best.path.cited(sources))"])
    }
    return [
      .heading("Reliability"),
      .paragraph(
        "The probability that a helpful route exists, if each relation below holds independently"
          + " with its belief; \(either.methodWords). One relation carries every route that takes"
          + " it, so that it is no sum of products, but never less than the best route alone."),
      .list(
        [
          Report.Item("\(first.name): \(one.words)"), Report.Item("\(second.name): \(other.words)"),
          Report.Item("at least one: \(either.words)"),
          Report.Item(
            "gain: \(either.value.factor) − \(max(one.value, other.value).factor)"
              + " = \(redundancy.gain.factor)"),
          Report.Item(
            "if they shared no relation: \(product) = \(redundancy.ifIndependent.factor)"),
        ] + routes),
    ]
  }

  private func relationBlocks(
    limit: Int, isWhole: Bool, _ sources: SourceNumbers
  ) -> [Report.Block] {
    guard !relations.isEmpty else { return [] }
    var blocks: [Report.Block] = [
      .heading("The relations that it rests on"),
      .paragraph(
        "First the one on which most hangs. The belief in a step comes from the papers of all claims"
          + " of it; 'explain RELATION' tells one claim."),
      .numberedList(relations.prefix(limit).map { item($0, isWhole: isWhole, sources) }),
    ]
    if relations.count > limit {
      blocks.append(
        .note("\((relations.count - limit).counted("more relation")) listed with '--full'"))
    }
    return blocks
  }

  private func item(
    _ relied: Relied, isWhole: Bool, _ sources: SourceNumbers
  ) -> Report.Item {
    let whose =
      relied.isOfFirst && relied.isOfSecond
      ? "both" : relied.isOfFirst ? first.name : second.name
    let lead =
      "belief \(relied.belief.value.factor) · importance \(relied.importance.decimals(3)) · on"
      + " routes of \(whose)"
    let lines = relied.belief.lines(sources)
    return Report.Item(
      relied.relation.statement,
      details: [lead] + (isWhole ? lines : [lines.last ?? ""] + cited(relied, sources)))
  }

  private func cited(_ relied: Relied, _ sources: SourceNumbers) -> [String] {
    let claims = [relied.relation] + relied.alsoClaimed
    let words = sources.cite(
      for: claims.flatMap(\.supportedBy), against: claims.flatMap(\.contradictedBy))
    return words.isEmpty ? [] : ["sources \(words)"]
  }

  private func windows(_ sources: SourceNumbers) -> [Report.Block] {
    guard !timing.rows.isEmpty else { return [] }
    return [
      .heading("The windows where routes meet"),
      .paragraph(
        "Schedule: \(timing.schedule.words(isAssumed: timing.isDefaultSchedule)). A window opens at"
          + " the dose plus the sum of the onsets, and closes when the step that lasts longest is"
          + " over; what isn't stated stays open."),
      .list(timing.rows.map { $0.item([first, second], sources) }),
    ]
  }

  private var data: Table {
    var table = Table(
      columns: ["part", "on_routes_of", "value", "importance"] + RelationSummary.columns)
    func add(_ part: String, _ value: Double) {
      table.append(
        [part, "", "\(value)", ""]
          + [String](repeating: "", count: RelationSummary.columns.count))
    }
    if let redundancy {
      add("reliability_first", redundancy.first.value)
      add("reliability_second", redundancy.second.value)
      add("reliability_either", redundancy.either.value)
    }
    add("score", score.value)
    for relied in relations {
      let whose =
        relied.isOfFirst && relied.isOfSecond ? "both" : relied.isOfFirst ? first.id : second.id
      table.append(
        ["relation", whose, "\(relied.belief.value)", "\(relied.importance)"]
          + relied.relation.cells)
    }
    return table
  }
}
