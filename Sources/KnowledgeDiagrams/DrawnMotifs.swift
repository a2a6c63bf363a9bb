import Knowledge
import KnowledgeQueries

/// The patterns of a synergy answer that a figure can name where it draws them.
struct DrawnMotifs {
  /// Where a pattern is named, and in which words.
  private enum Place {
    /// Under the name of an entity.
    case caption(entity: String, String)
    /// On the arrow of a relation or moderation.
    case word(arrow: String, String)
  }

  /// What stands under the names of entities.
  private(set) var captions: [String: [String]] = [:]
  /// What stands on the arrows of relations and moderations.
  private(set) var words: [String: String] = [:]
  /// The patterns in full, by the entity, relation or moderation where they are named.
  private(set) var remarks: [String: [String]] = [:]
  /// The patterns in full, each once.
  private(set) var sentences: [String] = []
  /// How many patterns aren't named, as their parts aren't drawn.
  private(set) var absent = 0

  /// None.
  init() {}

  /// The patterns of `answer` whose parts `figure` draws.
  init(of answer: SynergyAnswer, in figure: MechanismDiagram) {
    for motif in answer.motifs {
      guard let place = Self.place(of: motif, in: answer, figure) else {
        absent += 1
        continue
      }
      let sentence = "\(motif.kind.rawValue.sentenceStart): \(motif.phrase)"
      sentences.append(sentence + ".")
      switch place {
      case .caption(let entity, let text):
        remarks[entity, default: []].append(sentence)
        if captions[entity]?.contains(text) != true { captions[entity, default: []].append(text) }
      case .word(let arrow, let text):
        remarks[arrow, default: []].append(sentence)
        words[arrow] = text
      }
    }
  }

  /// How many patterns are left to the report, for the notes; nil where all are named.
  var note: String? {
    switch absent {
    case 0: nil
    case 1: "1 more pattern stands in the report."
    default: "\(absent) more patterns stand in the report."
    }
  }

  private static func place(
    of motif: Motif, in answer: SynergyAnswer, _ figure: MechanismDiagram
  ) -> Place? {
    if let moderation = motif.moderation {
      guard figure.moderations.contains(where: { $0.id == moderation }) else { return nil }
      return .word(arrow: moderation, motif.kind == .gate ? "gate" : "opposes")
    }
    guard let entity = motif.entities.first, figure.entities.contains(entity),
      motif.kind != .feedback || motif.relations.allSatisfy(figure.relations.contains)
    else { return nil }
    if motif.kind == .sharedBottleneck, let relation = motif.relations.first {
      return figure.relations.contains(relation) ? .word(arrow: relation, "every route") : nil
    }
    return caption(of: motif, at: entity, in: answer).map { .caption(entity: entity, $0) }
  }

  private static func caption(
    of motif: Motif, at entity: String, in answer: SynergyAnswer
  ) -> String? {
    switch motif.kind {
    case .parallelConvergence:
      return answer.convergence.first { $0.entity.id == entity }
        .map { $0.first.net == .positive ? "both raise it" : "both lower it" }
    case .sharedBottleneck: return "on every helpful route"
    case .feedback:
      return answer.feedback.first { $0.steps.map(\.id) == motif.relations }
        .map { $0.isReinforcing ? "reinforces itself" : "checks itself" }
    case .opposition:
      return answer.oppositions.first { $0.entity.id == entity }.map { opposition in
        let names = [answer.first, answer.second].map { initial($0.name) }
        guard names[0] != names[1] else { return "pushed opposite ways" }
        let isFirst = opposition.first.signs.contains { $0.sign == .positive }
        return "\(names[isFirst ? 0 : 1]) raises, \(names[isFirst ? 1 : 0]) lowers"
      }
    case .gate: return nil
    }
  }
}
