import Knowledge

/// Why the status of a claim is another one than before, by the rule that gives statuses.
struct StatusReason {
  let old: any ComparedClaim
  let new: any ComparedClaim
  let changes: [GraphDifference.EvidenceChange]

  /// One phrase for the author's word, if that changed; one for the rule; one for each item that
  /// came, went or turned.
  var phrases: [String] {
    var phrases: [String] = []
    switch (old.statusOverride, new.statusOverride) {
    case (nil, let now?): phrases.append("its author now says so (\(now.reason))")
    case (let before?, nil):
      phrases.append("its author no longer says '\(before.status.rawValue)' (\(before.reason))")
    case (let before?, let now?) where before != now:
      phrases.append("its author says otherwise now (\(now.reason))")
    default: break
    }
    if new.statusOverride == nil { phrases.append(rule) }
    guard phrases.isEmpty || new.statusOverride == nil else { return phrases }
    return phrases + changes.filter(\.item.design.isEmpirical).map(words)
  }

  /// What the status follows from now.
  private var rule: String {
    let observed = new.evidence.filter { $0.design.isEmpirical }
    let supporting = Set(observed.filter { $0.supports != .no }.map(\.citation)).count
    let against = Set(observed.filter { $0.supports == .no }.map(\.citation)).count
    let papers = counted(supporting, "paper")
    switch RelationStatus(evidence: new.evidence) {
    case .contested:
      return "\(papers) of observations \(supporting == 1 ? "speaks" : "speak") for it now, and "
        + "\(against) against it"
    case .refuted: return "observations speak only against it now (\(counted(against, "paper")))"
    case .hypothetical: return "nothing observed speaks for or against it now"
    case .established, .emerging:
      return "\(papers) of observations \(supporting == 1 ? "speaks" : "speak") for it now, and "
        + "none against it"
        + (RelationStatus.isUnsure(of: new.evidence)
          ? ", with low certainty by their own rating" : "")
    }
  }

  private func words(_ change: GraphDifference.EvidenceChange) -> String {
    let item = change.item
    let side = item.supports == .no ? "against" : item.supports == .yes ? "for" : "partly for"
    let what = "\(change.source) (\(item.design.rawValue), \(side))"
    switch change.kind {
    case .added: return "\(what) was added"
    case .removed: return "\(what) was removed"
    case .changed:
      return "\(what) was changed: \(change.fields.map(\.field).joined(separator: ", "))"
    }
  }
}

/// What relations and moderations have in common when two versions are compared.
protocol ComparedClaim: EvidencedClaim {
  var id: String { get }
  var statusOverride: RelationStatus.Override? { get }
  var claimFields: ClaimFields { get }
}

extension Relation: ComparedClaim {
  var claimFields: ClaimFields {
    ClaimFields(
      timeCourse: timeCourse, override: statusOverride, relations: [], context: context, note: note)
  }
}

extension Moderation: ComparedClaim {
  var claimFields: ClaimFields {
    ClaimFields(
      timeCourse: timeCourse, override: statusOverride, relations: relations, context: context,
      note: note)
  }
}
