import Knowledge
public import KnowledgeQueries
public import Reports

extension StatsAnswer: Reportable {
  public func report() -> Report {
    var blocks: [Report.Block] = []
    if let summary = graph.summary { blocks.append(.paragraph(summary)) }
    for section in sections {
      blocks.append(
        "\(section.heading) (\(section.total.grouped))",
        section.lines.filter { !$0.isEmpty }.map { Report.Item($0) })
    }
    if let license = graph.license { blocks.append(.paragraph("Licence: \(license)")) }
    blocks += notes.map { .note($0) }
    return Report(title: title, blocks: blocks, data: data)
  }

  private var title: String {
    "\(graph.title): \(entities.counted("entity", "entities")),"
      + " \(relations.counted("relation")), \(evidence.counted("evidence item"))"
      + " from \(citations.counted("source"))"
  }

  private var sections: [(heading: String, total: Int, lines: [String])] {
    [
      (
        "Entities", entities,
        [Self.line("by kind", entitiesByKind), Self.line("by level", entitiesByLevel)]
      ),
      (
        "Relations", relations,
        [
          Self.line("by predicate", relationsByPredicate),
          Self.line("by status", relationsByStatus),
          "with observations for and against: \(contestedRelations.grouped)",
          Self.line("by best support", relationsByGrade),
          Self.line("by subjects closest to people", relationsBySetting),
        ]
      ),
      (
        "Evidence items", evidence,
        [
          Self.line("by design", evidenceByDesign), Self.line("by subjects", evidenceBySetting),
          Self.line("by support of their claim", evidenceBySupport),
          Self.line("by what was checked", evidenceByVerification.map(\.verificationWords)),
        ]
      ),
      (
        "Sources", citations,
        [
          "with an identifier: \(citationsWithIdentifier.grouped)",
          "without an identifier: \(citationsWithoutIdentifier.grouped)",
          "retracted: \(retractedCitations.grouped)",
          "not used by any evidence or question: \(unusedCitations.grouped)",
        ]
      ),
      (
        "Also", moderations + questions + hypotheses,
        [
          moderations.counted("moderation"), questions.counted("open question"),
          hypotheses.counted("hypothesis", "hypotheses"),
        ]
      ),
    ]
  }

  /// What a reader should know before trusting the numbers.
  private var notes: [String] {
    let unread =
      evidenceByVerification
      .filter { $0.name != EvidenceItem.Verification.finding.rawValue }
      .reduce(0) { $0 + $1.count }
    let parts = [
      unread > 0
        ? "of \(unread.counted("evidence item")) the result was not read in the source" : "",
      retractedCitations > 0 ? "\(retractedCitations.counted("source")) retracted" : "",
    ]
    return parts.filter { !$0.isEmpty }
  }

  /// Values that occur, in their order; empty where none does.
  private static func line(_ lead: String, _ counts: [Count]) -> String {
    let present = counts.filter { $0.count > 0 }.map { "\($0.name) \($0.count.grouped)" }
    return present.isEmpty ? "" : "\(lead): \(present.joined(separator: ", "))"
  }

  private var data: Table {
    var table = Table(columns: ["measure", "value", "count"])
    let totals = [
      ("entities", entities), ("relations", relations), ("evidence", evidence),
      ("citations", citations), ("moderations", moderations), ("questions", questions),
      ("hypotheses", hypotheses), ("citations_with_identifier", citationsWithIdentifier),
      ("citations_without_identifier", citationsWithoutIdentifier),
      ("retracted_citations", retractedCitations), ("unused_citations", unusedCitations),
      ("contested_relations", contestedRelations),
    ]
    for (measure, count) in totals { table.append([measure, "", "\(count)"]) }
    let tables = [
      ("entities_by_kind", entitiesByKind), ("entities_by_level", entitiesByLevel),
      ("relations_by_predicate", relationsByPredicate),
      ("relations_by_status", relationsByStatus), ("relations_by_grade", relationsByGrade),
      ("relations_by_setting", relationsBySetting), ("evidence_by_design", evidenceByDesign),
      ("evidence_by_setting", evidenceBySetting), ("evidence_by_support", evidenceBySupport),
      ("evidence_by_verification", evidenceByVerification),
    ]
    for (measure, counts) in tables {
      for count in counts { table.append([measure, count.name, "\(count.count)"]) }
    }
    return table
  }
}

extension StatsAnswer.Count {
  /// The count with the kind of check in words.
  var verificationWords: Self {
    Self(name: EvidenceItem.Verification(rawValue: name)?.words ?? name, count: count)
  }
}
