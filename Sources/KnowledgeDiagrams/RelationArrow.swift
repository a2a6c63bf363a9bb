import Diagrams
import Knowledge
import OrderedCollections

/// How relations look as arrows: parallel claims of one ending are one arrow.
struct RelationArrow {
  /// At least one; all with the same ends and the same ending.
  let relations: [Relation]
  let graph: KnowledgeGraph

  /// Groups relations so that each group is one arrow, in the order of the first of each.
  static func grouping(_ relations: [Relation], in graph: KnowledgeGraph) -> [RelationArrow] {
    var order: [String] = []
    var groups: [String: [Relation]] = [:]
    for relation in relations {
      let key = "\(relation.subject) \(relation.predicate.ending.rawValue) \(relation.object)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(relation)
    }
    return order.map { RelationArrow(relations: groups[$0] ?? [], graph: graph) }
  }

  /// The arrow, with the sources' numbers where the figure lists sources.
  ///
  /// - Parameter sentences: what its tooltip says.
  func arrow(
    from subject: String, to object: String, groupIDs: [String], tone: Tone,
    change: Change? = nil, word: String? = nil, sentences: [String], numbers: [String: Int]
  ) -> Arrow {
    let citations = relations.flatMap { $0.evidence.map(\.citation) }
    return Arrow(
      id: id, from: subject, to: object, ending: ending,
      strength: change.map { $0 == .removed ? Arrow.Strength.weak : .strong } ?? .init(grade),
      pattern: change.map { $0 == .removed ? .dashed : .solid }
        ?? .init(relations.map(\.setting).min() ?? .argument),
      groupIDs: groupIDs, tone: tone,
      isContested: relations.contains(where: \.isContested), change: change,
      timing: change == nil ? timing : nil,
      word: word, tooltip: sentences.joined(separator: "; "),
      link: citations.lazy.compactMap { graph.citations[$0]?.link }.first.flatMap { Link($0) },
      referenceNumbers: Set(citations.compactMap { numbers[$0] }).sorted(),
      dataAttributes: [
        DataAttribute("relation", relations.map(\.id).joined(separator: " ")),
        DataAttribute("status", relations.map(\.status.rawValue).joined(separator: " ")),
        DataAttribute("grade", grade.description),
      ])
  }

  /// The arrow between boxes that stand for several entities.
  ///
  /// It looks as most of its relations at least deserve: half of them have as good a grade and
  /// setting, or better.
  func bundled(from: String, to: String, tone: Tone) -> Arrow {
    let grades = relations.map(\.grade).sorted()
    let settings = relations.map(\.setting).sorted().reversed().map { $0 }
    let middle = (relations.count - 1) / 2
    let told = sentences.prefix(Self.mostTold)
    let rest = relations.count - told.count
    return Arrow(
      id: id, from: from, to: to, ending: ending, strength: .init(grades[middle]),
      pattern: .init(settings[middle]), tone: tone,
      isContested: relations.count == 1 && relations.contains(where: \.isContested),
      bundled: relations.count,
      tooltip: told.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : ""),
      dataAttributes: [DataAttribute("relation", id)])
  }

  /// The most claims that a tooltip tells.
  private static let mostTold = 6

  /// The ids of the claims, one space apart.
  var id: String { relations.map(\.id).joined(separator: " ") }

  /// The claims in words, each with how it is known.
  var sentences: [String] {
    relations.map { relation in
      let place = relation.context.parts.joined(separator: ", ")
      let supporting = relation.evidence.count { $0.supports != .no }
      let contradicting = relation.evidence.count - supporting
      let sources =
        contradicting == 0 ? "\(supporting) for" : "\(supporting) for, \(contradicting) against"
      return "\(name(relation.subject)) \(relation.predicate.rawValue) \(name(relation.object))"
        + (place.isEmpty ? "" : " (\(place))")
        + ": \(relation.status.rawValue), \(known(relation.setting)), \(sources)"
    }
  }

  private func name(_ id: String) -> String { graph.entities[id]?.name ?? id }

  private func known(_ setting: Setting) -> String {
    switch setting {
    case .human: "seen in people"
    case .animal: "seen in animals only"
    case .cells: "seen in cells only"
    case .argument: "argued, not observed"
    }
  }

  /// The pattern in time that all claims agree on which name one; nil where they don't.
  private var timing: Timing? {
    let patterns = Set(relations.compactMap(\.timeCourse.pattern))
    return patterns.count == 1 ? patterns.first.map { Timing($0) } : nil
  }

  private var grade: EvidenceGrade { relations.map(\.grade).max() ?? .theory }

  private var ending: Arrow.Ending {
    switch relations.first?.predicate.ending ?? .plain {
    case .promotes: .promotes
    case .inhibits: .inhibits
    case .modulates: .modulates
    case .requires: .requires
    case .plain: .plain
    }
  }

}

extension Arrow {
  /// The ids of the relations that the arrow, or its part before or behind a joint, stands for.
  var relationIDs: [String] {
    let ids = dataAttributes.first { $0.name == "relation" }?.value
    return (ids ?? "").split(separator: " ").map(String.init)
  }

  /// Whether it leads from a member to its class.
  var isClassLink: Bool { dataAttributes.isEmpty && ending == .plain }
}

extension Arrow.Strength {
  /// How wide a line of this grade is.
  init(_ grade: EvidenceGrade) {
    switch grade {
    case .theory: self = .weakest
    case .preclinical: self = .weak
    case .human: self = .strong
    case .trial: self = .strongest
    }
  }
}

extension Timing {
  init(_ pattern: TimeCourse.Pattern) {
    switch pattern {
    case .acute: self = .acute
    case .sustained: self = .sustained
    case .whileContinued: self = .whileContinued
    case .afterStopping: self = .afterStopping
    }
  }
}

extension Arrow.Pattern {
  /// How a line is broken for what was seen in this kind of subject.
  init(_ setting: Setting) {
    switch setting {
    case .human: self = .solid
    case .animal: self = .dashed
    case .cells, .argument: self = .dotted
    }
  }
}
