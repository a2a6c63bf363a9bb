import Knowledge
public import KnowledgeQueries
public import Reports

extension GraphDifference: Reportable {
  public func report() -> Report {
    var blocks: [Report.Block] = []
    if let sinceNote { blocks.append(.paragraph(sinceNote)) }
    if isEmpty { blocks.append(.paragraph("Both versions say the same.")) }
    let claims = relations.changed + moderations.changed
    let statuses = claims.filter(\.changesStatus)
    let grades = claims.filter { !$0.changesStatus && $0.changesGrade }
    let others = claims.filter { !$0.changesStatus && !$0.changesGrade }
    blocks.append("Another status", statuses.map(\.item))
    blocks.append("Another grade of evidence", grades.map(\.item))
    blocks.append("Relations added", relations.added.map(\.item))
    blocks.append("Relations removed", relations.removed.map(\.item))
    blocks.append("Claims changed otherwise", others.map(\.item))
    blocks.append("Moderations added", moderations.added.map(\.item))
    blocks.append("Moderations removed", moderations.removed.map(\.item))
    for (name, parts) in kinds {
      blocks.append("\(name) added", parts.added.map { Report.Item($0.words) })
      blocks.append("\(name) removed", parts.removed.map { Report.Item($0.words) })
      blocks.append("\(name) changed", parts.changed.map(\.item))
    }
    blocks.append(
      "The graph's own description", description.map { Report.Item($0.words) })
    return Report(title: title, blocks: blocks, data: data)
  }

  /// The same without the finer points of long lists.
  public func summary() -> Report {
    var report = report()
    report.blocks = report.blocks.map { block in
      guard case .list(let items) = block, items.count > 20 else { return block }
      return block.abridged(to: 20)
    }
    return report
  }

  private var kinds: [(name: String, parts: Parts)] {
    [
      ("Entities", entities), ("Questions", questions), ("Hypotheses", hypotheses),
      ("Sources", citations), ("Regions", regions),
    ]
  }

  private var title: String {
    guard !isEmpty else { return "\(versions): no difference" }
    let claims = relations.changed + moderations.changed
    let counts = [
      (claims.count(where: \.changesStatus), "claim of another status", "claims of another status"),
      (relations.added.count, "relation added", "relations added"),
      (relations.removed.count, "removed", "removed"),
      (claims.count { !$0.changesStatus }, "claim changed otherwise", "claims changed otherwise"),
      (entities.added.count, "entity added", "entities added"),
      (entities.removed.count, "entity removed", "entities removed"),
    ].filter { $0.0 > 0 }.map { $0.0.counted($0.1, $0.2) }
    guard !counts.isEmpty else { return "\(versions): differs, but not in relations or entities" }
    return "\(versions): \(counts.inWords)"
  }

  /// One row for each change of a value, an evidence item or a part.
  private var data: Table {
    var table = Table(columns: ["kind", "id", "change", "field", "old", "new", "text"])
    func claims(_ kind: String, _ claims: Claims) {
      for claim in claims.added {
        table.append([kind, claim.id, "added", "", "", claim.status.rawValue, claim.sentence])
      }
      for claim in claims.removed {
        table.append([kind, claim.id, "removed", "", claim.status.rawValue, "", claim.sentence])
      }
      for change in claims.changed {
        let id = change.new.id
        if change.changesStatus {
          table.append([
            kind, id, "changed", "status", change.old.status.rawValue, change.new.status.rawValue,
            change.reasons.joined(separator: "; "),
          ])
        }
        if change.changesGrade {
          table.append([
            kind, id, "changed", "grade", change.old.grade.description,
            change.new.grade.description, change.new.sentence,
          ])
        }
        for field in change.fields { table.append([kind, id, "changed"] + field.cells) }
        for evidence in change.evidence {
          table.append([
            kind, id, "evidence \(evidence.kind.rawValue)",
            evidence.fields.map(\.field).cell, "", evidence.item.citation, evidence.item.finding,
          ])
        }
      }
    }
    claims("relation", relations)
    claims("moderation", moderations)
    for (kind, parts) in [
      ("entity", entities), ("question", questions), ("hypothesis", hypotheses),
      ("citation", citations), ("region", regions),
    ] {
      for part in parts.added { table.append([kind, part.id, "added", "", "", "", part.name]) }
      for part in parts.removed { table.append([kind, part.id, "removed", "", "", "", part.name]) }
      for change in parts.changed {
        for field in change.fields {
          table.append([kind, change.part.id, "changed"] + field.cells)
        }
      }
    }
    for field in description { table.append(["graph", "", "changed"] + field.cells) }
    return table
  }
}
