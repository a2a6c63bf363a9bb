public import Knowledge

/// The kind of study that would carry a claim one rung further.
public enum NextStudy: String, Sendable, Codable, CaseIterable {
  /// Nothing was observed yet: a first observation, in cells or animals.
  case firstObservation = "first observation in cells or animals"
  /// Seen in cells only: the same in living animals.
  case animal = "animal study"
  /// Not seen in people: a study of the mechanism in people, where it can be measured there.
  case humanMechanistic = "mechanistic study in people"
  /// Seen in people without randomisation: a trial of the intervention.
  case trial = "randomised trial"
  /// Trials exist: putting them together.
  case metaAnalysis = "meta-analysis of trials"
  /// Seen in people once or by one side only, where no trial of it is possible: independently again.
  case replication = "independent replication in people"
  /// Observations disagree at the highest rung: a study made to settle why.
  case adjudication = "study designed to settle the disagreement"

  /// The study after `evidence`, of which only items in favour carry a rung.
  ///
  /// A trial needs something that can be given or withheld: only where the subject is an
  /// intervention is one named; elsewhere replication in people is the most. A claim that was
  /// observed to fail in people as well as to hold needs adjudication first.
  public init(after evidence: [EvidenceItem], canBeRandomised: Bool) {
    let rung = Readiness(highestOf: evidence.filter { $0.supports != .no })
    let against = Readiness(highestOf: evidence.filter { $0.supports == .no })
    if rung >= .humanMechanistic, against >= .humanMechanistic {
      self = .adjudication
      return
    }
    switch rung {
    case .none, .theory: self = .firstObservation
    case .preclinical:
      let hasAnimals = evidence.contains { $0.supports != .no && $0.setting == .animal }
      self = hasAnimals ? .humanMechanistic : .animal
    case .humanMechanistic, .pilot: self = canBeRandomised ? .trial : .replication
    case .trial: self = .metaAnalysis
    case .metaAnalysis: self = .replication
    }
  }
}
