/// How settled a relation is.
public enum RelationStatus: String, Sendable, Codable, CaseIterable {
  case established
  case emerging
  /// Observations speak for and against it.
  case contested
  /// Observations speak against it only; such a relation takes no part in paths.
  case refuted
  /// Argued, but not observed.
  case hypothetical

  /// The status that follows from evidence.
  ///
  /// One paper is counted once. The status is
  ///
  /// - *contested* when observations support it (fully or partly) and others contradict it;
  /// - *refuted* when observations only contradict it;
  /// - *hypothetical* when nothing was observed either way (reviews and theory only, or nothing);
  /// - *established* when a meta-analysis and another paper, or at least three papers, support it,
  ///   and those that rate their certainty don't all call it low;
  /// - *emerging* otherwise.
  ///
  /// A paper that supports a claim only partly doesn't contradict it.
  public init(evidence: [EvidenceItem]) {
    let observed = evidence.filter { $0.design.isEmpirical }
    let supporting = observed.filter { $0.supports != .no }
    let papers = Set(supporting.map(\.citation))
    let isContradicted = observed.contains { $0.supports == .no }
    if !supporting.isEmpty {
      if isContradicted {
        self = .contested
      } else if !Self.isUnsure(of: evidence),
        papers.count >= 3
          || (papers.count == 2 && supporting.contains { $0.design == .metaAnalysis })
      {
        self = .established
      } else {
        self = .emerging
      }
    } else {
      self = isContradicted ? .refuted : .hypothetical
    }
  }

  /// Whether observations that support a claim are rated, and all ratings are low or very low.
  ///
  /// Such a claim has many papers, perhaps, but those who weighed them together trust them little.
  /// False where nothing is rated. O(n) for n items.
  public static func isUnsure(of evidence: [EvidenceItem]) -> Bool {
    let ratings = evidence.filter { $0.design.isEmpirical && $0.supports != .no }
      .compactMap(\.certainty)
    return !ratings.isEmpty && ratings.allSatisfy(\.isLow)
  }

  /// An author's word against what the evidence gives, with the reason.
  public struct Override: Sendable, Hashable, Codable {
    public var status: RelationStatus
    public var reason: String

    public init(status: RelationStatus, reason: String) {
      self.status = status
      self.reason = reason
    }
  }
}
