/// The polarity of published mechanisms: one by one, and in all.
public struct PolarityAnswer: Sendable, Equatable, Codable {
  /// How many mechanisms have each polarity.
  public struct Totals: Sendable, Hashable, Codable {
    public var coherent = 0
    public var incoherent = 0
    public var inconsistent = 0
    public var indeterminate = 0
    /// Without a path from the drug to the disease.
    public var none = 0

    public init() {}

    /// Counts polarities; O(n).
    public init(_ polarities: some Sequence<Polarity>) {
      for polarity in polarities { self[polarity] += 1 }
    }

    public subscript(polarity: Polarity) -> Int {
      get {
        switch polarity {
        case .coherent: coherent
        case .incoherent: incoherent
        case .inconsistent: inconsistent
        case .indeterminate: indeterminate
        case .none: none
        }
      }
      set {
        switch polarity {
        case .coherent: coherent = newValue
        case .incoherent: incoherent = newValue
        case .inconsistent: inconsistent = newValue
        case .indeterminate: indeterminate = newValue
        case .none: none = newValue
        }
      }
    }
  }

  /// A predicate that the lexicon doesn't know, and how many links have it.
  public struct UnknownPredicate: Sendable, Hashable, Codable {
    public let predicate: String
    public let links: Int

    public init(predicate: String, links: Int) {
      self.predicate = predicate
      self.links = links
    }
  }

  /// What people know the lexicon by.
  public let lexicon: String
  /// Number of mechanisms.
  public let documents: Int
  public let polarity: Totals
  /// The same, if steps that are only associations have no say.
  public let polarityWithoutAssociations: Totals
  /// Paths of all mechanisms by sign.
  public let signs: PathCounts.Signs
  /// Most frequent first.
  public let unknownPredicates: [UnknownPredicate]
  /// Whether every path of every mechanism was counted.
  public let isComplete: Bool
  /// What was left out, and how to get it; nil where nothing was.
  public let note: String?
  /// In the order in which they were read.
  public let byDocument: [MechanismPolarity]

  public init(
    lexicon: String, byDocument: [MechanismPolarity], unknownPredicates: [UnknownPredicate],
    note: String?
  ) {
    self.lexicon = lexicon
    documents = byDocument.count
    polarity = Totals(byDocument.lazy.map(\.polarity))
    polarityWithoutAssociations = Totals(byDocument.lazy.map(\.polarityWithoutAssociations))
    signs = byDocument.reduce(into: PathCounts.Signs()) { sum, mechanism in
      sum.positive += mechanism.signs.positive
      sum.negative += mechanism.signs.negative
      sum.unknown += mechanism.signs.unknown
    }
    self.unknownPredicates = unknownPredicates
    isComplete = byDocument.allSatisfy(\.isComplete)
    self.note = note
    self.byDocument = byDocument
  }
}
