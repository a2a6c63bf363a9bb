import Knowledge
public import KnowledgeQueries
public import Reports

extension PathsAnswer: Reportable {
  public func report() -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = []
    if counts.total > 0 { blocks.append(.paragraph(agreement)) }
    if counts.byLength.count > 1 { blocks.append(.table(countsTable)) }
    blocks += Report.Block.remarks(
      refusal: refusal, note: note, isComplete: isComplete,
      otherwise: "not every path was counted or listed", sources)
    if !paths.isEmpty {
      blocks.append(.heading(paths.count < counts.total ? "Paths listed" : "Paths"))
      blocks.append(
        .paragraph(
          Sign.legend + " A path is a chain of separate findings; as a whole it is an argument,"
            + " not an observation."))
      blocks.append(.numberedList(paths.map { $0.item(from: subject, sources, marks: marks) }))
      blocks.append(.heading("Their steps"))
      blocks.append(.table(RelationTable(relations: steps, sources: sources, mark: "S").table))
    }
    return Report(title: title, blocks: blocks, references: sources.lines, data: data)
  }

  private var title: String {
    let ends = "from \(subject.name) to \(object.name)"
    let limits = [
      via.isEmpty ? "" : "through \(via.map(\.name).inWords)",
      avoid.isEmpty ? "" : "without \(avoid.map(\.name).inWords)",
    ].joinedWithoutGaps(" ")
    guard counts.total > 0 else { return ["No path", ends, limits].joinedWithoutGaps(" ") }
    let count = "\(counts.total.counted("path")) of up to \(maximumLength.counted("step")) found"
    return [count, ends, limits].joinedWithoutGaps(" ") + ": \(split)"
  }

  /// The counts by effect, or by sign where no direction is desired.
  private var split: String {
    var parts: [String] = []
    func add(_ count: Int, _ words: String) {
      if count > 0 { parts.append("\(count.grouped) \(words)") }
    }
    if let effects = counts.effects {
      add(effects.helpful, "helpful")
      add(effects.harmful, "harmful")
      add(effects.indeterminate, "of unknown direction")
    } else {
      add(counts.signs.positive, counts.signs.positive == 1 ? "raises it" : "raise it")
      add(counts.signs.negative, counts.signs.negative == 1 ? "lowers it" : "lower it")
      add(counts.signs.unknown, "of unknown direction")
    }
    return parts.count == 1 && counts.total > 1
      ? "all " + parts[0].drop { $0 != " " }.dropFirst() : parts.inWords
  }

  private var agreement: String {
    let wish = desired.map { "a \($0.rawValue) of \(object.name) is desired" }
    let isRise = counts.signs.positive > 0
    switch polarity {
    case .coherent, .incoherent:
      let unknown = counts.signs.unknown > 0 ? " of known direction" : ""
      let effect = "\(isRise ? "raise" : "lower") \(object.name)"
      let verdict = polarity == .coherent ? "so they would help" : "so they would harm"
      return "The paths\(unknown) agree: they \(effect)"
        + (wish.map { "; \($0), \(verdict)." } ?? ".")
    case .inconsistent:
      return "The paths disagree: \(counts.signs.positive.grouped) raise and"
        + " \(counts.signs.negative.grouped) lower \(object.name)"
        + (wish.map { "; \($0)." } ?? ".")
        + " Counting paths doesn't weigh them: which effect is greater is not known from this."
    case .indeterminate:
      return "No path has a known direction, so whether \(subject.name) raises or lowers"
        + " \(object.name) doesn't follow."
    case .none:
      return "There is no path."
    }
  }

  private var countsTable: Table {
    Table(
      columns: [
        .init("Steps", .right), .init("Raise", .right), .init("Lower", .right),
        .init("Unknown", .right),
      ],
      rows: counts.byLength.map { entry in
        [
          "\(entry.length)", entry.signs.positive.grouped, entry.signs.negative.grouped,
          entry.signs.unknown.grouped,
        ]
      })
  }

  /// The relations of all paths listed, each once, in the order of first use.
  private var steps: [RelationSummary] {
    var seen: Set<String> = []
    return paths.flatMap(\.steps).map(\.relation).filter { seen.insert($0.id).inserted }
  }

  /// The names of the steps in their table, by the ids of their relations.
  private var marks: [String: String] {
    Dictionary(
      uniqueKeysWithValues: steps.enumerated().map { ($0.element.id, "S\($0.offset + 1)") })
  }

  private var data: Table {
    var table = Table(
      columns: [
        "path", "path_sign", "path_effect", "path_grade", "step", "weakest", "class_claim",
      ] + RelationSummary.columns)
    for (number, path) in paths.enumerated() {
      for (index, step) in path.steps.enumerated() {
        table.append(
          [
            "\(number + 1)", path.sign.rawValue, path.effect?.rawValue ?? "",
            path.grade.description, "\(index + 1)",
            index == path.weakestLink.step ? "yes" : "no", step.isClassClaim ? "yes" : "no",
          ] + step.relation.cells)
      }
    }
    return table
  }
}
