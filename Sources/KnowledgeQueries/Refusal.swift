/// A "no" with its reason, and what would turn it into a "yes".
public struct Refusal: Sendable, Hashable, Codable {
  /// The reason in a word that scripts may rely on.
  public enum Code: String, Sendable, Codable, CaseIterable {
    case unknownEntity = "unknown-entity"
    case noPath = "no-path"
    case noPathWithSign = "no-path-with-sign"
    case noPathWithinLength = "no-path-within-length"
    case blockedByFilter = "blocked-by-filter"
    /// The work bound was reached before the first path was found.
    case notFoundWithinBound = "not-found-within-bound"
    /// A search found nothing.
    case noMatch = "no-match"
    /// Nothing lies up- or downstream, or nothing is common.
    case nothingReached = "nothing-reached"
  }

  public let code: Code
  /// The reason in one sentence.
  public let reason: String
  /// What to ask instead, where that is known.
  public let remedy: String?

  public init(code: Code, reason: String, remedy: String? = nil) {
    self.code = code
    self.reason = reason
    self.remedy = remedy
  }
}

extension QueryError {
  /// The error as a "no", for fronts that answer in one form only; nil for errors of usage.
  public var refusal: Refusal? {
    switch self {
    case .unknownEntity(_, let nearMisses):
      Refusal(
        code: .unknownEntity, reason: description,
        remedy: nearMisses.first.map { "try '\($0.id)'" })
    case .unknownRelation(_, let nearMisses):
      Refusal(
        code: .unknownEntity, reason: description, remedy: nearMisses.first.map { "try '\($0)'" })
    default: nil
    }
  }
}
