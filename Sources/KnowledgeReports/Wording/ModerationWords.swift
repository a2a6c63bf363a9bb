import Knowledge
import KnowledgeQueries
import Reports

extension ModerationSummary {
  /// How settled the claim is, in whom it was seen, and the counts for and against.
  var evidenceWords: String {
    let isUnseen = status == .refuted || evidence.supporting + evidence.partly == 0
    return [status.words, isUnseen ? "" : grade.words, evidence.words].joinedWithoutGaps(" · ")
  }

  /// The claim as an element of a list, with its evidence below.
  func item(_ sources: SourceNumbers, details: [String] = []) -> Report.Item {
    let cited = sources.cite(for: supportedBy, against: contradictedBy)
    var all = details + [[evidenceWords, cited].joinedWithoutGaps(" ")]
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
      "\(evidence.contradicting)", supportedBy.cell, contradictedBy.cell,
    ]
  }
}
