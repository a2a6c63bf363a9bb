public import Knowledge

/// A relation on helpful routes, and what its study would settle.
public struct Gap: Sendable, Equatable, Codable {
  /// The best known claim of the step.
  public let relation: RelationSummary
  /// The same step as it is claimed elsewhere; their papers count for `belief` too.
  public let alsoClaimed: [RelationSummary]
  /// Belief in the step from the papers of all its claims together.
  public let belief: Double
  /// Birnbaum importance: the reliability if this held for certain, less that if it didn't hold.
  public let importance: Double
  /// Standard error of a sampled importance; 0 where it is exact.
  public let importanceError: Double
  /// Part of the first-order variance of the reliability that is due to this relation, 0 to 1.
  ///
  /// It is (∂R/∂p)²·p(1−p) over the sum of these. Where it is high, knowing settles most.
  public let share: Double
  /// Design of the best item in favour, as it counts; nil where there is none.
  public let bestDesign: StudyDesign?
  public let nextStudy: NextStudy
  /// Kinds of subjects in which nothing was observed, for or against, from people to cells.
  public let unseenIn: [Setting]
  /// Species asked about in which nothing was observed; people where none was asked about.
  public let unseenSpecies: [Species]
  /// Open questions that hang on the relation, on a parallel claim, or on a moderation of either.
  public let questions: [OpenQuestion]

  public init(
    relation: RelationSummary, alsoClaimed: [RelationSummary], belief: Double,
    importance: Double, importanceError: Double, share: Double, bestDesign: StudyDesign?,
    nextStudy: NextStudy, unseenIn: [Setting], unseenSpecies: [Species], questions: [OpenQuestion]
  ) {
    self.relation = relation
    self.alsoClaimed = alsoClaimed
    self.belief = belief
    self.importance = importance
    self.importanceError = importanceError
    self.share = share
    self.bestDesign = bestDesign
    self.nextStudy = nextStudy
    self.unseenIn = unseenIn
    self.unseenSpecies = unseenSpecies
    self.questions = questions
  }
}
