import Knowledge

/// How much a claim has been studied, for choosing which of parallel claims stands for a step.
///
/// The grade decides, then the number of papers for and against, then how settled it is. A large
/// contested literature so comes before one small study that nobody has tried to repeat: a step
/// that studies disagree on must not look settled because some population was studied only once.
struct ClaimWeight: Comparable {
  private let grade: EvidenceGrade
  private let papers: Int
  private let standing: Int

  init(_ relation: RelationSummary) {
    grade = relation.grade
    papers = relation.citations.count
    standing = ClaimStrength(relation).standing
  }

  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.grade.rawValue, lhs.papers, lhs.standing)
      < (rhs.grade.rawValue, rhs.papers, rhs.standing)
  }
}
