import Knowledge

extension EntityReference {
  /// The name inside a sentence.
  var inline: String { Self.inline(name) }

  /// The label inside a sentence.
  var inlineLabel: String { Self.inline(label) }

  /// Lower case unless it is written with capitals elsewhere too, or carries a person's name.
  private static func inline(_ name: String) -> String {
    guard let initial = name.first, initial.isUppercase,
      let word = name.split(whereSeparator: { $0 == " " || $0 == "-" }).first,
      word.count > 1, word.dropFirst().allSatisfy({ $0.isLowercase }),
      !eponyms.contains(String(word))
    else { return name }
    return initial.lowercased() + name.dropFirst()
  }

  private static let eponyms: Set<String> = [
    "Alzheimer", "Crohn", "Hamilton", "Huntington", "Parkinson", "Purkinje", "Schwann", "Tourette",
    "Wnt", "Akt", "Ras", "Arc", "Fos", "Jun", "Notch",
  ]
}

extension RelationSummary {
  /// The claim as a noun, which is true of plural names too: `treatment of depression by exercise`.
  var noun: String {
    let (subject, object) = (subject.inline, object.inline)
    return switch predicate {
    case .increases: "an increase of \(object) by \(subject)"
    case .activates: "activation of \(object) by \(subject)"
    case .causes: "causation of \(object) by \(subject)"
    case .convertsTo: "conversion of \(subject) to \(object)"
    case .transportsTo: "transport of \(subject) to \(object)"
    case .raisesRiskOf: "a higher risk of \(object) from \(subject)"
    case .models: "\(subject) as a model of \(object)"
    case .decreases: "a decrease of \(object) by \(subject)"
    case .inhibits: "inhibition of \(object) by \(subject)"
    case .prevents: "prevention of \(object) by \(subject)"
    case .treats: "treatment of \(object) by \(subject)"
    case .worsens: "worsening of \(object) by \(subject)"
    case .modulates: "modulation of \(object) by \(subject)"
    case .binds: "binding of \(subject) to \(object)"
    case .doesNotChange: "the absence of an effect of \(subject) on \(object)"
    case .associatedWith: "an association of \(subject) with \(object)"
    case .predicts: "prediction of \(object) by \(subject)"
    case .requires: "a need of \(subject) for \(object)"
    case .partOf: "\(subject) as a part of \(object)"
    case .contraindicates: "a contraindication of \(object) by \(subject)"
    case .interactsWith: "an interaction of \(subject) with \(object)"
    }
  }

  /// In whom the claim holds, as an addition to ``noun``; empty where it isn't limited.
  var population: String { context.population.map { " (\($0))" } ?? "" }

  /// How far the claim is supported, in words that promise no more: `in animals only`.
  var support: String {
    if status == .refuted { return "contradicted by every observation" }
    if evidence.total == 0 { return "a hypothesis without recorded evidence" }
    let base =
      switch grade {
      case .trial: "supported by trials in people"
      case .human: "supported in people, but not by trials"
      case .preclinical: "supported in \(subjects) only"
      case .theory: "argued for, but not observed"
      }
    if isContested {
      return "\(base), and contested (\(evidence.supporting + evidence.partly) for, "
        + "\(evidence.contradicting) against)"
    }
    return status == .hypothetical && grade != .theory ? "\(base), and still a hypothesis" : base
  }

  /// Animals, cells or both; a single case in a person where there is nothing else.
  private var subjects: String {
    switch (settings.contains(.animal), settings.contains(.cells)) {
    case (true, true): "animals and cells"
    case (true, false): "animals"
    case (false, true): "cells"
    case (false, false): "single cases"
    }
  }
}

extension [String] {
  /// The items as a sentence lists them: `a, b and c`.
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }

  /// At most `limit` items, and how many more there are: `a, b and 3 more`.
  func listed(atMost limit: Int) -> String {
    count <= limit + 1 ? listed : (Array(prefix(limit)) + ["\(count - limit) more"]).listed
  }
}

extension String {
  /// This with its first letter in upper case, unless its first word is a symbol like `mTOR`.
  var sentenceStart: String {
    let word = prefix { $0 != " " }
    guard word.allSatisfy({ !$0.isUppercase }) else { return self }
    return prefix(1).uppercased() + dropFirst()
  }
}
