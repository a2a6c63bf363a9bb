import Knowledge
public import KnowledgeQueries
public import Reports

extension GapsAnswer: Reportable {
  public func report() -> Report { report(limit: .max, isWhole: true) }

  /// The first relations and what is open, without the evidence of each: about two screens.
  public func summary() -> Report { report(limit: 6, isWhole: false) }

  private func report(limit: Int, isWhole: Bool) -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = []
    if let refusal {
      blocks.append(refusal.block)
    } else {
      blocks += reliabilityBlocks(isWhole: isWhole)
      blocks.append(.heading("What to study next"))
      blocks.append(
        .paragraph(
          "First the relation whose study would settle most. Share: its part in the first-order"
            + " uncertainty of the whole, (∂R/∂p)²·p(1−p). Importance: how much likelier a helpful"
            + " route is if it holds than if it doesn't (Birnbaum). Belief: how well it stands in"
            + " its papers."))
      blocks.append(.numberedList(gaps.prefix(limit).map { $0.item(sources) }))
      if gaps.count > limit {
        blocks.append(
          .note("\((gaps.count - limit).counted("more relation")) listed with '--full'"))
      }
      blocks += flipBlocks(limit: min(limit, isWhole ? 6 : 3))
    }
    blocks += combinationBlocks(sources)
    blocks.append(
      "Open questions on the whole",
      questions.map { isWhole ? $0.item(sources) : Report.Item($0.question) })
    if let note { blocks.append(.note(note)) }
    blocks += sources.retractionNotes
    blocks.append(.paragraph("This is not medical advice."))
    let cited =
      gaps.prefix(limit).flatMap { $0.relation.citations + $0.alsoClaimed.flatMap(\.citations) }
      + (combination?.onOutcome ?? []).flatMap(\.relation.citations)
    return Report(
      title: title, blocks: blocks,
      references: isWhole
        ? sources.lines : Array(sources.shortLines.prefix(sources.last(of: cited))), data: data)
  }

  private var names: String { sides.map(\.intervention.name).inWords }

  private var title: String {
    guard let first = gaps.first else { return "\(names) on \(outcome.name): nothing to rank" }
    return "\(names) on \(outcome.name): to study whether \(first.relation.sentence) would settle"
      + " most, \(first.share.percentage) of the uncertainty"
  }

  private func reliabilityBlocks(isWhole: Bool) -> [Report.Block] {
    var items = sides.map { side in
      Report.Item(
        "\(side.intervention.name): \(side.reliability.words), over"
          + " \(side.relations.counted("relation")) on helpful routes",
        details: [isWhole ? side.clinicalWords : side.clinicalSummary])
    }
    if sides.count > 1 {
      items.append(Report.Item("at least one of them: \(reliability.words)"))
    }
    return [
      .heading("How reliable the mechanisms are"),
      .paragraph(
        "The probability that a helpful route through a mechanism exists, of up to"
          + " \(maximumLength.counted("step")), if each relation holds independently with its"
          + " belief; \(reliability.methodWords). It says how well the mechanism is known, not"
          + " whether treatment works, and not how large an effect is."), .list(items),
    ]
  }

  private func flipBlocks(limit: Int) -> [Report.Block] {
    guard let size = flips.first?.count else {
      return [
        .heading("What would turn the verdict"),
        .paragraph("No three relations are enough: without any three a helpful route is left."),
      ]
    }
    let lead =
      size == 1
      ? "Without any one of these relations no helpful route is left:"
      : "No helpful route is left without all \(size) relations of any of these sets:"
    var blocks: [Report.Block] = [
      .heading("What would turn the verdict"), .paragraph(lead),
      .list(
        flips.prefix(limit).map { set in
          Report.Item(set.map(\.statement).joined(separator: "; and "))
        }),
    ]
    if flips.count > limit {
      blocks.append(.note("\((flips.count - limit).counted("more set")) in the JSON form"))
    }
    return blocks
  }

  private func combinationBlocks(_ sources: SourceNumbers) -> [Report.Block] {
    guard let combination else { return [] }
    let words =
      "Readiness of the combination itself: \(combination.readiness.name) –"
      + " \(combination.readiness.meaning). No study of a single relation can settle what both do"
      + " together; only a study of both can."
    var blocks: [Report.Block] = [.heading("The combination itself"), .paragraph(words)]
    if !combination.onOutcome.isEmpty {
      blocks.append(.list(combination.onOutcome.map { $0.relation.item(sources) }))
    }
    return blocks
  }

  private var data: Table {
    var table = Table(
      columns: [
        "rank", "share", "importance", "importance_error", "step_belief", "best_design",
        "next_study", "unseen_in", "unseen_species", "questions", "also_claimed",
      ] + RelationSummary.columns)
    for (index, gap) in gaps.enumerated() {
      table.append(
        [
          "\(index + 1)", "\(gap.share)", "\(gap.importance)", "\(gap.importanceError)",
          "\(gap.belief)", gap.bestDesign?.rawValue ?? "", gap.nextStudy.rawValue,
          gap.unseenIn.map(\.rawValue).cell, gap.unseenSpecies.map(\.rawValue).cell,
          gap.questions.map(\.id).cell, gap.alsoClaimed.map(\.id).cell,
        ] + gap.relation.cells)
    }
    return table
  }
}

extension GapsAnswer.Side {
  /// The direct claims with their beliefs.
  fileprivate var clinicalWords: String {
    guard !clinical.isEmpty else { return "no direct claim that it works is recorded" }
    return "apart from that, direct claims: "
      + clinical.map { "\($0.statement) (belief \($0.relation.belief.probability))" }
      .joined(separator: "; ")
  }

  /// How many direct claims there are, and how far they are believed.
  fileprivate var clinicalSummary: String {
    let beliefs = clinical.map(\.relation.belief)
    guard let least = beliefs.min(), let most = beliefs.max(), beliefs.count > 1 else {
      return clinicalWords
    }
    return "apart from that, \(beliefs.count.counted("direct claim")), believed from"
      + " \(least.probability) to \(most.probability); '--full' lists them"
  }
}

extension Gap {
  /// The relation as an element of a list, with what to study and why.
  func item(_ sources: SourceNumbers) -> Report.Item {
    let error = importanceError > 0 ? " ± \(importanceError.decimals(4))" : ""
    var details = [
      "share \(share.percentage) · importance \(importance.decimals(3))\(error)"
        + " · belief \(belief.probability)",
      relation.evidenceWords(sources),
      "best evidence in favour: \(bestDesign?.rawValue ?? "none")"
        + " · next: \(nextStudy.rawValue)",
    ]
    if !unseenIn.isEmpty {
      details.append("not observed, for or against, in \(unseenIn.map(\.subjects).inWords)")
    }
    let species = unseenSpecies.filter { $0 != .human || !unseenIn.contains(.human) }
    if !species.isEmpty {
      details.append("not observed in: \(species.map(\.rawValue).inWords)")
    }
    if !alsoClaimed.isEmpty {
      details.append(
        "also claimed, papers counted: \(alsoClaimed.map(\.statement).joined(separator: "; "))")
    }
    details += questions.map { "open: \($0.question)" }
    return Report.Item(relation.statement, details: details)
  }
}
