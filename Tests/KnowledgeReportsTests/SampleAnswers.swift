import Knowledge
import KnowledgeQueries

/// Parts of which tests build answers by hand; entities are named as they are called.
enum Sample {
  static let exercise = entity("Exercise", .intervention, .intervention)
  static let psilocybin = entity("Psilocybin", .drug, .intervention)
  static let psychedelics = entity("Classic psychedelics", .intervention, .intervention)
  static let bdnf = entity("BDNF", .protein, .signalling)
  static let spines = entity("Spines", .structure, .cellular)
  static let mood = entity("Depression", .disease, .clinical)
  static let pressure = entity("Blood pressure rise", .risk, .clinical)

  static func entity(_ name: String, _ kind: EntityKind, _ level: Level) -> EntityReference {
    let id = name.lowercased().split(separator: " ").joined(separator: "-")
    return EntityReference(id: id, name: name, label: name, kind: kind, level: level)
  }

  /// A claim whose counts follow from the sources named.
  static func claim(
    _ subject: EntityReference, _ predicate: Predicate, _ object: EntityReference,
    _ grade: EvidenceGrade, _ status: RelationStatus, _ settings: [Setting],
    for supporters: [String] = [], against opponents: [String] = [], partly: Int = 0,
    context: Context = Context(), timeCourse: TimeCourse = TimeCourse(), note: String? = nil
  ) -> RelationSummary {
    RelationSummary(
      id: "\(subject.id)-\(predicate.rawValue)-\(object.id)", subject: subject,
      predicate: predicate, object: object, sign: predicate.sign, grade: grade, status: status,
      belief: Double(grade.rawValue) / 5,
      isContested: status == .contested, settings: settings,
      species: settings.contains(.human) ? [.human] : settings.contains(.animal) ? [.mouse] : [],
      context: context, timeCourse: timeCourse,
      evidence: EvidenceCounts(
        supporting: supporters.count - partly, partly: partly, contradicting: opponents.count),
      supportedBy: supporters, contradictedBy: opponents, note: note)
  }

  static let raisesBDNF = claim(
    exercise, .increases, bdnf, .human, .contested, [.human, .animal],
    for: ["adams", "brown", "chen"], against: ["diaz"], partly: 1,
    context: Context(region: "hippocampus"))
  static let growsSpines = claim(
    bdnf, .increases, spines, .preclinical, .emerging, [.animal],
    for: ["evans"])
  static let lowersMood = claim(
    spines, .decreases, mood, .theory, .hypothetical, [.argument],
    for: ["evans"])
  static let classRaisesBDNF = claim(
    psychedelics, .increases, bdnf, .preclinical, .emerging, [.cells], for: ["ford"])

  /// A path of `claims`, weakest at `weakest`.
  static func path(
    _ claims: [RelationSummary], weakest: Int, effect: Effect? = nil, isClassClaim: Bool = false
  ) -> Path {
    let link = claims[weakest]
    let settings = Set(claims.map(\.setting)).sorted()
    return Path(
      steps: claims.enumerated().map {
        PathStep(relation: $1, isClassClaim: isClassClaim && $0 == 0)
      }, sign: claims.dropFirst().reduce(claims[0].sign) { $0 * $1.sign }, effect: effect,
      grade: link.grade,
      weakestLink: WeakestLink(
        step: weakest, relation: link.id, sentence: link.sentence, grade: link.grade,
        status: link.status, isContested: link.isContested), settings: settings)
  }

  /// Sources called `keys`, numbered in their order.
  static func references(_ keys: [String], retracted: [String] = []) -> [NumberedCitation] {
    keys.enumerated().map { index, key in
      NumberedCitation(
        number: index + 1,
        citation: Citation(
          id: key, title: "On \(key)", authors: [key], issued: 2020, doi: "10.1/\(key)",
          isRetracted: retracted.contains(key)))
    }
  }
}
