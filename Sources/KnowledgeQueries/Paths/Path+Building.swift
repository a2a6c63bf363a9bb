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
        relation: relation, isClassClaim: position == 0 && relation.subject.id != holder)
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
  /// The first of those relations that are known least well.
  ///
  /// The lowest grade decides; within one grade refuted, hypothetical and contested relations are
  /// weaker than emerging and established ones, and then those with fewer supporting papers.
  ///
  /// - Precondition: there is at least one relation.
  init(among relations: [RelationSummary]) {
    precondition(!relations.isEmpty, "a path has at least one step")
    func strength(_ relation: RelationSummary) -> (Int, Int, Int) {
      let standing = relation.isContested ? min(2, relation.status.rank) : relation.status.rank
      return (relation.grade.rawValue, standing, relation.supportedBy.count)
    }
    var weakest = 0
    for index in relations.indices
    where strength(relations[index]) < strength(relations[weakest]) {
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
