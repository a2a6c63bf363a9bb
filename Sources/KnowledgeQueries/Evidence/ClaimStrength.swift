import Knowledge

/// How well a claim is known, for comparing claims with each other.
///
/// The grade decides; within one grade refuted, hypothetical and contested claims are weaker than
/// emerging and established ones, and then those with fewer supporting papers.
struct ClaimStrength: Comparable {
  let grade: EvidenceGrade
  let standing: Int
  let papers: Int

  init(_ relation: RelationSummary) {
    grade = relation.grade
    let rank = relation.status.rank
    standing = relation.isContested ? min(RelationStatus.contested.rank, rank) : rank
    papers = relation.supportedBy.count
  }

  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.grade.rawValue, lhs.standing, lhs.papers)
      < (rhs.grade.rawValue, rhs.standing, rhs.papers)
  }
}
