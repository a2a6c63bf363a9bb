import Knowledge
import KnowledgeQueries
import Reports

/// What both interventions make worse, what contraindicates either, and how they interact.
struct RiskSection {
  let answer: SynergyAnswer
  let sources: SourceNumbers

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = [.heading("Risks that both make worse")]
    if answer.sharedRisks.isEmpty {
      blocks.append(
        .paragraph("None was found, which doesn't mean that there is none."))
    } else {
      blocks.append(.list(answer.sharedRisks.map(item)))
    }
    blocks.append("Contraindications", answer.contraindications.map(item))
    blocks.append("Known interactions", answer.interactions.map(item))
    return blocks
  }

  /// The same in a line each.
  var brief: [Report.Block] {
    let risks = answer.sharedRisks.map(\.entity.name)
    let items = [
      "both make worse: \(risks.isEmpty ? "none found, which doesn't mean that there is none" : risks.inWords)",
      answer.contraindications.isEmpty
        ? ""
        : "contraindications recorded: "
          + answer.contraindications.map(\.other.name).withoutRepeats.inWords,
      answer.interactions.isEmpty
        ? ""
        : "known interactions: \(answer.interactions.map(\.statement).joined(separator: "; "))",
    ]
    return [
      .heading("Risks"), .list(items.filter { !$0.isEmpty }.map { Report.Item($0) }),
    ]
  }

  private func item(of claim: AppliedClaim) -> Report.Item {
    claim.relation.item(sources, text: claim.statement)
  }

  private func item(of risk: SharedRisk) -> Report.Item {
    let combination =
      risk.combination.isEmpty
      ? ["both together: nothing recorded"]
      : risk.combination.map { relation in
        "both together: \(relation.statement) – \(relation.evidenceWords(sources))"
      }
    return Report.Item(
      "\(risk.entity.name) (\(risk.entity.kind.rawValue))",
      details: [line(risk.first, answer.first), line(risk.second, answer.second)] + combination)
  }

  private func line(_ side: SharedRisk.Side, _ intervention: EntityReference) -> String {
    let mixed = side.isMixed ? " · other routes do the opposite" : ""
    return [
      "\(side.path.chain(from: intervention)) · \(side.path.lengthWords) · "
        + (side.path.length > 1 ? "weakest link " : "") + side.path.weakestLinkSummary + mixed,
      side.path.cited(sources),
    ].joinedWithoutGaps(" ")
  }
}
