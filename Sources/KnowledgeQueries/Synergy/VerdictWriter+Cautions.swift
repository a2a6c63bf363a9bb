import Knowledge

extension VerdictWriter {
  var opposition: [Draft] {
    let clean = findings.oppositions.filter(\.isClean)
    guard !clean.isEmpty else { return [] }
    let relations = clean.prefix(3).flatMap { $0.first.entering + $0.second.entering }
    return [
      Draft(
        .opposition,
        "On their way to \(findings.outcome.inline) they push "
          + "\(clean.map(\.entity.inline).listed(atMost: 3)) in opposite directions.",
        relations.flatMap(\.citations))
    ]
  }

  /// What strengthens or weakens the other's relations; at most two sentences.
  var crossings: [Draft] {
    func draft(_ part: VerdictSentence.Part, _ crossings: [CrossModeration]) -> Draft? {
      guard let nearest = crossings.first, let relation = nearest.relations.first else {
        return nil
      }
      let verb =
        switch nearest.netEffect {
        case .strengthens: "may strengthen"
        case .weakens: "may weaken"
        case .unclear: "may change, in a direction that is not known,"
        }
      let moderator = nearest.moderation.moderator
      let way = moderator == nearest.by ? "" : " through \(moderator.inline)"
      return Draft(
        part,
        "\(nearest.by.inline)\(way) \(verb) \(relation.noun)"
          + (relation.subject == nearest.of
            ? "" : ", a step on the routes of \(nearest.of.inline)")
          + " (\(nearest.moderation.basis)).",
        nearest.moderation.citations)
    }
    return [
      draft(.opposition, findings.interferences), draft(.gate, findings.gates),
    ].compactMap { $0 }
  }

  var risks: [Draft] {
    var drafts: [Draft] = []
    let shared = findings.sharedRisks
    if let nearest = shared.first {
      let isSeen = shared.contains { !$0.combination.isEmpty }
      drafts.append(
        Draft(
          .risk,
          "Both may act harmfully on \(shared.map(\.entity.inline).listed(atMost: 4)); "
            + (isSeen
              ? "on the combination itself some of this is recorded."
              : "on the combination itself nothing is recorded here."),
          shared.prefix(4).flatMap { risk in
            (risk.first.path.steps + risk.second.path.steps).flatMap(\.relation.citations)
              + risk.combination.flatMap(\.citations)
          }))
      let (one, other) = (weakest(nearest.first), weakest(nearest.second))
      drafts.append(
        Draft(
          .risk,
          "For \(nearest.entity.inline), \(one.noun) is \(one.support), and \(other.noun) is "
            + "\(other.support).", one.citations + other.citations))
    }
    let contraindications = findings.contraindications
    if !contraindications.isEmpty {
      var names: [String] = []
      for claim in contraindications {
        if !names.contains(claim.other.inline) { names.append(claim.other.inline) }
      }
      drafts.append(
        Draft(
          .risk, "Contraindications are recorded: \(names.listed(atMost: 5)).",
          contraindications.flatMap(\.relation.citations)))
    }
    return drafts
  }

  private func weakest(_ side: SharedRisk.Side) -> RelationSummary {
    side.path.steps[side.path.weakestLink.step].relation
  }

  /// What the graph says of the pair itself.
  var readiness: Draft {
    let combination = findings.combination
    let pair = "\(findings.first.inline) and \(findings.second.inline)"
    let outcome = findings.outcome.inline
    let citations = combination.onOutcome.flatMap(\.relation.citations)
    guard let entity = combination.entities.first else {
      return Draft(
        .readiness,
        "The graph has no entry for the combination of \(pair), so it holds nothing on the two "
          + "together: by what it says, the combination is untested.")
    }
    let name = entity.inline
    let isClass = combination.onOutcome.contains(where: \.isClassClaim)
    let scope = isClass ? "\(name), the nearest combination in the graph," : name
    let text =
      switch combination.readiness {
      case _ where combination.isUntested && combination.readiness == .none:
        "For \(scope) the graph holds no evidence on \(outcome): by what it says, the combination "
          + "is untested, and evidence on its parts does not count for it."
      case .none, .theory:
        combination.isUntested
          ? "For \(scope) the graph holds argument but no observation on \(outcome): by what it "
            + "says, the combination is untested, and evidence on its parts does not count for it."
          : "What was observed of \(scope) on \(outcome) does not support a benefit."
      case .preclinical:
        "Of \(scope) a benefit on \(outcome) was seen in animals or cells only."
      case .humanMechanistic:
        "Of \(scope) a mechanism, but no benefit on \(outcome), was studied in people."
      case .pilot:
        "Of \(scope) a benefit on \(outcome) was seen in people, but without randomisation."
      case .trial:
        "Of \(scope) a benefit on \(outcome) was seen in at least one randomised trial in people."
      case .metaAnalysis:
        "Of \(scope) a benefit on \(outcome) was seen in a meta-analysis of studies in people."
      }
    let isContradicted = combination.contradicted > .theory && combination.readiness > .theory
    return Draft(
      .readiness, isContradicted ? "\(text.dropLast()), and other evidence contradicts it." : text,
      citations)
  }

  /// The least known step of the shortest helpful routes.
  var weakestLink: [Draft] {
    let paths = [findings.routes.first, findings.routes.second].compactMap(\.helpfulPaths.first)
    let relations = paths.flatMap { $0.steps.map(\.relation) }
    guard !relations.isEmpty else { return [] }
    let weakest = relations[WeakestLink(among: relations).step]
    return [
      Draft(
        .weakestLink,
        "The weakest link of the shortest helpful routes taken together is \(weakest.noun), which "
          + "is \(weakest.support).", weakest.citations)
    ]
  }

  var openQuestion: [Draft] {
    guard let question = findings.questions.first else { return [] }
    return [Draft(.question, "Still open: \(question.question)", question.citations)]
  }
}

extension ModerationSummary {
  /// On what this rests, in a few words.
  var basis: String {
    let base =
      switch grade {
      case .trial: "from trials in people"
      case .human: "seen in people"
      case .preclinical: "seen in animals or cells only"
      case .theory: "by argument only"
      }
    return status == .contested ? base + ", contested" : base
  }
}
