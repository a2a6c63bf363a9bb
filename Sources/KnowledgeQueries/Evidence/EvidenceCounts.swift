public import Knowledge

/// How many evidence items speak for and against a claim.
public struct EvidenceCounts: Sendable, Hashable, Codable {
  public let supporting: Int
  public let partly: Int
  /// Items that contradict the claim or found nothing.
  public let contradicting: Int

  public init(supporting: Int, partly: Int, contradicting: Int) {
    self.supporting = supporting
    self.partly = partly
    self.contradicting = contradicting
  }

  /// Counts `evidence`; a paper with two items counts twice.
  public init(_ evidence: [EvidenceItem]) {
    self.init(
      supporting: evidence.count { $0.supports == .yes },
      partly: evidence.count { $0.supports == .partly },
      contradicting: evidence.count { $0.supports == .no })
  }

  public var total: Int { supporting + partly + contradicting }
}
