import Knowledge
public import KnowledgeQueries
public import Reports

extension CommonAnswer: Reportable {
  public func report() -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = []
    if !targets.isEmpty { blocks.append(.paragraph(Sign.legend)) }
    for agreement in Agreement.allCases {
      let members = targets.filter { $0.agreement == agreement }
      guard !members.isEmpty else { continue }
      blocks.append(.heading("\(agreement.words.capitalisedStart) (\(members.count.grouped))"))
      blocks.append(.list(members.map { item(of: $0, sources) }))
    }
    blocks += Report.Block.remarks(
      refusal: refusal, note: note, isComplete: isComplete,
      otherwise: "more may be common beyond \(maximumDepth.counted("step"))", sources)
    return Report(title: title, blocks: blocks, references: sources.lines, data: data)
  }

  private var title: String {
    let names = self.sources.map(\.name).inWords
    let quantifier = self.sources.count == 2 ? "both" : "all"
    let within = "within \(maximumDepth.counted("step"))"
    guard !targets.isEmpty else { return "\(names) act on nothing in common \(within)" }
    let parts = Agreement.allCases.compactMap { agreement in
      let count = targets.count { $0.agreement == agreement }
      return count > 0 ? "\(count.grouped) \(agreement.words)" : nil
    }
    return
      "\(names) \(quantifier) act on \(targets.count.counted("entity", "entities")) \(within): "
      + parts.inWords
  }

  private func item(of target: CommonTarget, _ sources: SourceNumbers) -> Report.Item {
    let details = target.approaches.map { approach in
      let path = approach.witness
      let weakest = (path.length > 1 ? "weakest link " : "") + path.weakestLinkSummary
      let facts = [
        "\(approach.source.name) \(approach.net.verb) it", approach.distance.counted("step"),
        path.route(from: approach.source), weakest,
      ]
      return [facts.joinedWithoutGaps(" · "), path.cited(sources)].joinedWithoutGaps(" ")
    }
    return Report.Item(
      "\(target.entity.name) (\(target.entity.level.rawValue))", details: details)
  }

  private var data: Table {
    var table = Table(
      columns: [
        "entity", "entity_name", "level", "agreement", "source", "distance", "net_sign",
        "witness", "witness_relations", "class_claim", "grade", "settings", "weakest_link",
        "weakest_status", "weakest_contested",
      ])
    for target in targets {
      for approach in target.approaches {
        let path = approach.witness
        table.append([
          target.entity.id, target.entity.name, target.entity.level.rawValue,
          target.agreement.rawValue, approach.source.id, "\(approach.distance)",
          approach.net.rawValue, path.entities.map(\.id).cell, path.steps.map(\.relation.id).cell,
          path.usesClassClaim ? "yes" : "no", path.grade.description,
          path.settings.map(\.rawValue).cell, path.weakestLink.relation,
          path.weakestLink.status.rawValue, path.weakestLink.isContested ? "yes" : "no",
        ])
      }
    }
    return table
  }
}

extension Agreement {
  /// How the entities asked about push a common target.
  var words: String {
    switch self {
    case .agreeing: "the same way"
    case .opposing: "opposite ways"
    case .mixed: "mixed or of unknown direction"
    }
  }
}
