import Knowledge
import KnowledgeQueries

extension EvidenceCounts {
  /// How many items speak for and against: `3 for, 1 partly, 2 against`.
  ///
  /// Both sides are always named, so that nothing looks unopposed by silence.
  var words: String {
    guard total > 0 else { return "no evidence recorded" }
    let parts = ["\(supporting) for", partly > 0 ? "\(partly) partly" : ""]
    return (parts + ["\(contradicting) against"]).joinedWithoutGaps(", ")
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
  var standing: String {
    isContested && status != .contested ? "\(status.rawValue), but contested" : status.rawValue
  }

  /// The claim with what limits it: `Exercise increases BDNF (hippocampus, mouse)`.
  var statement: String { sentence + context.inParentheses }

  /// The claim as told of `holder`, of whom `viaClass` is the class that it is about.
  func statement(of holder: EntityReference, via viaClass: EntityReference?) -> String {
    guard let viaClass else { return statement }
    let acting = subject.id == viaClass.id ? holder.name : subject.name
    let acted = object.id == viaClass.id ? holder.name : object.name
    return "\(acting) \(predicate.rawValue) \(acted)\(context.inParentheses)"
      + " (claimed of \(viaClass.name))"
  }

  /// How settled the claim is, in whom support was seen, and the counts for and against.
  var evidenceWords: String {
    let isRefuted = status == .refuted
    let isUnseen = isRefuted || evidence.supporting + evidence.partly == 0
    return [isRefuted ? status.words : standing, isUnseen ? "" : seenIn, evidence.words]
      .joinedWithoutGaps(" · ")
  }
}

extension Context {
  /// What limits a claim, after a space and in parentheses; empty where nothing does.
  var inParentheses: String { isEmpty ? "" : " (\(parts.joined(separator: "; ")))" }
}

extension AppliedClaim {
  /// The claim as told of its holder, with the class where it is about one.
  var statement: String { relation.statement(of: holder, via: viaClass) }
}
