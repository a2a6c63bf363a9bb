/// One sentence of a verdict, with the sources that it rests on.
public struct VerdictSentence: Sendable, Hashable, Codable {
  /// What the sentence is about.
  public enum Part: String, Sendable, Codable, CaseIterable {
    /// Under which conditions all of it is asked.
    case conditions
    case alone
    case convergence
    case complementarity
    case timing
    case opposition
    case gate
    case risk
    case readiness
    case weakestLink = "weakest link"
    /// What would change the verdict.
    case change
    case question
    case disclaimer
  }

  public let part: Part
  public let text: String
  /// Numbers of the references, ascending.
  public let references: [Int]

  public init(part: Part, text: String, references: [Int] = []) {
    self.part = part
    self.text = text
    self.references = references
  }
}

extension [VerdictSentence] {
  /// The sentences as one paragraph, with references in square brackets before the full stops.
  ///
  /// For instance `Both act on BDNF [1, 4–6].`
  public var paragraph: String {
    map { sentence in
      guard !sentence.references.isEmpty, let end = sentence.text.last, end == "." else {
        return sentence.text
      }
      return "\(sentence.text.dropLast()) [\(sentence.references.inRanges)]."
    }.joined(separator: " ")
  }
}
