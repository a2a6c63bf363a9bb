import Knowledge
public import KnowledgeQueries
public import Reports

extension MechanismRoutes: Reportable {
  public func report() -> Report {
    var blocks: [Report.Block] = []
    if !byLength.isEmpty { blocks.append(.table(lengths)) }
    if refusal?.code != .noPath { blocks.append(.list(bottlenecks.map { Report.Item($0) })) }
    if let refusal {
      let remedy = refusal.remedy.map { "; \($0)" } ?? ""
      blocks.append(.note("\(refusal.reason)\(remedy)"))
    }
    if !isComplete { blocks.append(.note("not every route was counted; numbers are lower bounds")) }
    blocks.append(
      .paragraph(
        "The routes run over many mechanisms laid one over the other, which their curators drew for"
          + " different drugs and diseases. A route through several of them is a thing to ask about,"
          + " not a finding, and the number of routes is no measure of effect."))
    blocks.append(.paragraph("This is not medical advice."))
    return Report(title: title, blocks: blocks, data: data)
  }

  private var title: String {
    let within = "of up to \(maximumLength.counted("link"))"
    guard total > 0 else { return "\(from.name) to \(to.name): no route \(within)" }
    let count = (isComplete ? "" : "at least ") + total.counted("route")
    return "\(from.name) to \(to.name): \(count) \(within), \(polarity.rawValue)"
  }

  private var bottlenecks: [String] {
    var lines = [
      "\(disjointRoutes.counted("route")) of any length share nothing in between"
    ]
    switch cut {
    case nil: lines.append("no set of nodes cuts all routes: a link joins the ends")
    case let cut?:
      let names = cut.map { "\($0.name) (\($0.id))" }
      lines.append("without \(names.inWords) no route is left")
    }
    if onEveryRoute.count > 1 {
      lines.append("every route passes \(onEveryRoute.map(\.name).inWords)")
    }
    return lines
  }

  private var lengths: Table {
    var table = Table(
      columns: [
        .init("links", .right), .init("routes", .right), .init("raising", .right),
        .init("lowering", .right), .init("unknown direction", .right),
      ])
    for entry in byLength {
      table.append([
        "\(entry.length)", entry.routes.grouped, entry.signs.positive.grouped,
        entry.signs.negative.grouped, entry.signs.unknown.grouped,
      ])
    }
    return table
  }

  private var data: Table {
    var table = Table(
      columns: ["from", "to", "links", "routes", "positive", "negative", "indeterminate"])
    for entry in byLength {
      table.append([
        from.id, to.id, "\(entry.length)", "\(entry.routes)", "\(entry.signs.positive)",
        "\(entry.signs.negative)", "\(entry.signs.unknown)",
      ])
    }
    return table
  }
}
