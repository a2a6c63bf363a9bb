import Knowledge
import KnowledgeQueries
import Reports

/// What is known of the combination itself, apart from anything known of its parts.
struct CombinationSection {
  let answer: SynergyAnswer
  let sources: SourceNumbers

  var blocks: [Report.Block] {
    let finding = answer.combination
    var blocks: [Report.Block] = [.heading("The combination itself"), .paragraph(lead)]
    if !finding.onOutcome.isEmpty { blocks.append(.list(finding.onOutcome.map(item))) }
    if !finding.onOther.isEmpty {
      blocks.append(.paragraph("On anything else:"))
      blocks.append(.list(finding.onOther.map(item)))
    }
    return blocks
  }

  private var lead: String {
    let finding = answer.combination
    let pair = "\(answer.first.name) with \(answer.second.name)"
    guard !finding.entities.isEmpty else {
      return "The graph holds no combination of \(pair), so nothing is known of it here."
    }
    let isBroader = (finding.onOutcome + finding.onOther).contains(where: \.isClassClaim)
    return state(of: finding.entities.map(\.name).inWords)
      + (isBroader ? " The combination is one of broader classes, not of exactly \(pair)." : "")
  }

  private func state(of names: String) -> String {
    let finding = answer.combination
    if finding.onOutcome.isEmpty {
      return "The graph holds \(names), but no claim about it and \(answer.outcome.name)."
    }
    if finding.isUntested {
      return "Untested: of \(names) and \(answer.outcome.name) the graph holds arguments, and no"
        + " observation for or against."
    }
    let best = max(finding.readiness, finding.contradicted)
    return "\(names) and \(answer.outcome.name): \(best.together)."
  }

  private func item(of claim: AppliedClaim) -> Report.Item {
    claim.relation.item(sources)
  }
}
