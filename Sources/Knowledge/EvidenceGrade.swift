/// How strong the best study behind a relation is, in four steps.
public enum EvidenceGrade: Int, Sendable, CaseIterable, Comparable, CustomStringConvertible {
  /// Argued or summarised only.
  case theory = 1
  /// Animals, cells, or single cases.
  case preclinical = 2
  /// People, without randomisation.
  case human = 3
  /// Randomised trials in people, or meta-analyses of studies in people.
  case trial = 4

  /// The grade of one design observed in `species`.
  ///
  /// A meta-analysis or trial of animals stays preclinical: designs and species are never mixed
  /// silently. A meta-analysis whose species isn't given is taken at its word as human only if its
  /// design says so, so an unknown species is graded as preclinical.
  public init(design: StudyDesign, species: [Species]) {
    let isHuman = species.contains(.human)
    switch design {
    case .metaAnalysis, .randomisedTrial: self = isHuman ? .trial : .preclinical
    case .humanMechanistic, .humanObservational: self = .human
    case .caseReport, .animalInVivo, .inVitro: self = .preclinical
    case .review, .theory: self = .theory
    }
  }

  public var description: String {
    switch self {
    case .theory: "theory"
    case .preclinical: "animals or cells"
    case .human: "people"
    case .trial: "trials"
    }
  }

  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}

extension EvidenceGrade: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self.allCases.first(where: { $0.description == text }) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a grade"))
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
