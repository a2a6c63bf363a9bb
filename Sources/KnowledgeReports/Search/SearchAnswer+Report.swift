public import KnowledgeQueries
public import Reports

extension SearchAnswer: Reportable {
  public func report() -> Report {
    var blocks: [Report.Block] = []
    for kind in Hit.Kind.allCases {
      let members = hits.filter { $0.kind == kind }
      blocks.append("\(kind.plural) (\(members.count.grouped))", members.map(\.item))
    }
    if let refusal { blocks.append(refusal.block) }
    if !isComplete {
      blocks.append(
        .note(
          "\(hits.count.counted("hit")) of \(total.grouped) listed; a greater limit lists more"))
    }
    return Report(title: title, blocks: blocks, data: data)
  }

  private var title: String {
    total == 0 ? "Nothing matches '\(text)'" : "\(total.counted("hit")) for '\(text)'"
  }

  private var data: Table {
    Table(
      columns: ["rank", "kind", "id", "title", "field", "excerpt", "score"],
      rows: hits.enumerated().map { index, hit in
        [
          "\(index + 1)", hit.kind.rawValue, hit.id, hit.title, hit.field, hit.excerpt,
          "\(hit.score)",
        ]
      })
  }
}

extension SearchAnswer.Hit.Kind {
  /// The heading above hits of this kind.
  var plural: String {
    switch self {
    case .entity: "Entities"
    case .relation: "Relations"
    case .citation: "Sources"
    case .question: "Open questions"
    }
  }
}

extension SearchAnswer.Hit {
  /// The hit, and below it the text that matched, unless that is the title or the id.
  var item: Report.Item {
    let isShown = excerpt == title || excerpt == id
    let text = title == id ? id : "\(title) (\(id))"
    return Report.Item(text, details: isShown ? [] : ["\(field): \(excerpt)"])
  }
}
