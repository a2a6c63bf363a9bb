/// How much one paper of each study design is trusted, and what is believed before any was read.
///
/// The numbers are judgements, not measured frequencies: they put the usual order of designs on a
/// scale, so that belief ranks claims and shows what another study could change. A single paper
/// gives
///
/// | design | random | systematic | belief of one paper | of two | of any number, at most |
/// | --- | --- | --- | --- | --- | --- |
/// | meta-analysis | 0.10 | 0.05 | 0.85 | 0.94 | 0.95 |
/// | randomised trial | 0.20 | 0.10 | 0.70 | 0.86 | 0.90 |
/// | human mechanistic | 0.30 | 0.10 | 0.60 | 0.81 | 0.90 |
/// | human observational | 0.30 | 0.20 | 0.50 | 0.71 | 0.80 |
/// | case report | 0.50 | 0.30 | 0.20 | 0.45 | 0.70 |
/// | animal in vivo | 0.35 | 0.20 | 0.45 | 0.6775 | 0.80 |
/// | in vitro | 0.40 | 0.25 | 0.35 | 0.59 | 0.75 |
/// | review | 0.45 | 0.40 | 0.15 | 0.3975 | 0.60 |
/// | theory | 0.50 | 0.40 | 0.10 | 0.35 | 0.60 |
///
/// A trial or meta-analysis that names no people among its species counts as `animal in vivo`, as
/// it does in ``EvidenceGrade``. A claim that nothing supports has the ``prior``: low, because
/// most ideas are wrong, and never zero, because it wasn't shown to be.
public struct BeliefModel: Sendable, Hashable {
  /// The error rates of every design.
  public let rates: [StudyDesign: ErrorRates]
  /// The least support: that of a claim for which no paper speaks.
  public let prior: Double

  /// - Parameter rates: designs that are missing keep the rates of ``standard``.
  /// - Precondition: the prior is a probability.
  public init(rates: [StudyDesign: ErrorRates] = [:], prior: Double = 0.05) {
    precondition((0...1).contains(prior), "a prior is a probability")
    self.rates = Self.table.merging(rates) { _, given in given }
    self.prior = prior
  }

  /// The model of the table above, with a prior of 0.05.
  public static let standard = BeliefModel()

  private static let table: [StudyDesign: ErrorRates] = [
    .metaAnalysis: ErrorRates(random: 0.10, systematic: 0.05),
    .randomisedTrial: ErrorRates(random: 0.20, systematic: 0.10),
    .humanMechanistic: ErrorRates(random: 0.30, systematic: 0.10),
    .humanObservational: ErrorRates(random: 0.30, systematic: 0.20),
    .caseReport: ErrorRates(random: 0.50, systematic: 0.30),
    .animalInVivo: ErrorRates(random: 0.35, systematic: 0.20),
    .inVitro: ErrorRates(random: 0.40, systematic: 0.25),
    .review: ErrorRates(random: 0.45, systematic: 0.40),
    .theory: ErrorRates(random: 0.50, systematic: 0.40),
  ]
}

extension BeliefModel {
  /// The rates of `design`.
  public func rates(of design: StudyDesign) -> ErrorRates {
    rates[design] ?? ErrorRates(random: 0.5, systematic: 0.5)
  }

  /// The design as which `item` counts: animal trials and meta-analyses count as animal studies.
  public static func countedDesign(of item: EvidenceItem) -> StudyDesign {
    switch item.design {
    case .metaAnalysis, .randomisedTrial:
      item.setting == .human ? item.design : .animalInVivo
    default: item.design
    }
  }
}
