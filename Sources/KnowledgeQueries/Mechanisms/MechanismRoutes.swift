/// The routes from one node to another over published mechanisms laid one over the other.
public struct MechanismRoutes: Sendable, Equatable, Codable {
  /// A node by the name that its documents give it.
  public struct Node: Sendable, Hashable, Codable, Identifiable {
    public let id: String
    public let name: String

    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// Routes of one length.
  public struct OfLength: Sendable, Hashable, Codable {
    /// Number of links.
    public let length: Int
    /// Sequences of nodes.
    public let routes: Int
    /// The same by sign, each choice among parallel links counted.
    public let signs: PathCounts.Signs

    public init(length: Int, routes: Int, signs: PathCounts.Signs) {
      self.length = length
      self.routes = routes
      self.signs = signs
    }
  }

  public let from: Node
  public let to: Node
  public let lexicon: String
  /// Most links of a route that was counted.
  public let maximumLength: Int
  /// Lengths that have routes, ascending.
  public let byLength: [OfLength]
  /// Whether the drug lowers the disease, by all routes within the length.
  public let polarity: Polarity
  /// Routes of any length that share no node in between.
  public let disjointRoutes: Int
  /// A smallest set of nodes without which no route of any length is left; nil where a link leads
  /// from one end to the other.
  public let cut: [Node]?
  /// Nodes that every route of any length passes, from the start on.
  public let onEveryRoute: [Node]
  /// Whether every route within the length was counted.
  public let isComplete: Bool
  /// Why there is no route; nil where there is one.
  public let refusal: Refusal?

  public init(
    from: Node, to: Node, lexicon: String, maximumLength: Int, byLength: [OfLength],
    polarity: Polarity, disjointRoutes: Int, cut: [Node]?, onEveryRoute: [Node],
    isComplete: Bool, refusal: Refusal?
  ) {
    self.from = from
    self.to = to
    self.lexicon = lexicon
    self.maximumLength = maximumLength
    self.byLength = byLength
    self.polarity = polarity
    self.disjointRoutes = disjointRoutes
    self.cut = cut
    self.onEveryRoute = onEveryRoute
    self.isComplete = isComplete
    self.refusal = refusal
  }

  /// Number of routes as sequences of nodes.
  public var total: Int { byLength.reduce(0) { $0 + $1.routes } }

  /// Routes by sign, each choice among parallel links counted.
  public var signs: PathCounts.Signs {
    byLength.reduce(into: PathCounts.Signs()) { sum, entry in
      sum.positive += entry.signs.positive
      sum.negative += entry.signs.negative
      sum.unknown += entry.signs.unknown
    }
  }

  /// The lengths of the `limit` shortest routes, ascending; fewer where there are fewer.
  public func shortestLengths(limit: Int) -> [Int] {
    var lengths: [Int] = []
    for entry in byLength where lengths.count < limit {
      lengths += [Int](repeating: entry.length, count: min(entry.routes, limit - lengths.count))
    }
    return lengths
  }
}
