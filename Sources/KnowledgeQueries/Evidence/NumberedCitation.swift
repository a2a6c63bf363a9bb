public import Knowledge

/// A source with the number by which an answer refers to it.
public struct NumberedCitation: Sendable, Equatable, Codable, Identifiable {
  /// 1 for the source named first.
  public let number: Int
  public let citation: Citation

  public init(number: Int, citation: Citation) {
    self.number = number
    self.citation = citation
  }

  /// The key of the citation in the graph.
  public var id: String { citation.id }
}

extension [NumberedCitation] {
  /// The number of the citation called `key`, if the answer uses it: O(r) for r references.
  public func number(of key: String) -> Int? {
    first { $0.citation.id == key }?.number
  }

  /// The numbers of the citations called `keys`, ascending, each once.
  public func numbers(of keys: [String]) -> [Int] {
    Set(keys.compactMap(number(of:))).sorted()
  }
}
