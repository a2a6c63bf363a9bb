import Knowledge
public import KnowledgeQueries
public import Reports

extension EntityCard: Reportable {
  public func report() -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = []
    if let about = entity.about { blocks.append(.paragraph(about)) }
    blocks.append(.list(facts.map { Report.Item($0) }))
    blocks += relationBlocks(outgoing, title: "What it does", sources)
    blocks += relationBlocks(incoming, title: "What acts on it", sources)
    blocks.append("What changes these relations", moderations.map { $0.item(sources) })
    blocks.append("Hypotheses", hypotheses.map(\.item))
    blocks.append("Open questions", questions.map { $0.item(sources) })
    blocks += sources.retractionNotes
    return Report(title: title, blocks: blocks, references: sources.lines, data: data)
  }

  private var title: String {
    "\(entity.name): \(entity.kind.rawValue) with \(outgoing.count.counted("claim")) about what it"
      + " does and \(incoming.count.grouped) about what acts on it"
  }

  /// What isn't a relation, one line each; what the graph doesn't say is left out.
  private var facts: [String] {
    func line(_ lead: String, _ names: [String]) -> String? {
      names.isEmpty ? nil : "\(lead): \(names.joined(separator: ", "))"
    }
    let facts: [String?] = [
      "id: \(entity.id)",
      "level: \(entity.level.rawValue)",
      entity.desired.map { "desired: a \($0.rawValue)" },
      line("also called", entity.synonyms),
      line("in other vocabularies", entity.xrefs.map(\.description)),
      line("kind of", broader.map(\.name)),
      line("includes", narrower.map(\.name)),
      line("made of", parts.map(\.name)),
      line("part of the combinations", combinations.map(\.name)),
    ]
    return facts.compactMap { $0 }
  }

  /// Claims by what they say: raising, lowering, no effect, anything else.
  private func relationBlocks(
    _ relations: [RelationSummary], title: String, _ sources: SourceNumbers
  ) -> [Report.Block] {
    let groups: [(Sign, String)] = [
      (.positive, "raising, causing or activating"), (.negative, "lowering or inhibiting"),
      (.zero, "no effect"), (.unknown, "direction unknown, or not a cause"),
    ]
    return groups.flatMap { sign, words -> [Report.Block] in
      let members = relations.filter { $0.sign == sign }
      guard !members.isEmpty else { return [] }
      return [
        .heading("\(title): \(words) (\(members.count.grouped))"),
        .table(RelationTable(relations: members, sources: sources).table),
      ]
    }
  }

  private var data: Table {
    var table = Table(columns: ["side"] + RelationSummary.columns)
    for relation in outgoing { table.append(["outgoing"] + relation.cells) }
    for relation in incoming { table.append(["incoming"] + relation.cells) }
    for moderation in moderations { table.append(["moderation"] + moderation.cells) }
    return table
  }
}
