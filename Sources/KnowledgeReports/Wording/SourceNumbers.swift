import Knowledge
import KnowledgeQueries
import Reports

/// The numbers by which a report refers to its sources.
struct SourceNumbers {
  private let numbers: [String: Int]
  private let retracted: [Int]
  /// The lines of the list of references, in the order of their numbers.
  let lines: [String]

  init(_ references: [NumberedCitation]) {
    numbers = Dictionary(
      references.map { ($0.citation.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    retracted = references.filter(\.citation.isRetracted).map(\.number).sorted()
    lines = references.sorted { $0.number < $1.number }.map(\.citation.reference)
  }

  /// The sources called `keys` as `[1, 3–5]`; empty where none of them is listed.
  func cite(_ keys: [String]) -> String {
    brackets(Set(keys.compactMap { numbers[$0] }).sorted())
  }

  /// Sources for and against: `[1, 2]; against [3]`; empty where there is none.
  func cite(for supporting: [String], against contradicting: [String]) -> String {
    let against = cite(contradicting)
    return [cite(supporting), against.isEmpty ? "" : "against \(against)"].joinedWithoutGaps("; ")
  }

  /// Sources of a claim as `cite(for:against:)` gives them.
  func cite(_ relation: RelationSummary) -> String {
    cite(for: relation.supportedBy, against: relation.contradictedBy)
  }

  /// A remark that names retracted sources; empty where there is none.
  var retractionNotes: [Report.Block] {
    guard !retracted.isEmpty else { return [] }
    let isOne = retracted.count == 1
    return [
      .note(
        "\(isOne ? "source" : "sources") \(brackets(retracted)) \(isOne ? "is" : "are") retracted")
    ]
  }

  /// Ascending numbers in brackets, three or more in a row as a range.
  private func brackets(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return "" }
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let parts = runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }
    return "[\(parts.joined(separator: ", "))]"
  }
}
