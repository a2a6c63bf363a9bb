import Knowledge

/// A finding under the name of the pattern that it makes in the graph, short enough for a figure.
///
/// The patterns are those by which models of drug pairs tell networks apart (Yin et al. 2014,
/// doi:10.1371/journal.pone.0093960). There they went with more or less than an added effect in
/// simulated networks of three enzymes; here they name where two routes touch, and predict nothing.
public struct Motif: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Both push one entity the same way, coming by different relations.
    case parallelConvergence = "parallel convergence"
    /// One strengthens a relation of the other's routes, or may.
    case gate
    /// Every helpful route of both passes one entity or relation.
    case sharedBottleneck = "shared bottleneck"
    /// They push one entity opposite ways, or one weakens a relation of the other's routes.
    case opposition
    /// A meeting place acts on itself.
    case feedback
  }

  public let kind: Kind
  /// What it is, in a few words: `both raise BDNF`.
  public let phrase: String
  /// Ids of the entities at which it is drawn, the meeting place or moderator first.
  public let entities: [String]
  /// Ids of the relations that make it.
  public let relations: [String]
  /// Id of the moderation that makes it; nil where none does.
  public let moderation: String?

  public init(
    kind: Kind, phrase: String, entities: [String], relations: [String], moderation: String? = nil
  ) {
    self.kind = kind
    self.phrase = phrase
    self.entities = entities
    self.relations = relations
    self.moderation = moderation
  }
}

extension Motif {
  /// The motifs of an answer by kind, within a kind in the order of the findings.
  ///
  /// First meetings where both push the same way; clean oppositions only.
  static func all(in findings: SynergyFindings) -> [Motif] {
    let names = (findings.first.inline, findings.second.inline)
    return findings.convergence.filter { $0.isFirstMeeting && $0.agreement == .agreeing }
      .map { Motif($0) }
      + findings.gates.map { Motif($0, kind: .gate) }
      + bottlenecks(findings.bottleneck)
      + findings.oppositions.filter(\.isClean).map { Motif($0, names: names) }
      + findings.interferences.map { Motif($0, kind: .opposition) }
      + findings.feedback.map { Motif($0) }
  }

  private init(_ meeting: Convergence) {
    self.init(
      kind: .parallelConvergence,
      phrase:
        "both \(meeting.first.net == .positive ? "raise" : "lower") \(meeting.entity.inlineLabel)",
      entities: [meeting.entity.id],
      relations: (meeting.first.entering + meeting.second.entering).map(\.id).withoutRepeats)
  }

  private init(_ cross: CrossModeration, kind: Kind) {
    let verb =
      switch cross.netEffect {
      case .strengthens: cross.moderation.kind == .enables ? "may open" : "may strengthen"
      case .weakens: cross.moderation.kind == .blocks ? "may block" : "may weaken"
      case .unclear: "may change"
      }
    let moderator = cross.moderation.moderator
    let way = moderator.id == cross.by.id ? "" : ", through \(moderator.inlineLabel),"
    self.init(
      kind: kind,
      phrase: "\(cross.by.inline)\(way) \(verb) \(cross.relations.first?.arrowed ?? "")",
      entities: ([moderator.id] + cross.relations.flatMap { [$0.subject.id, $0.object.id] })
        .withoutRepeats,
      relations: cross.relations.map(\.id), moderation: cross.moderation.id)
  }

  private static func bottlenecks(_ bottleneck: Bottleneck?) -> [Motif] {
    let entities = (bottleneck?.entities ?? []).map { entity in
      Motif(
        kind: .sharedBottleneck, phrase: "every helpful route passes \(entity.inlineLabel)",
        entities: [entity.id], relations: [])
    }
    return entities
      + (bottleneck?.relations ?? []).map { relation in
        Motif(
          kind: .sharedBottleneck, phrase: "every helpful route takes \(relation.arrowed)",
          entities: [relation.subject.id, relation.object.id], relations: [relation.id])
      }
  }

  private init(_ opposition: Opposition, names: (String, String)) {
    let firstRaises = opposition.first.signs.contains { $0.sign == .positive }
    self.init(
      kind: .opposition,
      phrase: "\(firstRaises ? names.0 : names.1) raises \(opposition.entity.inlineLabel), "
        + "\(firstRaises ? names.1 : names.0) lowers it",
      entities: [opposition.entity.id],
      relations: (opposition.first.entering + opposition.second.entering).map(\.id)
        .withoutRepeats)
  }

  private init(_ loop: FeedbackLoop) {
    let chain = loop.steps.map { "\($0.sign == .negative ? " ⊣ " : " → ")\($0.object.inlineLabel)" }
    self.init(
      kind: .feedback,
      phrase: "\(loop.entity.inlineLabel)\(chain.joined()) "
        + (loop.isReinforcing ? "reinforces itself" : "checks itself"),
      entities: loop.steps.map(\.subject.id), relations: loop.steps.map(\.id))
  }
}

extension RelationSummary {
  /// The claim as an arrow between labels: `exercise → BDNF`.
  fileprivate var arrowed: String {
    "\(subject.inlineLabel) \(sign == .negative ? "⊣" : "→") \(object.inlineLabel)"
  }
}

extension [String] {
  /// Each once, in the order of first use.
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
