import Diagrams
import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Slides

extension SynergyDeck {
  /// What lies on helpful routes of one of them only.
  func addDifference(to builder: inout DeckBuilder) {
    let found = answer.complementary
    let sides = [(answer.first, found.onlyFirst), (answer.second, found.onlySecond)]
      .filter { !$0.1.isEmpty }
    guard !sides.isEmpty else { return }
    let shared = found.shared.count
    var body: [SlideParagraph] = []
    for (intervention, levels) in sides {
      body.append(
        SlideParagraph([
          SlideRun(Label("Only \(intervention.name.lowercasedUnlessAcronym)"), isBold: true)
        ]))
      body += levels.prefix(4).map { level in
        let names = level.mechanisms.prefix(4).map(\.entity.typesetLabel)
        let more = level.mechanisms.count - names.count
        return SlideParagraph(
          Label(
            "\(level.level.rawValue): \(names.joined(separator: ", "))"
              + (more > 0 ? " and \(more) more" : "")), style: .bullet(level: 0))
      }
    }
    builder.add(
      "difference", title: "What only one of them does",
      subtitle: "\(shared) \(shared == 1 ? "mechanism is" : "mechanisms are") on helpful routes of "
        + "both", body: body,
      notes: verdict(.complementarity, &builder) + [
        "Different mechanisms may complement each other. Whether they do, nobody has observed "
          + "unless a slide says so."
      ])
  }

  /// When each acts on what both reach.
  func addTiming(to builder: inout DeckBuilder) {
    guard timeline.refusal == nil, !timeline.rows.isEmpty else { return }
    let drawing = TimelineDiagram(timeline).timeline()
    let relations = timeline.rows.filter(\.isShared).prefix(4).flatMap { row in
      [row.first, row.second].compactMap { $0?.steps.last }
    }
    builder.add(
      "timing", title: drawing.title,
      picture: SlideFigure(drawing).picture(theme: theme),
      notes: [
        "Schedule: \(timeline.schedule.description)"
          + (timeline.isDefaultSchedule ? ", which is assumed." : ".")
      ] + relations.map { builder.sentence($0) } + timeline.assumptions + drawing.notes)
  }

  /// What they push opposite ways, and how one could weaken or strengthen a step of the other.
  func addCrossings(to builder: inout DeckBuilder) {
    let opposed = answer.oppositions.filter(\.isClean).prefix(2).map { opposition in
      builder.point(
        "\(opposition.entity.typesetLabel) is pushed opposite ways",
        [(answer.first, opposition.first), (answer.second, opposition.second)]
          .map { "\($0.name.lowercasedUnlessAcronym): \(way($1.net))" }.joined(separator: "; "),
        citing: (opposition.first.entering + opposition.second.entering).flatMap(\.citations))
    }
    let crossings = answer.interferences.prefix(2) + answer.gates.prefix(2)
    guard !opposed.isEmpty || !crossings.isEmpty else { return }
    let points = crossings.map { cross in
      let effect =
        switch cross.netEffect {
        case .strengthens: "would strengthen"
        case .weakens: "would weaken"
        case .unclear: "could strengthen or weaken"
        }
      return builder.point(
        "\(cross.by.name) \(effect) a step of \(cross.of.name.lowercasedUnlessAcronym)",
        "\(cross.moderation.sentence): \(cross.moderation.status.rawValue), "
          + cross.moderation.evidence.words, citing: cross.moderation.citations)
    }
    builder.add(
      "crossings", title: "How one could change what the other does", body: opposed + points,
      notes: verdict(.gate, &builder) + verdict(.opposition, &builder))
  }

  private func way(_ net: NetSign) -> String {
    switch net {
    case .positive: "up"
    case .negative: "down"
    case .both: "up and down"
    case .unknown: "direction unknown"
    }
  }

  /// What both make worse, and who is advised against either.
  func addRisks(to builder: inout DeckBuilder) {
    let shared = answer.sharedRisks.prefix(Self.pointLimit).map { risk in
      let seen =
        risk.combination.isEmpty
        ? "of the two together nothing is recorded"
        : "recorded of the two together: \(risk.combination[0].standing)"
      let keys = (risk.first.path.steps + risk.second.path.steps).flatMap(\.relation.citations)
      return builder.point(
        risk.entity.name,
        "\(answer.first.name.lowercasedUnlessAcronym): \(risk.first.path.seenIn); "
          + "\(answer.second.name.lowercasedUnlessAcronym): \(risk.second.path.seenIn); \(seen)",
        citing: keys + risk.combination.flatMap(\.citations))
    }
    builder.add(
      "risks", title: "Risks that both may make worse",
      body: shared.isEmpty
        ? [SlideParagraph("None was found, which doesn't mean that there is none.")] : shared,
      notes: verdict(.risk, &builder)
        + further(
          answer.sharedRisks.count - shared.count, "shared risk", "stand in the full report"))
    let warnings = answer.contraindications + answer.interactions
    guard !warnings.isEmpty else { return }
    let points = warnings.map { builder.point($0.statement, $0.relation) }
    builder.add(
      "warnings", title: "Contraindications and known interactions", body: points,
      notes: [
        "Each is as well known as it says, and no better. The list holds what the graph holds; it is "
          + "no checklist for treating anyone."
      ])
  }

  /// Open questions, and the relations whose study would settle most.
  func addUnknown(to builder: inout DeckBuilder) {
    let questions = answer.questions.prefix(Self.pointLimit).map { question in
      builder.point(question.question, "", citing: question.citations)
    }
    if !questions.isEmpty {
      builder.add(
        "questions", title: "What nobody knows yet", body: questions,
        notes: answer.questions.prefix(Self.pointLimit).flatMap { question in
          [question.reason, question.study.map { "A study that would answer it: \($0)" }]
            .compactMap { $0 }
        })
    }
    let points = gaps.gaps.prefix(4).map { gap in
      builder.point(
        gap.relation.sentence,
        "\(gap.relation.standing), \(gap.relation.evidence.words); next: \(gap.nextStudy.rawValue)",
        citing: gap.relation.citations)
    }
    guard !points.isEmpty else { return }
    builder.add(
      "gaps", title: "Which studies would settle most", body: points,
      notes: [
        "Ranked by how much of the uncertainty about the mechanisms hangs on each relation, if "
          + "relations hold independently of each other with their beliefs."
      ]
        + gaps.gaps.prefix(4).map { gap in
          "\(gap.relation.sentence): \(Int((gap.share * 100).rounded()))\u{A0}% of the uncertainty."
        })
  }

  /// The answer in plain English, and how far the combination itself has been studied.
  func addVerdict(to builder: inout DeckBuilder) {
    let readiness = answer.combination.readiness
    let shown: [VerdictSentence.Part] = [.readiness, .convergence, .risk, .question, .disclaimer]
    let body = shown.compactMap { part in answer.verdict.first { $0.part == part } }.map {
      SlideParagraph(
        [SlideRun(Label(cited($0, &builder)), isBold: $0.part == .disclaimer)],
        style: $0.part == .disclaimer ? .plain : .bullet(level: 0))
    }
    builder.add(
      "verdict",
      title: answer.combination.isUntested
        ? "Verdict: argued for, untested together"
        : "Verdict: the combination has reached the rung ‘\(readiness.rawValue)’",
      subtitle: "Readiness of the combination itself: \(readiness.rawValue)", body: body,
      notes: answer.verdict.map { cited($0, &builder) })
  }
}
