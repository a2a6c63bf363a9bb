import Knowledge
import KnowledgeQueries
import Reports

/// The numbers by which a report refers to its sources.
struct SourceNumbers {
  private let numbers: [String: Int]
  private let retracted: [Int]
  /// The lines of the list of references, in the order of their numbers.
  let lines: [String]
  /// The same in a few words each: author, year and identifier.
  let shortLines: [String]

  init(_ references: [NumberedCitation]) {
    numbers = Dictionary(
      references.map { ($0.citation.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    retracted = references.filter(\.citation.isRetracted).map(\.number).sorted()
    let ordered = references.sorted { $0.number < $1.number }.map(\.citation)
    lines = ordered.map(\.reference)
    shortLines = ordered.map(\.shortReference)
  }

  /// The number of the last source among those called `keys`; 0 where none is listed.
  func last(of keys: [String]) -> Int { keys.compactMap { numbers[$0] }.max() ?? 0 }

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
    numbers.isEmpty ? "" : "[\(numbers.inRanges)]"
  }
}
