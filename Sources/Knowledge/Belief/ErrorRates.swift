/// How often one kind of source is wrong, in the two ways of INDRA's belief model.
///
/// A random error strikes each paper by itself, so more papers of the kind make it rarer. A
/// systematic error is one that all papers of the kind share, so that no number of them excludes
/// it. Both are probabilities; the model is that of Gyori et al. 2017 (doi:10.15252/msb.20177651).
public struct ErrorRates: Sendable, Hashable, Codable {
  /// Probability that one paper of the kind is wrong by itself.
  public let random: Double
  /// Probability that the kind as a whole misleads.
  public let systematic: Double

  /// - Precondition: neither is negative, and their sum is at most 1.
  public init(random: Double, systematic: Double) {
    precondition(
      random >= 0 && systematic >= 0 && random + systematic <= 1,
      "error rates are probabilities whose sum is at most 1")
    self.random = random
    self.systematic = systematic
  }

  /// Belief that a single paper of the kind gives by itself.
  public var singleBelief: Double { 1 - (random + systematic) }

  /// The random error of a paper that speaks for the claim only partly.
  ///
  /// Chosen so that such a paper alone gives exactly half the belief that a full one gives:
  /// `1 − (systematic + partly) = (1 − (systematic + random)) / 2`.
  public var partly: Double { (1 + random - systematic) / 2 }
}
