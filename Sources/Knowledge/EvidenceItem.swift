/// One paper's word on one relation.
public struct EvidenceItem: Sendable, Hashable, Codable {
  /// How far an item speaks for its claim.
  public enum Support: String, Sendable, Codable, CaseIterable {
    case yes
    case partly
    /// Contradicts the claim, or found nothing.
    case no
  }

  /// How sure a source says it is of what it pooled, as GRADE rates it.
  public enum Certainty: String, Sendable, Codable, CaseIterable {
    case high, moderate, low
    case veryLow = "very low"

    /// Whether the source itself warns that the result may be wrong: low or very low.
    public var isLow: Bool { self == .low || self == .veryLow }
  }

  /// How far the item was checked against its source.
  public enum Verification: String, Sendable, Codable, CaseIterable {
    /// The result itself was read in the source.
    case finding
    /// Only the citation was seen; the result is from memory.
    case citation
    case none
  }

  /// Key of the citation in the graph.
  public var citation: String
  public var design: StudyDesign
  public var species: [Species]
  public var supports: Support
  /// The result in one sentence of the curator's own.
  public var finding: String
  public var verified: Verification
  /// Number of subjects.
  public var sampleSize: Int?
  public var effect: EffectSize?
  /// The source's own rating, never the curator's; nil where it gives none.
  public var certainty: Certainty?
  public var note: String?

  public init(
    citation: String, design: StudyDesign, species: [Species] = [], supports: Support,
    finding: String, verified: Verification, sampleSize: Int? = nil, effect: EffectSize? = nil,
    certainty: Certainty? = nil, note: String? = nil
  ) {
    self.citation = citation
    self.design = design
    self.species = species
    self.supports = supports
    self.finding = finding
    self.verified = verified
    self.sampleSize = sampleSize
    self.effect = effect
    self.certainty = certainty
    self.note = note
  }

  public var grade: EvidenceGrade { EvidenceGrade(design: design, species: species) }

  /// In what kind of subject this was observed.
  public var setting: Setting {
    switch design {
    case .review, .theory: .argument
    case .inVitro: .cells
    case .humanMechanistic, .humanObservational: .human
    case .metaAnalysis, .randomisedTrial, .caseReport, .animalInVivo:
      species.contains(.human) ? .human : .animal
    }
  }
}

/// A measured effect with its interval where that is known.
public struct EffectSize: Sendable, Hashable, Codable {
  /// What was measured, such as `SMD` or `odds ratio`; dimensionless unless it says otherwise.
  public var measure: String
  public var value: Double
  /// Lower end of the interval (95 % unless the finding says otherwise).
  public var low: Double?
  /// Upper end of the interval.
  public var high: Double?

  public init(measure: String, value: Double, low: Double? = nil, high: Double? = nil) {
    self.measure = measure
    self.value = value
    self.low = low
    self.high = high
  }
}
