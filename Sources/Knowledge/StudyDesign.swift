/// How an evidence item came about, strongest first.
public enum StudyDesign: String, Sendable, Codable, CaseIterable, Comparable {
  case metaAnalysis = "meta-analysis"
  case randomisedTrial = "randomised trial"
  case humanMechanistic = "human mechanistic"
  case humanObservational = "human observational"
  case caseReport = "case report"
  case animalInVivo = "animal in vivo"
  case inVitro = "in vitro"
  case review
  case theory

  /// Whether something was observed, as against argued or summarised.
  public var isEmpirical: Bool { self != .review && self != .theory }

  /// The stronger design is the greater one.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rank > rhs.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
