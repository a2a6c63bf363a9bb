public import Knowledge

/// The highest rung that evidence on the thing asked about itself has reached.
public enum Readiness: String, Sendable, Codable, CaseIterable, Comparable {
  /// The graph holds nothing on it.
  case none
  /// Argued or reviewed only.
  case theory
  /// Seen in animals or cells.
  case preclinical
  /// Seen in people, of a mechanism rather than a benefit.
  case humanMechanistic = "human mechanistic"
  /// Seen in people without randomisation: open-label pilots, cohorts, cases.
  case pilot
  /// At least one randomised trial in people.
  case trial = "randomised trial"
  /// A meta-analysis of studies in people.
  case metaAnalysis = "meta-analysis"

  /// The rung of one evidence item, whatever it says.
  ///
  /// A trial, meta-analysis or case report counts as one in people only if it names people as
  /// its species.
  public init(_ item: EvidenceItem) {
    let isHuman = item.setting == .human
    switch item.design {
    case .metaAnalysis: self = isHuman ? .metaAnalysis : .preclinical
    case .randomisedTrial: self = isHuman ? .trial : .preclinical
    case .humanMechanistic: self = .humanMechanistic
    case .humanObservational: self = .pilot
    case .caseReport: self = isHuman ? .pilot : .preclinical
    case .animalInVivo, .inVitro: self = .preclinical
    case .review, .theory: self = .theory
    }
  }

  /// The highest rung of `evidence`; `none` where there is none.
  public init(highestOf evidence: some Sequence<EvidenceItem>) {
    self = evidence.map(Readiness.init).max() ?? .none
  }

  /// The rungs in order, 0 for `none`.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rank < rhs.rank
  }
}
