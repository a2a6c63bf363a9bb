import KnowledgeQueries
import Reports

extension Refusal {
  /// Why the answer is "no", and what would help.
  var block: Report.Block {
    let help = remedy.map { " What would help: \($0.asSentence)" } ?? ""
    return .note(reason.asSentence.capitalisedStart + help)
  }
}

extension Report.Block {
  /// The remarks of an answer: its refusal, what was left out, and sources that are retracted.
  static func remarks(
    refusal: Refusal?, note: String?, isComplete: Bool = true, otherwise: String = "",
    _ sources: SourceNumbers
  ) -> [Report.Block] {
    var blocks: [Report.Block] = []
    if let refusal { blocks.append(refusal.block) }
    if let note {
      blocks.append(.note(note))
    } else if !isComplete, refusal == nil {
      blocks.append(.note(otherwise))
    }
    return blocks + sources.retractionNotes
  }
}
