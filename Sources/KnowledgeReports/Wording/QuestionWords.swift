import Knowledge
import Reports

extension OpenQuestion {
  /// The question as an element of a list, with what would answer and what would refute it.
  func item(_ sources: SourceNumbers) -> Report.Item {
    let raised = sources.cite(citations)
    let details = [
      reason.map { "why it matters: \($0)" }, study.map { "study that would answer it: \($0)" },
      refutation.map { "would be refuted by: \($0)" },
      raised.isEmpty ? nil : "raised by \(raised)",
    ]
    return Report.Item(question, details: details.compactMap { $0 })
  }
}

extension Hypothesis {
  /// The hypothesis as an element of a list, with its rivals and what would decide it.
  var item: Report.Item {
    let details = [
      rivals.isEmpty ? nil : "competes with: \(rivals.joined(separator: ", "))",
      decision.map { "would be decided by: \($0)" },
    ]
    return Report.Item(statement, details: details.compactMap { $0 })
  }
}

extension [Report.Block] {
  /// Adds a list below a heading, unless there is nothing to list.
  mutating func append(_ heading: String, _ items: [Report.Item]) {
    guard !items.isEmpty else { return }
    append(.heading(heading))
    append(.list(items))
  }
}
