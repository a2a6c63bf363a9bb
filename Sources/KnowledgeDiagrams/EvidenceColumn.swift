import Knowledge

/// A study design as a column: from argument to the strongest studies in people.
///
/// A trial or meta-analysis of animals stands with the animals, never with the trials in people.
enum EvidenceColumn: CaseIterable {
  case theory, review, inVitro, animalInVivo, animalSynthesis, caseReport, observational,
    mechanistic, trial, metaAnalysis

  /// Whether an item belongs here; every item belongs to exactly one column.
  func holds(_ item: EvidenceItem) -> Bool { EvidenceColumn(item) == self }

  init(_ item: EvidenceItem) {
    let isHuman = item.setting == .human
    self =
      switch item.design {
      case .theory: .theory
      case .review: .review
      case .inVitro: .inVitro
      case .animalInVivo: isHuman ? .mechanistic : .animalInVivo
      case .caseReport: isHuman ? .caseReport : .animalSynthesis
      case .humanObservational: .observational
      case .humanMechanistic: .mechanistic
      case .randomisedTrial: isHuman ? .trial : .animalSynthesis
      case .metaAnalysis: isHuman ? .metaAnalysis : .animalSynthesis
      }
  }

  var setting: Setting {
    switch self {
    case .theory, .review: .argument
    case .inVitro: .cells
    case .animalInVivo, .animalSynthesis: .animal
    case .caseReport, .observational, .mechanistic, .trial, .metaAnalysis: .human
    }
  }

  var title: String {
    switch self {
    case .theory: "Theory"
    case .review: "Review"
    case .inVitro: "In vitro"
    case .animalInVivo: "In vivo"
    case .animalSynthesis: "Trial or meta-analysis"
    case .caseReport: "Case report"
    case .observational: "Observation"
    case .mechanistic: "Mechanism"
    case .trial: "Randomised trial"
    case .metaAnalysis: "Meta-analysis"
    }
  }

  /// The design in a sentence, with whom it was seen in.
  var name: String {
    switch self {
    case .theory: "theory"
    case .review: "review"
    case .inVitro: "in vitro"
    case .animalInVivo: "animals in vivo"
    case .animalSynthesis: "case report, trial or meta-analysis of animals"
    case .caseReport: "case report in people"
    case .observational: "observation of people"
    case .mechanistic: "mechanistic study in people"
    case .trial: "randomised trial in people"
    case .metaAnalysis: "meta-analysis in people"
    }
  }
}
