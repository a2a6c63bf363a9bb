/// An entity with its rank.
public struct RankedEntity: Sendable, Equatable, Codable {
  /// 1 for the first; entities of one value have the same.
  public let rank: Int
  public let entity: EntityReference
  /// By PageRank the part of all visits that it gets, 0 to 1; by betweenness the ordered pairs
  /// of entities whose shortest paths run through it, a pair counting in part where only some do.
  public let value: Double
  /// Relations that lead to it, as far as they take part.
  public let incoming: Int
  /// Relations that lead on from it, as far as they take part.
  public let outgoing: Int
  /// Of the relations that lead to it and on, those in which support was seen in people.
  public let seenInPeople: Int

  public init(
    rank: Int, entity: EntityReference, value: Double, incoming: Int, outgoing: Int,
    seenInPeople: Int
  ) {
    self.rank = rank
    self.entity = entity
    self.value = value
    self.incoming = incoming
    self.outgoing = outgoing
    self.seenInPeople = seenInPeople
  }
}

/// Entities by their importance in a graph.
public struct RankAnswer: Sendable, Equatable, Codable {
  public let measure: RankQuery.Measure
  /// Where walks and paths begin, with the broader classes whose claims count; empty for everywhere.
  public let from: [EntityReference]
  /// Greatest value first, among equals in the order of declaration; without those in `from`.
  public let ranked: [RankedEntity]
  /// Entities that have any value at all.
  public let total: Int
  /// Ordered pairs of entities that a path joins, by betweenness; nil by PageRank.
  public let pairCount: Int?
  /// Of how many entities, evenly spread, the paths were followed; nil where it is all of them.
  ///
  /// Values are then scaled up to all, and are estimates.
  public let sampledSources: Int?
  public let isComplete: Bool
  /// What was left out, and how to get it; nil where nothing was.
  public let note: String?
  /// Why nothing is ranked; nil where something is.
  public let refusal: Refusal?

  public init(
    measure: RankQuery.Measure, from: [EntityReference], ranked: [RankedEntity], total: Int,
    pairCount: Int?, sampledSources: Int?, isComplete: Bool, note: String?, refusal: Refusal?
  ) {
    self.measure = measure
    self.from = from
    self.ranked = ranked
    self.total = total
    self.pairCount = pairCount
    self.sampledSources = sampledSources
    self.isComplete = isComplete
    self.note = note
    self.refusal = refusal
  }
}
