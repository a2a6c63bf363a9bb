import Knowledge
import KnowledgeQueries
import Reports

/// Where the two interventions work against each other, and where one opens a gate for the other.
struct OppositionSection {
  /// Most oppositions, interferences and gates in the text, each.
  static let limit = 6

  /// Most relations in the text that one moderation changes.
  static let relationLimit = 2

  let answer: SynergyAnswer
  let sources: SourceNumbers

  var blocks: [Report.Block] {
    list(
      "Where they push opposite ways", answer.oppositions.map(item),
      otherwise: "No entity was found that they move opposite ways.")
      + list(
        "How one could weaken the other", answer.interferences.map(item),
        otherwise: "No claim was found that one weakens a step of the other.")
      + list(
        "How one could strengthen the other", answer.gates.map(item),
        otherwise: "No claim was found that one opens or strengthens a step of the other.")
  }

  private func list(
    _ heading: String, _ items: [Report.Item], otherwise: String
  ) -> [Report.Block] {
    guard !items.isEmpty else { return [.heading(heading), .paragraph(otherwise)] }
    let blocks: [Report.Block] = [.heading(heading), .list(Array(items.prefix(Self.limit)))]
    let further = items.count - Self.limit
    guard further > 0 else { return blocks }
    return blocks + [
      .note("\(further.grouped) more not shown; the JSON and TSV forms of this answer hold all")
    ]
  }

  private func item(of opposition: Opposition) -> Report.Item {
    let kind =
      opposition.isClean
      ? "always opposite" : "opposite on some routes only: at least one of them acts both ways"
    return Report.Item(
      "\(opposition.entity.name) (\(opposition.entity.level.rawValue)) – \(kind)",
      details: opposition.isClean
        ? opposition.first.lines(of: answer.first, sources)
          + opposition.second.lines(of: answer.second, sources)
        : [opposition.first.lead(of: answer.first), opposition.second.lead(of: answer.second)])
  }

  private func item(of cross: CrossModeration) -> Report.Item {
    var details = ["\(cross.mover), which \(cross.netEffect.words) \(cross.of.name)'s route"]
    for relation in cross.relations.prefix(Self.relationLimit) {
      details.append("changes: \(relation.statement) – \(relation.evidenceWords(sources))")
    }
    let further = cross.relations.count - Self.relationLimit
    if further > 0 { details.append("and \(further.counted("further relation"))") }
    return cross.moderation.item(sources, details: details)
  }
}

extension CrossModeration {
  /// How the moderator comes to be moved.
  var mover: String {
    let moderator = moderation.moderator
    if by.id == moderator.id { return "\(by.name) is the moderator" }
    // An intervention passes no other one, so one that it moves can only be its class.
    if moderator.level == .intervention, moderatorMoved == .positive {
      return "\(by.name) is the moderator (claimed of \(moderator.name))"
    }
    return "\(by.name) \(moderatorMoved.verb) \(moderator.name)"
  }
}

extension CrossModeration.NetEffect {
  /// What comes of it, no surer than it is.
  var words: String {
    switch self {
    case .strengthens: "would strengthen"
    case .weakens: "would weaken"
    case .unclear: "could strengthen or weaken"
    }
  }
}
