import Knowledge
import KnowledgeQueries
import Reports

/// Claims side by side with how sure each is and who says so.
struct RelationTable {
  let relations: [RelationSummary]
  let sources: SourceNumbers

  /// What the rows are called, in front of their numbers; nil where nothing refers to rows.
  var mark: String?

  /// One row for each claim.
  var table: Table {
    let hasPartly = relations.contains { $0.evidence.partly > 0 }
    let columns: [Table.Column] =
      (mark == nil ? [] : [""]) + ["Claim", "Status", "Seen in", .init("For", .right)]
      + (hasPartly ? [.init("Partly", .right)] : []) + [.init("Against", .right), "Sources"]
    let rows = relations.enumerated().map { index, relation in
      let evidence = relation.evidence
      return (mark.map { ["\($0)\(index + 1)"] } ?? [])
        + [relation.statement, relation.standing, relation.seenIn, "\(evidence.supporting)"]
        + (hasPartly ? ["\(evidence.partly)"] : [])
        + ["\(evidence.contradicting)", sources.cite(relation)]
    }
    return Table(columns: columns, rows: rows)
  }
}

extension RelationSummary {
  /// The claim as an element of a list, with its evidence below.
  func item(_ sources: SourceNumbers, text: String? = nil) -> Report.Item {
    var details = [evidenceWords(sources)]
    if !timeCourse.isEmpty { details.append("time: \(timeCourse.summary)") }
    if let note { details.append("note: \(note)") }
    return Report.Item(text ?? statement, details: details)
  }

  /// The names of the columns that `cells` fills.
  static let columns: [Table.Column] = [
    "relation", "subject", "subject_name", "predicate", "object", "object_name", "sign", "grade",
    "status", "contested", "settings", "species", "context", "supporting", "partly",
    "contradicting", "supported_by", "contradicted_by", "belief",
  ]

  /// The claim as cells for programs.
  var cells: [String] {
    [
      id, subject.id, subject.name, predicate.rawValue, object.id, object.name, sign.rawValue,
      grade.description, status.rawValue, isContested ? "yes" : "no",
      settings.map(\.rawValue).cell, species.map(\.rawValue).cell, context.parts.cell,
      "\(evidence.supporting)", "\(evidence.partly)", "\(evidence.contradicting)",
      supportedBy.cell, contradictedBy.cell, "\(belief)",
    ]
  }
}
