import Knowledge
package import KnowledgeQueries

extension EvidenceCounts {
  /// How many items speak for and against: `3 for, 1 partly, 2 against`.
  ///
  /// Both sides are always named, so that nothing looks unopposed by silence.
  package var words: String { words() }

  /// The counts with the sources of each side: `3 for, 1 partly [1–4], 2 against [5, 6]`.
  func words(for supporters: String = "", against opponents: String = "") -> String {
    guard total > 0 else { return "no evidence recorded" }
    let support = ["\(supporting) for", partly > 0 ? "\(partly) partly" : ""]
      .joinedWithoutGaps(", ")
    return [support, supporters].joinedWithoutGaps(" ") + ", "
      + ["\(contradicting) against", opponents].joinedWithoutGaps(" ")
  }
}

extension RelationStatus {
  /// The status in words that say what it rests on.
  var words: String {
    self == .refuted ? "refuted (observations speak only against it)" : rawValue
  }
}

extension RelationSummary {
  /// The status, with a warning where observations disagree although it says otherwise.
  package var standing: String {
    isContested && status != .contested ? "\(status.rawValue), but contested" : status.rawValue
  }

  /// The claim with what limits it: `Exercise increases BDNF (hippocampus, mouse)`.
  package var statement: String { sentence + context.inParentheses }

  /// The claim as told of `holder`, of whom `viaClass` is the class that it is about.
  package func statement(of holder: EntityReference, via viaClass: EntityReference?) -> String {
    guard let viaClass else { return statement }
    let acting = subject.id == viaClass.id ? holder.name : subject.name
    let acted = object.id == viaClass.id ? holder.name : object.name
    return "\(acting) \(predicate.rawValue) \(acted)\(context.inParentheses)"
      + " (claimed of \(viaClass.name))"
  }

  /// How settled the claim is, in whom support was seen, and the counts for and against.
  ///
  /// - Parameter sources: the numbers to cite both sides by; none are cited without.
  func evidenceWords(_ sources: SourceNumbers? = nil) -> String {
    let isRefuted = status == .refuted
    let isUnseen = isRefuted || evidence.supporting + evidence.partly == 0
    let counts = evidence.words(
      for: sources?.cite(supportedBy) ?? "", against: sources?.cite(contradictedBy) ?? "")
    return [isRefuted ? status.words : standing, isUnseen ? "" : seenIn, counts]
      .joinedWithoutGaps(" · ")
  }
}

extension Context {
  /// What limits a claim, after a space and in parentheses; empty where nothing does.
  var inParentheses: String { isEmpty ? "" : " (\(parts.joined(separator: "; ")))" }
}

extension AppliedClaim {
  /// The claim as told of its holder, with the class where it is about one.
  package var statement: String { relation.statement(of: holder, via: viaClass) }
}
