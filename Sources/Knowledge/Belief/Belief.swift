/// How far a claim is believed, with the sum that gives it.
///
///     B⁺ = 1 − Π_design (systematic + Π_paper random), but at least the prior
///     B⁻ = the same over contradicting papers, without a prior
///     B  = B⁺ · (1 − B⁻)
///
/// It says how well a claim stands in the papers that the graph holds, not how large an effect is
/// and not whether it holds in people: ask for a species or setting for that.
public struct Belief: Sendable, Hashable, Codable {
  /// One paper's part in the sum.
  public struct Paper: Sendable, Hashable, Codable {
    /// Key of the citation.
    public let citation: String
    public let isPartly: Bool
    /// Probability that this paper is wrong by itself.
    public let random: Double

    public init(citation: String, isPartly: Bool, random: Double) {
      self.citation = citation
      self.isPartly = isPartly
      self.random = random
    }
  }

  /// The papers of one design that speak the same way.
  public struct Term: Sendable, Hashable, Codable {
    public let design: StudyDesign
    public let systematic: Double
    /// At least one, in the order of the evidence.
    public let papers: [Paper]

    public init(design: StudyDesign, systematic: Double, papers: [Paper]) {
      self.design = design
      self.systematic = systematic
      self.papers = papers
    }

    /// Probability that all papers of the design are wrong: systematic + Π random.
    public var error: Double { systematic + papers.reduce(1) { $0 * $1.random } }
  }

  /// One term for each design in favour, strongest design first.
  public let supporting: [Term]
  /// One term for each design against, strongest design first.
  public let contradicting: [Term]
  /// B⁺.
  public let support: Double
  /// B⁻.
  public let contradiction: Double
  /// The support that a claim has before any paper speaks for it.
  public let prior: Double
  /// Keys of papers that count nothing because they are retracted, each once.
  public let retracted: [String]
  /// B, from 0 to 1.
  public let value: Double

  /// - Parameters:
  ///   - supporting: terms in favour.
  ///   - contradicting: terms against.
  public init(supporting: [Term], contradicting: [Term], prior: Double, retracted: [String] = []) {
    self.supporting = supporting
    self.contradicting = contradicting
    self.prior = prior
    self.retracted = retracted
    support = max(prior, Self.noisyOr(supporting).probability)
    contradiction = Self.noisyOr(contradicting).probability
    value = NoisyOr.belief(support: support, contradiction: contradiction)
  }

  /// Whether the support is the prior and not that of papers.
  public var isPrior: Bool { support > Self.noisyOr(supporting).probability || supporting.isEmpty }

  private static func noisyOr(_ terms: [Term]) -> NoisyOr {
    NoisyOr(terms.map { .init(systematic: $0.systematic, random: $0.papers.map(\.random)) })
  }
}
