public import Knowledge

/// What one of two compared entities does, and how that is known.
public struct ComparedSide: Sendable, Equatable, Codable {
  /// How many claims on the routes have something in common.
  public struct Count<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    public let value: Value
    public let claims: Int

    public init(value: Value, claims: Int) {
      self.value = value
      self.claims = claims
    }
  }

  public let entity: EntityReference
  /// What it does to the outcome; nil where none is asked about.
  public let routes: Routes?
  /// The highest rung of evidence that it helps the outcome by itself; nil without an outcome.
  ///
  /// Claims about its class don't count.
  public let readiness: Readiness?
  /// The highest rung of evidence against that.
  public let contradicted: Readiness?
  /// Number of claims on its routes, in whatever context.
  public let claims: Int
  /// Those claims by the kind of subject closest to people in which they were seen.
  public let settings: [Count<Setting>]
  /// By the grade of their best evidence, strongest first.
  public let grades: [Count<EvidenceGrade>]
  /// Those that say when they hold, by the pattern that is stated or that their times amount to.
  public let patterns: [Count<TimeCourse.Pattern>]
  /// Those that are limited to a brain region or tissue, most frequent first, then by name.
  public let regions: [Count<String>]
  /// Number of those claims that observations speak for and against.
  public let contested: Int
  /// Risks and outcomes that it makes worse, with a shortest path, nearest first.
  public let risks: [SharedRisk.Side]
  public let contraindications: [AppliedClaim]

  public init(
    entity: EntityReference, routes: Routes?, readiness: Readiness?, contradicted: Readiness?,
    claims: Int, settings: [Count<Setting>], grades: [Count<EvidenceGrade>],
    patterns: [Count<TimeCourse.Pattern>], regions: [Count<String>], contested: Int,
    risks: [SharedRisk.Side], contraindications: [AppliedClaim]
  ) {
    self.entity = entity
    self.routes = routes
    self.readiness = readiness
    self.contradicted = contradicted
    self.claims = claims
    self.settings = settings
    self.grades = grades
    self.patterns = patterns
    self.regions = regions
    self.contested = contested
    self.risks = risks
    self.contraindications = contraindications
  }
}
