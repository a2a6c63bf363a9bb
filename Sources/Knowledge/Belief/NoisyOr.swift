/// INDRA's noisy-or: belief in a claim from independent papers of several kinds.
///
/// For papers that speak the same way
///
///     B = 1 − Π_kind (systematic_kind + Π_paper random_kind)
///
/// so that no paper gives 0. With INDRA's own table for its sources (a reader: random 0.3,
/// systematic 0.05) one reader gives 0.65, two papers from it 0.86, and two readers 0.8775, as in
/// Gyori et al. 2017 (doi:10.15252/msb.20177651) and INDRA's tests.
public struct NoisyOr: Sendable, Hashable {
  /// One kind of source that spoke, with the random error of each of its papers.
  public struct Group: Sendable, Hashable {
    public var systematic: Double
    /// One factor for each paper; a group without papers counts as if it weren't there.
    public var random: [Double]

    public init(systematic: Double, random: [Double]) {
      self.systematic = systematic
      self.random = random
    }

    /// Probability that all papers of the group are wrong.
    public var error: Double { random.isEmpty ? 1 : systematic + random.reduce(1, *) }
  }

  public var groups: [Group]

  public init(_ groups: [Group]) {
    self.groups = groups
  }

  /// Probability that not everything is wrong; O(p) for p papers.
  public var probability: Double { 1 - groups.reduce(1) { $0 * $1.error } }

  /// Belief from `support` and `contradiction`, which can't both be right: `B⁺ · (1 − B⁻)`.
  ///
  /// Where the support is wrong, the claim is, whatever is said against it.
  public static func belief(support: Double, contradiction: Double) -> Double {
    support * (1 - contradiction)
  }
}
