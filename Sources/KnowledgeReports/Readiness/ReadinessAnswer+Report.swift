import Knowledge
public import KnowledgeQueries
public import Reports

extension ReadinessAnswer: Reportable {
  public func report() -> Report { report(isWhole: true) }

  /// The ladder, and the best known claims of each without their evidence.
  public func summary() -> Report { report(isWhole: false) }

  /// Most direct claims of one intervention in the summary.
  private static let limit = 4

  private func report(isWhole: Bool) -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = [
      .paragraph(
        "A rung counts only where the thing itself was studied on \(outcome.name). Evidence on a"
          + " part never counts for a combination, and evidence on a class is told apart. A rung"
          + " says how far study has come, not how large or certain a benefit is."),
      .table(table),
    ]
    for ladder in ladders {
      blocks.append(.heading(title(of: ladder)))
      blocks.append(.paragraph(words(of: ladder)))
      if !ladder.claims.isEmpty {
        blocks.append(isWhole ? claims(of: ladder, sources) : brief(ladder, sources))
      }
    }
    blocks.append(
      "Open questions",
      questions.map { isWhole ? $0.item(sources) : Report.Item($0.question) })
    blocks += sources.retractionNotes
    blocks.append(.paragraph("This is not medical advice."))
    let cited = ladders.flatMap { Self.best(of: $0).flatMap(\.relation.citations) }
    return Report(
      title: title, blocks: blocks,
      references: isWhole
        ? sources.lines : Array(sources.shortLines.prefix(sources.last(of: cited))), data: data)
  }

  private func claims(of ladder: Ladder, _ sources: SourceNumbers) -> Report.Block {
    .list(ladder.claims.map { $0.relation.item(sources, text: $0.statement) })
  }

  /// The claims of the highest grade and with most papers, as they were declared.
  private static func best(of ladder: Ladder) -> [AppliedClaim] {
    func key(_ claim: AppliedClaim) -> (Int, Int) {
      (claim.relation.grade.rawValue, claim.relation.citations.count)
    }
    let ordered = ladder.claims.enumerated().sorted { one, other in
      let (left, right) = (key(one.element), key(other.element))
      return left != right ? left > right : one.offset < other.offset
    }
    return ordered.prefix(limit).map(\.element)
  }

  private func brief(_ ladder: Ladder, _ sources: SourceNumbers) -> Report.Block {
    let items = Self.best(of: ladder).map { claim in
      Report.Item("\(claim.statement) – \(claim.relation.evidenceWords(sources))")
    }
    let further = ladder.claims.count - items.count
    return .list(
      items + (further > 0 ? [Report.Item("… and \(further) more; '--full' lists them")] : []))
  }

  private var pair: String { interventions.map(\.name).inWords }

  private var title: String {
    let reached = ladders.map { ladder in
      let isClassOnly = ladder.reached == .none && ladder.ofClass > .none
      return "\(title(of: ladder)): "
        + (isClassOnly ? "\(ladder.ofClass.name), of the class only" : ladder.reached.name)
    }
    return "Readiness for \(outcome.name) – \(reached.joined(separator: "; "))"
  }

  private func title(of ladder: Ladder) -> String {
    ladder.isCombination ? "\(pair) together" : ladder.entity?.name ?? pair
  }

  private func words(of ladder: Ladder) -> String {
    var sentences: [String] = []
    if ladder.isCombination, ladder.entity == nil {
      sentences.append("The graph holds no combination of \(pair).")
    }
    sentences.append("Support has reached: \(ladder.reached.name).")
    if ladder.contradicted > .none {
      sentences.append("Evidence against has reached: \(ladder.contradicted.name).")
    }
    if ladder.ofClass > .none {
      sentences.append(
        "Of the class, not of this in particular: \(ladder.ofClass.name).")
    }
    sentences.append(
      ladder.next.map { "The next rung would be: \($0.name)." } ?? "There is no higher rung.")
    return sentences.joined(separator: " ")
  }

  /// One column for each thing asked about, one row for each rung, the highest first.
  private var table: Table {
    let columns: [Table.Column] = ["Rung"] + ladders.map { Table.Column(title(of: $0)) }
    let rows = Readiness.allCases.reversed().filter { $0 > .none }.map { rung in
      [rung.rawValue]
        + ladders.map { ladder in
          [
            ladder.reached == rung ? "reached" : "", ladder.contradicted == rung ? "against" : "",
            ladder.ofClass == rung ? "class only" : "",
          ].joinedWithoutGaps(", ")
        }
    }
    return Table(columns: columns, rows: rows)
  }

  private var data: Table {
    var table = Table(columns: [
      "entity", "combination", "reached", "contradicted", "of_class", "next", "claims",
    ])
    for ladder in ladders {
      table.append([
        ladder.entity?.id ?? "", ladder.isCombination ? "yes" : "no", ladder.reached.rawValue,
        ladder.contradicted.rawValue, ladder.ofClass.rawValue, ladder.next?.rawValue ?? "",
        ladder.claims.map(\.relation.id).cell,
      ])
    }
    return table
  }
}
