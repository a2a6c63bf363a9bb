import Knowledge
import KnowledgeQueries
import Reports

extension Setting {
  /// Where something was observed, in front of its design.
  var place: String {
    switch self {
    case .human: "in people"
    case .animal: "in animals"
    case .cells: "in cells"
    case .argument: "argued"
    }
  }
}

extension EvidenceItem.Verification {
  /// How far the item was checked, in words that readers can act on.
  var words: String {
    switch self {
    case .finding: "result read in the source"
    case .citation: "citation seen, result from memory"
    case .none: "not checked"
    }
  }
}

extension EffectSize {
  /// The effect with its interval: `SMD 0.46 (0.2 to 0.7)`.
  var words: String {
    let interval =
      switch (low, high) {
      case (let low?, let high?): " (\(low.plain) to \(high.plain))"
      case (let low?, nil): " (at least \(low.plain))"
      case (nil, let high?): " (at most \(high.plain))"
      case (nil, nil): ""
      }
    return "\(measure) \(value.plain)\(interval)"
  }
}

extension RelationCard.Item {
  /// The finding, and below it how it was obtained and checked.
  var listItem: Report.Item {
    let species = item.species.map(\.rawValue).joined(separator: ", ")
    let unknown: String? = setting == .argument ? nil : "species not recorded"
    let facts: [String?] = [
      item.supports == .partly ? "partly" : nil,
      "\(setting.place): \(item.design.rawValue)",
      species.isEmpty ? unknown : species,
      item.sampleSize.map { "n = \($0.grouped)" },
      item.effect.map(\.words),
      item.certainty.map { "certainty rated \($0.rawValue)" },
    ]
    var details = [facts.compactMap { $0 }.joined(separator: " · "), item.verified.words]
    if let note = item.note { details.append("note: \(note)") }
    return Report.Item("\(item.finding) [\(reference)]", details: details)
  }

  /// The item as cells for programs.
  var cells: [String] {
    let effect = item.effect
    return [
      item.supports.rawValue, item.citation, item.design.rawValue,
      item.species.map(\.rawValue).cell, setting.rawValue, grade.description,
      item.sampleSize.map { "\($0)" } ?? "", effect?.measure ?? "",
      effect.map { $0.value.plain } ?? "", effect?.low.map(\.plain) ?? "",
      effect?.high.map(\.plain) ?? "", item.certainty?.rawValue ?? "", item.finding,
      item.verified.rawValue, item.note ?? "",
    ]
  }
}
