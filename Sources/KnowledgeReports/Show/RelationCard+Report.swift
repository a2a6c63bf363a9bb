import Knowledge
public import KnowledgeQueries
public import Reports

extension RelationCard: Reportable {
  public func report() -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = [.list(facts.map { Report.Item($0) })]
    blocks.append(.heading("Evidence for (\(evidenceFor.count.grouped))"))
    blocks.append(evidenceBlock(evidenceFor))
    blocks.append(.heading("Evidence against (\(evidenceAgainst.count.grouped))"))
    blocks.append(evidenceBlock(evidenceAgainst))
    if let note = relation.note { blocks.append(.note(note)) }
    blocks.append("What changes this relation", moderations.map { $0.item(sources) })
    blocks.append("The same claim elsewhere", inOtherContexts.map { $0.item(sources) })
    blocks.append("Hypotheses that need it", hypotheses.map(\.item))
    blocks.append("Open questions", questions.map { $0.item(sources) })
    blocks += sources.retractionNotes
    return Report(title: title, blocks: blocks, references: sources.lines, data: data)
  }

  private var title: String {
    let standing = relation.status == .refuted ? "refuted" : relation.standing
    return "\(relation.sentence): \(standing), \(relation.evidence.words)"
  }

  private var facts: [String] {
    let facts: [String?] = [
      "id: \(relation.id)",
      "where and in whom: "
        + (relation.context.isEmpty
          ? "not limited" : relation.context.parts.joined(separator: "; ")),
      "when: \(relation.timeCourse.isEmpty ? "not recorded" : relation.timeCourse.summary)",
      relation.status == .refuted ? nil : "support seen in: \(relation.seenIn)",
      "belief: \(relation.belief.probability), of which 'explain' shows the sum",
      statusWords,
      composition.words,
    ]
    return facts.compactMap { $0 }
  }

  private var statusWords: String {
    guard let statusOverride else {
      return "status: \(derivedStatus.words), which follows from the evidence"
    }
    return "status: \(statusOverride.status.words), as its author says"
      + " (\(statusOverride.reason)); the evidence alone gives \(derivedStatus.rawValue)"
  }

  private func evidenceBlock(_ items: [Item]) -> Report.Block {
    items.isEmpty ? .paragraph("None recorded.") : .list(items.map(\.listItem))
  }

  private var data: Table {
    var table = Table(
      columns: [
        "relation", "supports", "citation", "design", "species", "setting", "grade",
        "sample_size", "effect_measure", "effect_value", "effect_low", "effect_high", "certainty",
        "finding", "verified", "note",
      ])
    for item in evidenceFor + evidenceAgainst { table.append([relation.id] + item.cells) }
    return table
  }
}

extension Predicate.Composition {
  /// How the relation may take part in a path; nil where it may without limits.
  var words: String? {
    switch self {
    case .step: nil
    case .alone: "paths: by itself only, because it says that something happens and not how"
    case .never: "paths: none, because it isn't a cause with an effect"
    }
  }
}
