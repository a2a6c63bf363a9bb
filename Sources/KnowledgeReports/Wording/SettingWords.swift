import Knowledge
package import KnowledgeQueries

extension Setting {
  /// Who or what was observed.
  var subjects: String {
    switch self {
    case .human: "people"
    case .animal: "animals"
    case .cells: "cells"
    case .argument: "argument only"
    }
  }
}

extension EvidenceGrade {
  /// The grade in words that can't be taken for more than it is.
  var words: String {
    switch self {
    case .trial: "trials in people"
    case .human: "people, not randomised"
    case .preclinical: "animals or cells"
    case .theory: "argument only"
    }
  }
}

extension RelationSummary {
  /// In whom or what support was observed, the strongest kind named exactly.
  ///
  /// For instance `trials in people; also animals`, `animals and cells`, `argument only`, or
  /// `nothing` where no support is recorded.
  package var seenIn: String {
    let others = settings.filter { $0 != .human && $0 != .argument }.map(\.subjects)
    switch grade {
    case .trial, .human:
      return grade.words + (others.isEmpty ? "" : "; also \(others.inWords)")
    case .preclinical:
      guard others.isEmpty else { return others.inWords }
      return settings.contains(.human) ? "single cases in people" : grade.words
    case .theory:
      return evidence.supporting + evidence.partly > 0 ? grade.words : "nothing"
    }
  }
}

extension Path {
  /// How near to people each step was seen, so that no chain looks better tested than it is.
  package var seenIn: String {
    let all: [Setting: Int] = steps.reduce(into: [:]) { $0[$1.relation.setting, default: 0] += 1 }
    if all[.human] == steps.count {
      return steps.count == 1 ? "seen in people" : "every step seen in people"
    }
    let parts = Setting.allCases.compactMap { setting in
      all[setting].map { count in (setting, count) }
    }
    if let only = parts.first, parts.count == 1 {
      let start = steps.count == 1 ? "" : "every step "
      return start + only.0.limit
    }
    return parts.enumerated().map { index, part in
      let count = index == 0 ? part.1.counted("step") : part.1.grouped
      return "\(count) \(part.0.limit)"
    }.joined(separator: ", ")
  }
}

extension Setting {
  /// How near to people something was seen.
  var limit: String {
    switch self {
    case .human: "seen in people"
    case .animal: "seen in animals but not in people"
    case .cells: "seen in cells only"
    case .argument: "argued only"
    }
  }
}
