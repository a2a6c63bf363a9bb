import Knowledge
public import KnowledgeQueries
public import Reports

extension CombinationRanking: Reportable {
  /// Most combinations in the whole report.
  private static let reportLimit = 100
  /// Most combinations in the summary.
  private static let summaryLimit = 15

  public func report() -> Report { report(limit: Self.reportLimit, isWhole: true) }

  /// The best combinations and what speaks against any of them.
  public func summary() -> Report { report(limit: Self.summaryLimit, isWhole: false) }

  private func report(limit: Int, isWhole: Bool) -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = [.paragraph("\(label) \(meaning)")]
    if let refusal { blocks.append(refusal.block) }
    if !combinations.isEmpty {
      blocks.append(.heading("The ranking"))
      blocks.append(.table(table(of: combinations.prefix(limit))))
      let further = combinations.count - limit
      if further > 0 {
        blocks.append(
          .note(
            "\(further.counted("further combination")) not shown; the JSON and TSV forms of this "
              + "answer hold all that are listed"))
      }
      blocks.append(.paragraph(key))
      blocks += cautions(isWhole: isWhole, sources)
      blocks += tested(isWhole: isWhole, sources)
      if isWhole { blocks += aloneBlocks }
    }
    if let note { blocks.append(.note(note)) }
    blocks += sources.retractionNotes
    blocks.append(.paragraph(readinessWords))
    blocks.append(.paragraph("This is not medical advice."))
    let cited = isWhole ? sources.lines : []
    return Report(title: title, blocks: blocks, references: cited, data: data)
  }

  private var noun: String { size == 2 ? "pair" : "triple" }

  private var title: String {
    guard let best = combinations.first else {
      return "\(outcome.name): no \(noun) of interventions to rank"
    }
    return "\(best.words) come first of \(total.counted(noun)) by their routes to "
      + "\(outcome.name), weighed by how well these are known"
  }

  /// What the ranking is, in the words that always stand beside it.
  private var label: String { "This is a ranking of routes in this graph, not of benefit." }

  private var meaning: String {
    let mean =
      size == 3 ? " A triple's score is the mean of its three pairs', and its counts add up." : ""
    return "The score adds places where helpful routes first meet and push the same way, "
      + "mechanisms that only one has, and what both gain in reliability over the better one; it "
      + "takes off what they push opposite ways or weaken in each other, and risks that both make "
      + "worse. Each of these counts as far as it is believed: as the product of the beliefs along "
      + "its best chain. The sums are flattened, so that the score lies between -2 and 3. It looks "
      + "neither at doses nor at sizes of effects, and what nobody studied can't score high."
      + mean
  }

  private func table(of ranked: ArraySlice<RankedCombination>) -> Table {
    let columns: [Table.Column] = [
      .init("#", .right), .init(size == 2 ? "Pair" : "Triple"), .init("Score", .right),
      .init("Papers", .right), .init("Meet", .right), .init("Own", .right), .init("Gain", .right),
      .init("Oppose", .right), .init("Risks", .right), "Tested together", "",
    ]
    let rows = ranked.enumerated().map { index, combination in
      let score = combination.score
      return [
        "\(index + 1)", combination.words, score.value.withTwoDecimals, "\(score.papers)",
        "\(score.meetings)", "\(score.complementary)", score.weights.gain.withTwoDecimals,
        "\(score.oppositions)", "\(score.sharedRisks)", combination.tested, combination.mark,
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  private var key: String {
    "Papers: for and against the relations on helpful routes. The next columns count, before"
      + " anything is weighed. Meet: first meetings where both push the same, known way. Own:"
      + " mechanisms of one only, on the side that has fewer. Gain: in reliability over the better"
      + " one. Oppose: pushed opposite ways, or weakened. Risks: made worse by both. ⚠: a"
      + " contraindication between the two is recorded; !: an interaction is. 'explain' with '--on'"
      + " writes a score out."
  }

  private func cautions(isWhole: Bool, _ sources: SourceNumbers) -> [Report.Block] {
    var seen: Set<String> = []
    let claims = combinations.flatMap(\.cautions).filter { seen.insert($0.relation.id).inserted }
    let items = claims.map {
      isWhole ? $0.relation.item(sources) : Report.Item($0.relation.statement)
    }
    var blocks: [Report.Block] = []
    blocks.append("Recorded contraindications and interactions", items)
    return isWhole ? blocks : blocks.map { $0.abridged(to: 8) }
  }

  private func tested(isWhole: Bool, _ sources: SourceNumbers) -> [Report.Block] {
    var seen: Set<String> = []
    let claims = combinations.flatMap(\.combination.onOutcome)
      .filter { seen.insert($0.relation.id).inserted }
    var blocks: [Report.Block] = []
    blocks.append(
      "What is known of combinations themselves",
      claims.map { claim in
        isWhole ? claim.relation.item(sources) : Report.Item(claim.relation.statement)
      })
    return blocks + [observed]
  }

  private var observed: Report.Block {
    var seen: Set<String> = []
    let observed = combinations.filter { !$0.combination.isUntested }
      .flatMap(\.combination.entities).filter { seen.insert($0.id).inserted }
    guard observed.isEmpty else {
      return .paragraph(
        "Observed together on \(outcome.name), for or against, are only: "
          + observed.map(\.name).inWords + ".")
    }
    return .paragraph("The graph holds no observation of any of these together.")
  }

  private var aloneBlocks: [Report.Block] {
    let rows = members.map { member in
      [
        member.intervention.name, member.helpfulPaths.grouped, "\(member.mechanisms)",
        member.readiness.name,
      ]
    }
    return [
      .heading("What was combined"),
      .paragraph(
        "Interventions with at least one helpful route of up to "
          + "\(maximumLength.counted("step")); never one together with its own broader class. "
          + "Routes of a class are its members' too; evidence alone is on the intervention itself."
          + (inherited.isEmpty
            ? ""
            : " Left out, as all their routes are those of their class: "
              + inherited.map(\.name).inWords + ".")),
      .table(
        Table(
          columns: [
            "Intervention", .init("Helpful routes", .right), .init("Mechanisms", .right),
            "Evidence alone",
          ], rows: rows)),
    ]
  }

  private var readinessWords: String {
    let highest = combinations.map(\.combination.readiness).max() ?? .none
    return "Readiness: the furthest that any of these combinations itself has come on "
      + "\(outcome.name) is: \(highest.name). Readiness is no part of the score, and evidence on "
      + "the parts never counts for a combination."
  }
}

extension RankedCombination {
  /// The members in a row.
  var words: String { members.map(\.name).joined(separator: " + ") }

  /// How far the combination itself was studied, and whether as one of broader classes.
  var tested: String {
    let rung = max(combination.readiness, combination.contradicted)
    guard rung > .none else { return "nothing recorded" }
    let isClass = combination.onOutcome.allSatisfy(\.isClassClaim)
    let against = combination.contradicted > combination.readiness ? ", against" : ""
    return (rung == .theory ? "argued only" : rung.rawValue) + against
      + (isClass ? " (as a class)" : "")
  }

  /// A warning where something is recorded between the members.
  var mark: String { isContraindicated ? "⚠" : cautions.isEmpty ? "" : "!" }
}

extension Double {
  /// The number with two decimals, `-` before a negative one: `1.50`.
  var withTwoDecimals: String {
    let hundredths = Int((self * 100).rounded())
    let rest = abs(hundredths) % 100
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
