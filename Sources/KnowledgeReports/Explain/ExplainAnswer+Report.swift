import Knowledge
public import KnowledgeQueries
public import Reports

extension ExplainAnswer: Reportable {
  public func report() -> Report {
    let sources = SourceNumbers(card.references)
    var blocks: [Report.Block] = [.list(facts.map { Report.Item($0) })]
    blocks.append(.heading("The sum"))
    blocks.append(
      .paragraph(
        "B⁺ = 1 − Π over designs (systematic + Π over papers random), B⁻ the same for papers"
          + " against, B = B⁺ · (1 − B⁻). One paper counts once on each side. The error rates are"
          + " judgements about designs, not measurements."))
    blocks.append(.list(belief.lines(sources).map { Report.Item($0) }))
    if let step {
      blocks.append(.heading("The step, with all its claims"))
      blocks.append(
        .paragraph(
          "Routes, reliability and gaps take the papers of all claims of the step together, each once:"
            + " this one and \(stepClaims.inWords)."))
      blocks.append(.list(step.lines(sources).map { Report.Item($0) }))
    }
    if bySetting.count > 1 {
      blocks.append(.heading("From one kind of subject alone"))
      blocks.append(.table(settingTable))
    }
    blocks.append(.heading("Evidence for (\(card.evidenceFor.count.grouped))"))
    blocks.append(evidence(card.evidenceFor))
    blocks.append(.heading("Evidence against (\(card.evidenceAgainst.count.grouped))"))
    blocks.append(evidence(card.evidenceAgainst))
    blocks.append("The same claim elsewhere", card.inOtherContexts.map { $0.item(sources) })
    blocks.append("What changes this relation", card.moderations.map { $0.item(sources) })
    blocks.append("Hypotheses that need it", card.hypotheses.map(\.item))
    blocks.append("Open questions", card.questions.map { $0.item(sources) })
    if !belief.retracted.isEmpty {
      blocks.append(
        .note(
          "retracted and counted as nothing: \(sources.cite(belief.retracted))"))
    }
    blocks += sources.retractionNotes
    blocks.append(.paragraph("This is not medical advice."))
    return Report(title: title, blocks: blocks, references: sources.lines, data: data)
  }

  private var asked: String {
    species.isEmpty ? "" : " in \(species.map(\.rawValue).inWords)"
  }

  private var title: String {
    "\(card.relation.sentence): believed\(asked) to \(belief.value.probability),"
      + " \(card.relation.standing), \(card.relation.evidence.words)"
  }

  private var facts: [String] {
    let relation = card.relation
    let facts: [String?] = [
      "id: \(relation.id)",
      "belief: \(belief.value.probability)\(asked)"
        + (belief.isPrior ? ", from the prior and not from papers" : ""),
      "status: \(statusReason)",
      "grade: \(relation.grade.words); \(gradeReason)",
      relation.status == .refuted ? nil : "support seen in: \(relation.seenIn)",
      "where and in whom: "
        + (relation.context.isEmpty
          ? "not limited" : relation.context.parts.joined(separator: "; ")),
    ]
    return facts.compactMap { $0 }
  }

  private var settingTable: Table {
    Table(
      columns: [
        "Seen in", .init("For", .right), .init("Against", .right), .init("Belief", .right),
      ],
      rows: bySetting.map { entry in
        [
          entry.setting.subjects, entry.belief.support.probability,
          entry.belief.contradiction.probability, entry.belief.value.probability,
        ]
      })
  }

  private func evidence(_ items: [RelationCard.Item]) -> Report.Block {
    items.isEmpty ? .paragraph("None recorded.") : .list(items.map(\.listItem))
  }

  private var data: Table {
    var table = Table(columns: [
      "relation", "side", "design", "systematic", "citations", "random", "partly", "error",
    ])
    for (side, terms) in [("for", belief.supporting), ("against", belief.contradicting)] {
      for term in terms {
        table.append([
          card.relation.id, side, term.design.rawValue, "\(term.systematic)",
          term.papers.map(\.citation).cell, term.papers.map { "\($0.random)" }.cell,
          term.papers.map { $0.isPartly ? "yes" : "no" }.cell, "\(term.error)",
        ])
      }
    }
    for (side, value) in [
      ("prior", belief.prior), ("support", belief.support),
      ("contradiction", belief.contradiction), ("belief", belief.value),
    ] {
      table.append([card.relation.id, side, "", "", "", "", "", "\(value)"])
    }
    return table
  }
}
