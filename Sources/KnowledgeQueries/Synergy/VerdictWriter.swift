import Knowledge

/// Puts what was found about a pair into plain English, never surer than its evidence.
struct VerdictWriter {
  let findings: SynergyFindings

  init(_ findings: SynergyFindings) {
    self.findings = findings
  }

  /// The sentences in order: what was asked for, each alone, where they meet, what differs, when both act, what
  /// opposes, what is risky, what is known of the pair itself, what is weakest, what would change
  /// that, what is open.
  func write(citing references: inout ReferenceCollector) -> [VerdictSentence] {
    let drafts =
      conditions + alone(findings.routes.first) + alone(findings.routes.second) + meeting
      + difference
      + timing + opposition + crossings + risks + [readiness] + weakestLink + change + openQuestion
      + [Draft(.disclaimer, "This is not medical advice.")]
    return drafts.map { draft in
      VerdictSentence(
        part: draft.part, text: draft.text.sentenceStart,
        references: references.numbers(of: draft.citations))
    }
  }

  /// A sentence whose sources have no numbers yet.
  struct Draft {
    let part: VerdictSentence.Part
    let text: String
    let citations: [String]

    init(_ part: VerdictSentence.Part, _ text: String, _ citations: [String] = []) {
      self.part = part
      self.text = text
      self.citations = citations
    }
  }
}

extension VerdictWriter {
  private var pair: String {
    "\(findings.first.inline) and \(findings.second.inline)"
  }

  private var reach: String {
    "within \(counted(findings.query.maximumLength, "step"))"
  }

  private func alone(_ routes: Routes) -> [Draft] {
    var drafts: [Draft] = []
    let claims = routes.clinical.map(\.relation)
    if let best = Self.best(of: claims) {
      var text = "\(best.noun)\(best.population) is \(best.support)"
      if routes.clinical.contains(where: { $0.relation.id == best.id && $0.isClassClaim }) {
        text += "; this is known of the class, not of \(routes.intervention.inline) in particular"
      }
      let disputed = claims.count { $0.id != best.id && ($0.isContested || $0.status == .refuted) }
      if claims.count > 1 {
        text +=
          "; of \(counted(claims.count - 1, "further direct claim")), "
          + (disputed == 0 ? "none is" : disputed == 1 ? "1 is" : "\(disputed) are")
          + " contested or refuted"
      }
      drafts.append(Draft(.alone, text + ".", best.citations))
    } else {
      drafts.append(
        Draft(
          .alone,
          "The graph holds no direct claim about \(routes.intervention.inline) and "
            + "\(findings.outcome.inline)"
            + (findings.query.filter.isEmpty ? "." : " that passes the filter.")))
    }
    return drafts + [mechanisms(of: routes)]
  }

  private func mechanisms(of routes: Routes) -> Draft {
    guard let path = routes.helpfulPaths.first, let effects = routes.counts.effects else {
      return Draft(
        .alone,
        "no helpful mechanism leads from \(routes.intervention.inline) to "
          + "\(findings.outcome.inline) \(reach).")
    }
    let helpful = counted(effects.helpful, "helpful path")
    let harmful =
      effects.harmful == 0 ? "no harmful one" : counted(effects.harmful, "harmful one")
    let least = routes.isComplete ? "" : "at least "
    let names = path.entities.map(\.label).joined(separator: " → ")
    let weakest = path.steps[path.weakestLink.step].relation
    return Draft(
      .alone,
      "From \(routes.intervention.inline) to \(findings.outcome.inline), the graph holds "
        + "\(least)\(helpful) and \(harmful) \(reach); the shortest helpful one through a "
        + "mechanism is \(names), whose weakest link (\(weakest.noun)) is \(weakest.support).",
      path.steps.flatMap(\.relation.citations))
  }

  private var meeting: [Draft] {
    let first = findings.convergence.filter(\.isFirstMeeting)
    let places = first.isEmpty ? findings.convergence : first
    guard let nearest = places.first else {
      return [Draft(.convergence, "The helpful routes of \(pair) do not meet \(reach).")]
    }
    let named = Array(places.prefix(4))
    var text =
      "The helpful routes of \(pair), coming by different relations, "
      + "\(first.isEmpty ? "meet" : "first meet") at "
      + places.map(\.entity.inline).listed(atMost: 4)
    let agreeing = named.filter { $0.agreement == .agreeing }.map(\.entity.inline)
    let opposing = named.filter { $0.agreement == .opposing }.map(\.entity.inline)
    if agreeing.count == named.count {
      text += "; both act there in the same direction"
    } else if !agreeing.isEmpty {
      text += "; both act in the same direction on \(agreeing.listed)"
    }
    if !opposing.isEmpty { text += "; they act in opposite directions on \(opposing.listed)" }
    var drafts = [Draft(.convergence, text + ".", named.flatMap(entryCitations))]
    if let one = entry(nearest.first), let other = entry(nearest.second) {
      drafts.append(
        Draft(
          .convergence,
          "At the nearest of these, \(nearest.entity.inline), \(one.noun) is \(one.support), and "
            + "\(other.noun) is \(other.support).", one.citations + other.citations))
    }
    return drafts
  }

  /// The best-known relation by which an approach enters, those of the intervention itself first.
  private func entry(_ approach: Approach) -> RelationSummary? {
    let direct = approach.entering.filter { $0.subject.kind == .intervention }
    return Self.best(of: direct) ?? Self.best(of: approach.entering)
  }

  /// The claim that is known best; among equals of one grade the one with most papers for it.
  ///
  /// A contested claim with many papers speaks for its outcome better than a small one that nobody
  /// has tested twice, so the number of papers counts before the status.
  private static func best(of claims: [RelationSummary]) -> RelationSummary? {
    func key(_ claim: RelationSummary, _ offset: Int) -> (Int, Int, Int) {
      (claim.grade.rawValue, claim.supportedBy.count, -offset)
    }
    return claims.enumerated()
      .max { key($0.element, $0.offset) < key($1.element, $1.offset) }?.element
  }

  private func entryCitations(_ meeting: Convergence) -> [String] {
    [meeting.first, meeting.second].compactMap(entry).flatMap(\.citations)
  }

  private var difference: [Draft] {
    let complementary = findings.complementary
    guard let overlap = complementary.overlap else { return [] }
    func side(_ entity: EntityReference, _ levels: [Complementarity.OfLevel]) -> String? {
      let names = levels.flatMap(\.mechanisms).sortedByDistance(\.approach, \.approach)
        .map(\.entity.inline)
      guard !names.isEmpty else { return nil }
      return "only helpful routes of \(entity.inline) pass \(names.listed(atMost: 3))"
    }
    let sides = [
      side(findings.first, complementary.onlyFirst),
      side(findings.second, complementary.onlySecond),
    ].compactMap { $0 }
    let percent = Int((overlap * 100).rounded())
    let shares = "the two share \(counted(complementary.shared.count, "mechanism")) (\(percent)%)"
    return [Draft(.complementarity, (sides + [shares]).joined(separator: "; ") + ".")]
  }
}
