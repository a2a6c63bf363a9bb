import GraphCore
import Knowledge

extension Path {
  /// The path along `edges`, told of the entity called `holder`.
  ///
  /// - Precondition: there is at least one edge, and each begins where the one before ends.
  init(along edges: [Int], of holder: String, desired: Direction?, in selection: RelationSelection)
  {
    let steps = edges.enumerated().map { position, edge in
      let relation = selection.summary(of: edge)
      return PathStep(
        relation: relation, isClassClaim: position == 0 && relation.subject.id != holder,
        alsoClaimed: selection.parallels[edge, default: []].map { selection.summary(of: $0) },
        moderations: selection.moderations(of: edge))
    }
    self.init(steps: steps, desired: desired)
  }

  /// The path of `steps`, with everything that follows from them.
  ///
  /// - Precondition: there is at least one step.
  init(steps: [PathStep], desired: Direction?) {
    let sign = steps.reduce(Sign.positive) { $0 * $1.relation.sign }
    let link = WeakestLink(among: steps.map(\.relation))
    self.init(
      steps: steps, sign: sign, effect: desired.map { sign.effect(where: $0) },
      grade: link.grade, weakestLink: link,
      settings: Set(steps.map(\.relation.setting)).sorted())
  }
}

extension WeakestLink {
  /// The first of those relations that are known least well, by ``ClaimStrength``.
  ///
  /// - Precondition: there is at least one relation.
  init(among relations: [RelationSummary]) {
    precondition(!relations.isEmpty, "a path has at least one step")
    let strengths = relations.map(ClaimStrength.init)
    var weakest = 0
    for index in strengths.indices where strengths[index] < strengths[weakest] {
      weakest = index
    }
    let relation = relations[weakest]
    self.init(
      step: weakest, relation: relation.id, sentence: relation.sentence, grade: relation.grade,
      status: relation.status, isContested: relation.isContested)
  }
}

extension RelationStatus {
  /// How settled this is, 0 for refuted.
  var rank: Int {
    switch self {
    case .refuted: 0
    case .hypothetical: 1
    case .contested: 2
    case .emerging: 3
    case .established: 4
    }
  }
}
