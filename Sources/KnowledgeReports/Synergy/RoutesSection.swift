import Knowledge
import KnowledgeQueries
import Reports

/// What one intervention does to the outcome by itself.
struct RoutesSection {
  let routes: Routes
  let outcome: EntityReference
  let maximumLength: Int
  let sources: SourceNumbers

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = [.heading("\(routes.intervention.name) alone")]
    blocks.append(.paragraph(clinicalLead))
    if !routes.clinical.isEmpty {
      blocks.append(
        .list(routes.clinical.map { $0.relation.item(sources, text: $0.statement) }))
    }
    blocks.append(.paragraph(countWords))
    var items: [Report.Item] = []
    if let path = routes.helpfulPaths.first { items.append(item("shortest helpful route", path)) }
    if let path = routes.harmfulPaths.first { items.append(item("shortest harmful route", path)) }
    if !items.isEmpty { blocks.append(.list(items)) }
    return blocks
  }

  private var clinicalLead: String {
    routes.clinical.isEmpty
      ? "No claim that it treats or worsens \(outcome.name) is recorded."
      : "Whether it works (claims that say that, not how):"
  }

  private var countWords: String {
    let effects = routes.counts.effects ?? PathCounts.Effects()
    guard routes.counts.total > 0 else {
      return "How it could work: no route through a mechanism of up to"
        + " \(maximumLength.counted("step"))."
    }
    let unknown =
      effects.indeterminate > 0 ? ", \(effects.indeterminate.grouped) of unknown direction" : ""
    let disjoint =
      routes.disjointRoutes > 1
      ? " At most \(routes.disjointRoutes.grouped) of the helpful ones share no entity." : ""
    return "How it could work: \(routes.isComplete ? "" : "at least ")"
      + "\(effects.helpful.grouped) helpful and \(effects.harmful.grouped) harmful routes of up to"
      + " \(maximumLength.counted("step"))\(unknown).\(disjoint)"
      + " A number of routes is no measure of effect."
  }

  private func item(_ lead: String, _ path: Path) -> Report.Item {
    let item = path.item(from: routes.intervention, sources)
    return Report.Item("\(lead): \(item.text)", details: item.details)
  }
}
