import Knowledge
import KnowledgeQueries
import Reports

extension ModerationSummary {
  /// How settled the claim is, in whom it was seen, and the counts for and against.
  func evidenceWords(_ sources: SourceNumbers) -> String {
    let isUnseen = status == .refuted || evidence.supporting + evidence.partly == 0
    let counts = evidence.words(
      for: sources.cite(supportedBy), against: sources.cite(contradictedBy))
    return [status.words, isUnseen ? "" : grade.words, counts].joinedWithoutGaps(" · ")
  }

  /// The claim as an element of a list, with its evidence below.
  func item(_ sources: SourceNumbers, details: [String] = []) -> Report.Item {
    var all = details + [evidenceWords(sources)]
    if !timeCourse.isEmpty { all.append("time: \(timeCourse.summary)") }
    if let note { all.append("note: \(note)") }
    return Report.Item(sentence + context.inParentheses, details: all)
  }

  /// The moderation in the columns of relations; its objects are the relations acted upon.
  var cells: [String] {
    [
      id, moderator.id, moderator.name, kind.rawValue, relations.cell, sentence, "",
      grade.description, status.rawValue, status == .contested ? "yes" : "no", "", "",
      context.parts.cell, "\(evidence.supporting)", "\(evidence.partly)",
      "\(evidence.contradicting)", supportedBy.cell, contradictedBy.cell, "",
    ]
  }
}
