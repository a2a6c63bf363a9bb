import Knowledge
import KnowledgeQueries
import Reports

extension GraphDifference.FieldChange {
  /// The change in words: `label: 'BDNF' → 'brain BDNF'`.
  var words: String {
    switch (old, new) {
    case (let old?, let new?): "\(field): '\(old)' → '\(new)'"
    case (nil, let new?): "\(field) added: '\(new)'"
    case (let old?, nil): "\(field) removed: '\(old)'"
    case (nil, nil): field
    }
  }

  /// Field, old value, new value, and no text.
  var cells: [String] { [field, old ?? "", new ?? "", ""] }
}

extension GraphDifference.Part {
  var words: String { id == name ? id : "\(id): \(name)" }
}

extension GraphDifference.PartChange {
  var item: Report.Item { Report.Item(part.words, details: fields.map(\.words)) }
}

extension GraphDifference.ClaimState {
  /// The claim with how settled it is, what it rests on, and both sides counted.
  var item: Report.Item {
    Report.Item(sentence, details: ["\(status.words) · \(grade.words) · \(evidence.words)"])
  }
}

extension GraphDifference.ClaimChange {
  /// The claim; its status and grade then and now, with the reason; then everything else.
  var item: Report.Item {
    var details: [String] = []
    if changesGrade { details.append("best evidence: \(old.grade.words) → \(new.grade.words)") }
    if old.evidence != new.evidence {
      details.append("evidence: \(old.evidence.words) → \(new.evidence.words)")
    }
    details += fields.map(\.words) + evidence.map(\.words)
    guard changesStatus else { return Report.Item(new.sentence, details: details) }
    let reason = reasons.isEmpty ? "" : " because \(reasons.joined(separator: "; "))"
    return Report.Item(
      "\(new.sentence): \(old.status.rawValue) → \(new.status.rawValue)\(reason)",
      details: details)
  }
}

extension GraphDifference.EvidenceChange {
  /// The item with what became of it.
  fileprivate var words: String {
    let side =
      switch item.supports {
      case .yes: "for"
      case .partly: "partly for"
      case .no: "against"
      }
    let lead =
      "\(kind.rawValue): \(source), \(item.setting.place), \(item.design.rawValue), \(side)"
    guard kind == .changed else { return "\(lead) – \(item.finding)" }
    return "\(lead) – \(fields.map(\.words).joined(separator: "; "))"
  }
}
