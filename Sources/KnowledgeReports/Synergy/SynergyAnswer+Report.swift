import Knowledge
public import KnowledgeQueries
public import Reports

extension SynergyAnswer: Reportable {
  public func report() -> Report {
    let sources = SourceNumbers(references)
    var blocks: [Report.Block] = []
    blocks += verdictParagraphs
    if let refusal { blocks.append(refusal.block) }
    for routes in [firstRoutes, secondRoutes] {
      blocks +=
        RoutesSection(
          routes: routes, outcome: outcome, maximumLength: maximumLength, sources: sources
        ).blocks
    }
    blocks += ConvergenceSection(answer: self, sources: sources).blocks
    blocks += TimingSection(answer: self, sources: sources).blocks(isWhole: true)
    blocks += MotifSection(answer: self, sources: sources).blocks(isWhole: true)
    blocks += ComplementaritySection(answer: self).blocks(isWhole: true)
    blocks += OppositionSection(answer: self, sources: sources).blocks
    blocks.append("What is given, and acts on their routes", given.map { $0.item(sources) })
    blocks += RiskSection(answer: self, sources: sources).blocks
    blocks += RedundancySection(answer: self).blocks(isWhole: true)
    blocks += GapSection(answer: self, sources: sources).blocks(isWhole: true)
    blocks += CombinationSection(answer: self, sources: sources).blocks
    blocks.append("Open questions", questions.map { $0.item(sources) })
    if let note { blocks.append(.note(note)) }
    if !isComplete, note == nil {
      blocks.append(.note("not every path was counted, so numbers are lower bounds"))
    }
    blocks += sources.retractionNotes
    blocks.append(.paragraph(readinessWords))
    blocks.append(.paragraph("This is not medical advice."))
    return Report(
      title: title, blocks: blocks, references: sources.lines,
      data: SynergyTable(answer: self).table)
  }

  /// The verdict with its sources, and the parts in a line each: about two screens.
  public func summary() -> Report {
    let sources = SourceNumbers(references)
    var blocks = verdictParagraphs
    if let refusal { blocks.append(refusal.block) }
    blocks += MotifSection(answer: self, sources: sources).blocks(isWhole: false)
    blocks += TimingSection(answer: self, sources: sources).blocks(isWhole: false)
    blocks += ComplementaritySection(answer: self).blocks(isWhole: false)
    blocks += RiskSection(answer: self, sources: sources).brief
    blocks += RedundancySection(answer: self).blocks(isWhole: false)
    blocks += GapSection(answer: self, sources: sources).blocks(isWhole: false)
    var open: [Report.Block] = []
    open.append("Open questions", questions.map { Report.Item($0.question) })
    blocks += open.map { $0.abridged(to: 5) }
    if let note { blocks.append(.note(note)) }
    blocks += sources.retractionNotes
    blocks.append(.paragraph(readinessWords))
    blocks.append(
      .note(
        "the whole answer has \(references.count.counted("source")) and every claim with its "
          + "evidence; '--full' prints it"))
    // The verdict's sources are numbered first.
    let cited = verdict.flatMap(\.references).max() ?? 0
    return Report(
      title: title, blocks: blocks, references: Array(sources.shortLines.prefix(cited)),
      data: SynergyTable(answer: self).table)
  }

  private var title: String {
    let pair = "\(first.name) and \(second.name) on \(outcome.name)"
    guard refusal == nil else { return "\(pair): no route of either was found" }
    let together =
      combination.isUntested
      ? "not tested together"
      : "together \(max(combination.readiness, combination.contradicted).together)"
    let meetings = firstMeetings
    guard let nearest = meetings.first else {
      return "\(pair): \(together); no place was found where their helpful routes meet"
    }
    let others = convergence.count - 1
    let more = others > 0 ? " and \(others.counted("other place"))" : ""
    return "\(pair): \(together); their helpful routes meet at \(nearest.entity.name)\(more)"
  }

  /// The verdict, broken into paragraphs where it turns to another matter.
  private var verdictParagraphs: [Report.Block] {
    var paragraphs: [[VerdictSentence]] = []
    for sentence in verdict {
      if let last = paragraphs.last?.last, last.part.topic == sentence.part.topic {
        paragraphs[paragraphs.count - 1].append(sentence)
      } else {
        paragraphs.append([sentence])
      }
    }
    return paragraphs.map { .paragraph($0.paragraph) }
  }

  /// Meeting places, those that neither passes another to reach first; the order is kept else.
  var firstMeetings: [Convergence] {
    convergence.filter(\.isFirstMeeting) + convergence.filter { !$0.isFirstMeeting }
  }

  private var readinessWords: String {
    let against =
      combination.contradicted > .none
      ? " Evidence against it has reached: \(combination.contradicted.name)." : ""
    return "Readiness: \(combination.readiness.name) – \(combination.readiness.meaning)."
      + against + " Evidence on \(first.name) or \(second.name) alone never counts here."
  }
}

extension VerdictSentence.Part {
  /// The matter that sentences of several parts share: apart, together, against, and what is left.
  var topic: Int {
    switch self {
    case .conditions, .alone: 0
    case .convergence, .complementarity, .timing: 1
    case .opposition, .gate, .risk: 2
    case .readiness, .weakestLink, .change, .question, .disclaimer: 3
    }
  }
}

extension Readiness {
  /// The rung in a word or two.
  var name: String { self == .none ? "nothing recorded" : rawValue }

  /// What the rung means for the combination itself.
  var meaning: String {
    switch self {
    case .none: "the graph holds no support for the combination itself on this outcome"
    case .theory: "the combination itself is only argued or reviewed, not observed to help"
    case .preclinical: "the combination itself has support from animals or cells only"
    case .humanMechanistic:
      "the combination itself was studied in people, for a mechanism and not for a benefit"
    case .pilot: "the combination itself has support from people without randomisation"
    case .trial: "the combination itself has support from at least one randomised trial in people"
    case .metaAnalysis: "the combination itself has support from a meta-analysis in people"
    }
  }

  /// How far the study of a pair has come, whatever was found.
  var together: String {
    switch self {
    case .none, .theory: "not tested"
    case .preclinical: "studied in animals or cells only"
    case .humanMechanistic: "studied in people for a mechanism only"
    case .pilot: "studied in people without randomisation"
    case .trial: "studied in a randomised trial"
    case .metaAnalysis: "studied in a meta-analysis"
    }
  }
}
