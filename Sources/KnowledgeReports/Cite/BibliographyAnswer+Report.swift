import Knowledge
public import KnowledgeQueries
public import Reports

extension BibliographyAnswer: Reportable {
  /// The sources as a numbered list, notes and retractions below each.
  public func report() -> Report {
    var blocks: [Report.Block] = []
    if let refusal { blocks.append(refusal.block) }
    if !citations.isEmpty {
      blocks.append(
        .list(
          citations.map { citation in
            Report.Item(
              "\(citation.id): \(citation.reference)",
              details: [citation.note.map { "note: \($0)" }].compactMap { $0 })
          }))
      blocks.append(
        .note(
          "authors are those that were seen, often the first alone; identifiers that nobody saw "
            + "are left out"))
    }
    return Report(
      title: "\(subject): \(citations.count.counted("source"))", blocks: blocks, data: data)
  }

  private var data: Table {
    var table = Table(columns: [
      "key", "type", "author", "issued", "title", "container_title", "doi", "pmid", "url",
      "retracted", "note",
    ])
    for citation in citations {
      table.append([
        citation.id, citation.type, citation.authors.cell,
        citation.issued.map(String.init) ?? "", citation.title ?? "",
        citation.containerTitle ?? "", citation.doi ?? "", citation.pmid ?? "",
        citation.url ?? "", citation.isRetracted ? "yes" : "no", citation.note ?? "",
      ])
    }
    return table
  }
}
