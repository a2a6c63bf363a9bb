import Knowledge
import KnowledgeQueries
import Reports

/// Where the two interventions work against each other, and where one opens a gate for the other.
struct OppositionSection {
  /// Most oppositions, interferences and gates in the text, each.
  static let limit = 6

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
      details: opposition.first.lines(of: answer.first, sources)
        + opposition.second.lines(of: answer.second, sources))
  }

  private func item(of cross: CrossModeration) -> Report.Item {
    var details = ["\(cross.mover), which \(cross.netEffect.words) \(cross.of.name)'s route"]
    for relation in cross.relations {
      details.append(
        [
          "changes: \(relation.statement) – \(relation.evidenceWords)", sources.cite(relation),
        ].joinedWithoutGaps(" "))
    }
    return cross.moderation.item(sources, details: details)
  }
}

extension CrossModeration {
  /// How the moderator comes to be moved.
  var mover: String {
    by.id == moderation.moderator.id
      ? "\(by.name) is the moderator"
      : "\(by.name) \(moderatorMoved.verb) \(moderation.moderator.name)"
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
