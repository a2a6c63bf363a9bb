import Knowledge
public import KnowledgeQueries
public import Reports

extension ReachAnswer: Reportable {
  public func report() -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = []
    if !reached.isEmpty {
      blocks.append(.paragraph(Sign.legend + " " + meaning))
    }
    for (level, members) in byLevel {
      blocks.append(.heading("\(level.rawValue.capitalisedStart) (\(members.count.grouped))"))
      blocks.append(.list(members.map { item(of: $0, sources) }))
    }
    blocks += Report.Block.remarks(
      refusal: refusal, note: note, isComplete: isComplete,
      otherwise: "more lies beyond \(maximumDepth.counted("step")); a greater depth shows it",
      sources)
    return Report(title: title, blocks: blocks, references: sources.lines, data: data)
  }

  private var title: String {
    let within = "within \(maximumDepth.counted("step"))"
    let count = reached.isEmpty ? "nothing" : reached.count.counted("entity", "entities")
    switch direction {
    case .downstream: return "\(entity.name) acts on \(count) \(within)"
    case .upstream:
      return "\(count.capitalisedStart) act\(reached.count > 1 ? "" : "s") on \(entity.name)"
        + " \(within)"
    }
  }

  private var meaning: String {
    switch direction {
    case .downstream:
      "The effect is that of \(entity.name) on each entity, over all routes within the depth."
    case .upstream:
      "The effect is that of each entity on \(entity.name), over all routes within the depth."
    }
  }

  private func item(of member: ReachedEntity, _ sources: SourceNumbers) -> Report.Item {
    let path = member.witness
    let effect = direction == .downstream ? member.net.passive : "\(member.net.verb) it"
    let weakest = (path.length > 1 ? "weakest link " : "") + path.weakestLinkSummary
    let text =
      "\(member.entity.name): \(effect) · \(member.distance.counted("step")) · \(weakest)"
    let route = path.route(from: start(of: member))
    return Report.Item(
      [text, path.cited(sources)].joinedWithoutGaps(" "), details: route.isEmpty ? [] : [route])
  }

  /// Where the witness begins: at the cause.
  private func start(of member: ReachedEntity) -> EntityReference {
    direction == .downstream ? entity : member.entity
  }

  private var data: Table {
    Table(
      columns: [
        "direction", "entity", "entity_name", "kind", "level", "distance", "net_sign",
        "witness_sign", "witness", "witness_relations", "class_claim", "grade", "settings",
        "weakest_link", "weakest_status", "weakest_contested",
      ],
      rows: reached.map { member in
        let path = member.witness
        return [
          direction.rawValue, member.entity.id, member.entity.name, member.entity.kind.rawValue,
          member.entity.level.rawValue, "\(member.distance)", member.net.rawValue,
          path.sign.rawValue, path.entities.map(\.id).cell, path.steps.map(\.relation.id).cell,
          path.usesClassClaim ? "yes" : "no", path.grade.description,
          path.settings.map(\.rawValue).cell, path.weakestLink.relation,
          path.weakestLink.status.rawValue, path.weakestLink.isContested ? "yes" : "no",
        ]
      })
  }
}
