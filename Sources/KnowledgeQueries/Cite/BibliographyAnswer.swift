public import Knowledge

/// Sources, each once.
public struct BibliographyAnswer: Sendable, Equatable, Codable {
  /// What the sources are of, in words.
  public let subject: String
  /// By their keys.
  public let citations: [Citation]
  /// Why there is none; nil where there is one.
  public let refusal: Refusal?

  public init(subject: String, citations: [Citation], refusal: Refusal?) {
    self.subject = subject
    self.citations = citations
    self.refusal = refusal
  }
}
