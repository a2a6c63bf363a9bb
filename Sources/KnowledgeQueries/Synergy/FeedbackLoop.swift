import GraphCore
public import Knowledge

/// A place where routes meet that acts on itself through others.
public struct FeedbackLoop: Sendable, Equatable, Codable {
  /// The meeting place, where the loop begins and ends.
  public let entity: EntityReference
  /// At least one relation, each with a known sign.
  public let steps: [RelationSummary]
  /// The product of the signs: `+` reinforces what happens to the entity, `-` checks it.
  public let sign: Sign

  public init(entity: EntityReference, steps: [RelationSummary]) {
    self.entity = entity
    self.steps = steps
    sign = steps.reduce(.positive) { $0 * $1.sign }
  }

  /// Whether a change of the entity comes back to it in the same direction.
  public var isReinforcing: Bool { sign == .positive }
}

extension FeedbackLoop {
  /// Most relations of a loop.
  static let lengthLimit = 5
  /// Most loops of one meeting place.
  static let limit = 3

  /// The shortest loops through every one of `meetings`, each loop once, where it is met first.
  ///
  /// Relations of unknown sign take no part, nor do interventions, combinations and the outcome: a
  /// loop through these would be about what people do. At most three loops of five relations for
  /// each place; the search is ended by the query's work bound.
  static func all(
    at meetings: [Convergence], outcome: EntityReference, query: SynergyQuery,
    in selection: RelationSelection
  ) -> [FeedbackLoop] {
    let topology = selection.graph.topology
    var mask = selection.steps(ends: []) { entity in
      entity.isCombination || entity.kind == .intervention || entity.id == outcome.id
    }
    for edge in mask.edges where selection.signs[edge] == .unknown { mask[edge] = false }
    var known: Set<[Int]> = []
    return meetings.flatMap { meeting -> [FeedbackLoop] in
      guard let node = selection.graph.node(of: meeting.entity.id) else { return [] }
      return topology.cycles(
        through: node, maximumLength: lengthLimit, limit: limit, mask: mask,
        signs: selection.signs, workBound: query.workBound
      ).filter { known.insert($0.sorted()).inserted }
        .map { FeedbackLoop(entity: meeting.entity, steps: $0.map { selection.summary(of: $0) }) }
    }
  }
}
