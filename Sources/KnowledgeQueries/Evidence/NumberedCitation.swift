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

extension [Int] {
  /// Ascending numbers as texts cite them, three or more in a row as a range: `1, 3–5`.
  public var inRanges: String {
    var runs: [ClosedRange<Int>] = []
    for number in self {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
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
