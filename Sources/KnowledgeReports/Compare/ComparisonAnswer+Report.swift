import Knowledge
public import KnowledgeQueries
public import Reports

extension ComparisonAnswer: Reportable {
  public func report() -> Report { report(isWhole: true) }

  /// What differs and the table, about two screens.
  public func summary() -> Report { report(isWhole: false) }

  private func report(isWhole: Bool) -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = []
    if let refusal { blocks.append(refusal.block) }
    if refusal == nil {
      blocks +=
        ComparisonDifferences(answer: self, sources: sources, isWhole: isWhole).blocks
      blocks.append(.heading("Side by side"))
      blocks.append(.table(ComparisonTable(answer: self, sources: sources).table))
      if isWhole { blocks += mechanismBlocks + claims(sources) }
    }
    if let note { blocks.append(.note(note)) }
    blocks += sources.retractionNotes
    blocks.append(.paragraph(readinessWords))
    blocks.append(.paragraph("This is not medical advice."))
    return Report(
      title: title, blocks: blocks,
      references: isWhole
        ? sources.lines : Array(sources.shortLines.prefix(sources.last(of: cited))), data: data)
  }

  /// Keys of the sources that the summary names.
  private var cited: [String] {
    let claims =
      contrasts.flatMap { $0.first.claims + $0.second.claims }
      + [first, second].flatMap { ($0.routes?.clinical ?? []).map(\.relation) }
    return claims.flatMap(\.citations)
  }

  private var title: String {
    let pair = "\(first.entity.name) and \(second.entity.name)"
    let goal = outcome.map { " on the way to \($0.name)" } ?? ""
    guard refusal == nil, let overlap else { return "\(pair): nothing to compare\(goal)" }
    return "\(pair) share \(overlap.percentage) of their mechanisms\(goal)"
  }

  private var mechanismBlocks: [Report.Block] {
    let blocks: [Report.Block] = [
      .heading("Mechanisms by level"), .paragraph(NetSign.legend + " " + marksLegend),
    ]
    let names = (first.entity.name, second.entity.name)
    return blocks
      + levels.map { level in
        let alone = level.mechanisms.filter { $0.second == nil }
        let others = level.mechanisms.filter { $0.first == nil }
        let shared = level.mechanisms.filter(\.isShared)
        let items = [
          ("only \(names.0)", alone), ("both", shared), ("only \(names.1)", others),
        ].filter { !$0.1.isEmpty }.map { lead, mechanisms in
          "\(lead): \(mechanisms.map(\.words).joined(separator: "; "))"
        }
        return .list([Report.Item(level.level.rawValue.capitalisedStart, details: items)])
      }
  }

  private var marksLegend: String {
    "Then fewest steps, where and when the entering claims say it happens, and the best that any "
      + "of these claims rests on."
  }

  private func claims(_ sources: SourceNumbers) -> [Report.Block] {
    var blocks: [Report.Block] = []
    for side in [first, second] {
      blocks.append(
        "\(side.entity.name) and the outcome, directly",
        (side.routes?.clinical ?? []).map { $0.relation.item(sources, text: $0.statement) })
      blocks.append(
        "What \(side.entity.name) makes worse",
        side.risks.map { $0.path.item(from: side.entity, sources) })
      blocks.append(
        "What contraindicates \(side.entity.name)",
        side.contraindications.map { $0.relation.item(sources, text: $0.statement) })
    }
    return blocks
  }

  private var readinessWords: String {
    guard let outcome, let one = first.readiness, let other = second.readiness else {
      return "Readiness: asked about no outcome, so none is told; '--on OUTCOME' asks about one."
    }
    return "Readiness on \(outcome.name), each alone: \(first.entity.name): \(one.name); "
      + "\(second.entity.name): \(other.name). What is known of each alone says nothing of the two "
      + "together, and a longer list of mechanisms is no larger effect."
  }

  /// One row for each mechanism, with both sides.
  private var data: Table {
    var table = Table(columns: [
      "level", "entity", "entity_name", "in", "first_distance", "first_sign", "first_patterns",
      "first_regions", "first_grade", "first_settings", "first_relations", "second_distance",
      "second_sign", "second_patterns", "second_regions", "second_grade", "second_settings",
      "second_relations",
    ])
    for mechanism in levels.flatMap(\.mechanisms) {
      let place = mechanism.isShared ? "both" : mechanism.first == nil ? "second" : "first"
      let entity = mechanism.entity
      table.append(
        [entity.level.rawValue, entity.id, entity.name, place]
          + Self.cells(mechanism.first) + Self.cells(mechanism.second))
    }
    return table
  }

  private static func cells(_ approach: Approach?) -> [String] {
    guard let approach else { return [String](repeating: "", count: 7) }
    return [
      "\(approach.distance)", approach.net.rawValue, approach.patterns.map(\.rawValue).cell,
      approach.regions.cell, approach.grade.description, approach.settings.map(\.rawValue).cell,
      approach.entering.map(\.id).cell,
    ]
  }
}

extension Approach {
  /// The best grade among the entering claims.
  var grade: EvidenceGrade { entering.map(\.grade).max() ?? .theory }

  /// In whom or what any entering claim was seen.
  var settings: [Setting] { Set(entering.flatMap(\.settings)).sorted() }

  /// In whom or what, in words; the kinds are named one by one and never mixed.
  fileprivate var seenIn: String {
    let names = settings.map { setting in
      switch setting {
      case .human: grade == .trial ? "trials" : grade == .human ? "people" : "single cases"
      case .animal: "animals"
      case .cells: "cells"
      case .argument: "argument"
      }
    }
    guard settings.contains(where: { $0 != .argument }) else { return "argument only" }
    return names.filter { $0 != "argument" }.inWords
  }

  /// The approach in a few words: `↑ 2 (hippocampus; sustained; animals)`.
  var brief: String {
    let places = regions.prefix(2).joined(separator: ", ")
    let facts = [places, patterns.map(\.rawValue).inWords, seenIn].joinedWithoutGaps("; ")
    return "\(net.mark)\u{A0}\(distance) (\(facts))"
  }
}

extension ComparedMechanism {
  fileprivate var words: String {
    let sides = [first, second].compactMap { $0?.brief }.joined(separator: " | ")
    return "\(entity.label) \(sides)"
  }
}
