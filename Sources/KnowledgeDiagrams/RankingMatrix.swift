package import Diagrams
public import Knowledge
public import KnowledgeQueries
import OrderedCollections

/// Draws a ranking of pairs as a matrix: what is combined, how their routes score, what is known
/// of the pair itself.
public struct RankingMatrix: Sendable {
  /// Most interventions that a page takes.
  private static let limit = 30
  private let ranking: CombinationRanking
  private let graph: KnowledgeGraph
  /// The bounds between steps of the score, in tenths, ascending.
  private let bounds: [Int]

  /// - Parameter ranking: one of pairs.
  public init(_ ranking: CombinationRanking, in graph: KnowledgeGraph) {
    self.ranking = ranking
    self.graph = graph
    let values = ranking.combinations.map { Self.tenths($0.score.value) }
    let high = max(0, values.max() ?? 0)
    let width = max(1, (high + 3) / 4)
    let hasNegative = values.contains { $0 < 0 }
    bounds = (hasNegative ? [0] : []) + (1...3).map { $0 * width }.filter { $0 <= high }
  }

  /// The matrix; those whose pairs score highest on average come first.
  package func matrix() -> Matrix {
    let order = interventions
    let positions = Dictionary(
      order.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let cells = ranking.combinations.compactMap { pair -> Matrix.Cell? in
      guard let one = positions[pair.members[0].id], let other = positions[pair.members[1].id]
      else { return nil }
      return cell(pair, one, other)
    }
    return Matrix(
      title: title, subtitle: subtitle(shown: order.count),
      description: [Self.label] + ranking.combinations.prefix(10).map(sentence),
      names: order.map { Label($0.typesetLabel) }, cells: cells,
      steps: steps, notes: notes, wording: Self.wording)
  }

  /// What the figure is, in the words that always stand on it.
  private static let label = "A ranking of routes in this graph, not of benefit."

  private var interventions: [EntityReference] {
    var sums: [String: (sum: Double, count: Int)] = [:]
    for pair in ranking.combinations {
      for member in pair.members {
        let former = sums[member.id] ?? (0, 0)
        sums[member.id] = (former.sum + pair.score.value, former.count + 1)
      }
    }
    func mean(_ entity: EntityReference) -> Double {
      sums[entity.id].map { $0.sum / Double($0.count) } ?? -.infinity
    }
    let paired = ranking.members.map(\.intervention).filter { sums[$0.id] != nil }
    return Array(
      paired.enumerated().sorted { (mean($1.element), $0.offset) < (mean($0.element), $1.offset) }
        .map(\.element).prefix(Self.limit))
  }

  private func cell(_ pair: RankedCombination, _ one: Int, _ other: Int) -> Matrix.Cell {
    let rung = max(pair.combination.readiness, pair.combination.contradicted)
    return Matrix.Cell(
      first: one, second: other, text: Self.text(pair.score.value),
      step: bounds.count { Self.tenths(pair.score.value) >= $0 }, dot: Self.dot(rung),
      flag: pair.isContraindicated ? .warning : pair.cautions.isEmpty ? nil : .notice,
      tooltip: sentence(pair),
      dataAttributes: [
        DataAttribute("members", pair.members.map(\.id).joined(separator: " ")),
        DataAttribute("score", Self.text(pair.score.value)),
        DataAttribute("readiness", pair.combination.readiness.rawValue),
      ])
  }

  private static func dot(_ rung: Readiness) -> Matrix.Dot? {
    switch rung {
    case .none: nil
    case .theory: .open
    case .preclinical: .half
    case .humanMechanistic, .pilot, .trial, .metaAnalysis: .full
    }
  }

  private func sentence(_ pair: RankedCombination) -> String {
    let score = pair.score
    let names = pair.members.map(\.name).joined(separator: " + ")
    let rung = pair.combination.readiness
    let cautions = pair.cautions.map(\.relation.sentence)
    let meets = pair.meetings.prefix(3).map(\.label)
    return "\(names): \(Self.text(score.value)) – \(score.meetings) first meetings"
      + (meets.isEmpty ? "" : " (\(list(meets))\(score.meetings > 3 ? " …" : ""))")
      + ", \(score.complementary) mechanisms of one only, \(score.addedRoutes) more disjoint "
      + "routes, \(score.oppositions) oppositions, \(score.sharedRisks) shared risks, "
      + "\(score.papers) papers; "
      + "the pair itself: \(rung == .none ? "nothing recorded" : rung.rawValue)"
      + (cautions.isEmpty ? "" : "; recorded: \(cautions.joined(separator: ", "))")
  }

  private var title: String {
    let outcome = ranking.outcome.name.lowercasedUnlessAcronym
    guard let best = ranking.combinations.first else {
      return "No two interventions have routes to \(outcome) that could be combined"
    }
    let names = best.members.map(\.name.lowercasedUnlessAcronym)
    let pair = list(names)
    return "\(pair.prefix(1).uppercased())\(pair.dropFirst()) come first by their routes to "
      + "\(outcome), weighed by how well these are known"
  }

  private func subtitle(shown: Int) -> String {
    let observed = ranking.combinations.count { !$0.combination.isUntested }
    let tested =
      observed == 0 ? "no pair was observed together" : "\(observed) observed together"
    return "A ranking of routes in this graph, not of benefit · \(shown) interventions, "
      + "\(ranking.total) pairs · \(tested)"
  }

  private var notes: [String] {
    let left = ranking.members.count - interventions.count
    return [
      "The score adds first meetings, mechanisms of one only and reliability gained, and takes "
        + "off oppositions and shared risks, each as far as it is believed. It lies between −2 and 3.",
      "A low score can mean hardly studied as well as much in common. "
        + (left > 0 ? "\(left) interventions are left out." : ""),
      "Evidence on one intervention alone never counts for a pair. This is not medical advice.",
    ]
  }

  private var steps: [String] {
    guard let first = bounds.first, let last = bounds.last else { return ["any"] }
    func text(_ tenths: Int) -> String { Self.text(Double(tenths) / 10) }
    return ["below \(text(first))"]
      + zip(bounds, bounds.dropFirst()).map { low, high in
        low == high - 1 ? text(low) : "\(text(low)) to \(text(high - 1))"
      } + ["\(text(last)) and more"]
  }

  private static let wording = Matrix.Wording(
    value: "Score of the routes",
    dots: [
      .open: "the pair (or its class) is argued for only",
      .half: "the pair was seen in animals or cells",
      .full: "the pair was seen in people, for or against",
    ],
    flags: [
      .warning: "a contraindication is recorded", .notice: "an interaction is recorded",
    ],
    empty: "one is a kind of the other")

  /// One decimal, with a minus sign.
  private static func text(_ value: Double) -> String {
    let tenths = tenths(value)
    return "\(tenths < 0 ? "−" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  private static func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }
}
