import GraphCore
import Knowledge
import OrderedCollections

/// Relations by what their study would settle.
///
/// To first order the variance of the reliability is Σ (∂R/∂p)²·p(1−p) over relations that hold
/// independently, so that each has a share of it.
struct GapRanking {
  let helpful: HelpfulNetwork
  let reliability: Reliability
  /// Relations that take part, greatest share first.
  let edges: [Int]
  /// Square root of the variance.
  let spread: Double
  private let shares: [Int: Double]

  /// The reliability of all routes, exact within a bound and sampled else.
  ///
  /// - Precondition: there is at least one, and all are counted to the same outcome.
  init(of interventions: [InterventionPaths], caseLimit: Int = 60_000) {
    let helpful = HelpfulNetwork(of: interventions)
    let reliability = Reliability(
      of: helpful.network, probabilities: helpful.probabilities, nodeLimit: caseLimit,
      states: 1 << 18)
    self.helpful = helpful
    self.reliability = reliability
    var all = helpful.edges[0]
    for mask in helpful.edges.dropFirst() { all.formUnion(mask) }
    var variances: [Int: Double] = [:]
    var total = 0.0
    for edge in all.edges {
      let (slope, p) = (reliability.importance[edge].value, helpful.probabilities[edge])
      let variance = slope * slope * p * (1 - p)
      variances[edge] = variance
      total += variance
    }
    spread = total.squareRoot()
    let shares = variances.mapValues { total > 0 ? $0 / total : 0 }
    self.shares = shares
    edges = all.edges.sorted { one, other in
      let (first, second) = (shares[one] ?? 0, shares[other] ?? 0)
      if first != second { return first > second }
      let slopes = (reliability.importance[one].value, reliability.importance[other].value)
      return slopes.0 != slopes.1 ? slopes.0 > slopes.1 : one < other
    }
  }

  /// The probability that a helpful route of the intervention at `index` exists.
  func estimate(_ index: Int) -> ReliabilityEstimate {
    ReliabilityEstimate(reliability.events[index], by: reliability.method)
  }

  /// The probability that a helpful route of at least one exists.
  var estimate: ReliabilityEstimate {
    ReliabilityEstimate(reliability.union, by: reliability.method)
  }

  /// The relation of `edge` with all that its study would settle.
  func gap(of edge: Int) -> Gap {
    let selection = helpful.selection
    let graph = selection.graph
    let parallels = selection.parallels[edge] ?? []
    let claims = ([edge] + parallels).map { graph.relation(at: $0) }
    let species = selection.filter.species
    let evidence = claims.flatMap(\.evidence).counting(for: species)
      .filter { !(graph.citations[$0.citation]?.isRetracted ?? false) }
    let observed = evidence.filter(\.design.isEmpirical)
    let asked = species.isEmpty ? [Species.human] : species
    let subject = graph.entities[claims[0].subject]
    let importance = reliability.importance[edge]
    return Gap(
      relation: selection.summary(of: edge),
      alsoClaimed: parallels.map { selection.summary(of: $0) },
      belief: helpful.probabilities[edge], importance: importance.value,
      importanceError: importance.standardError, share: shares[edge] ?? 0,
      bestDesign: evidence.filter { $0.supports != .no }
        .map(BeliefModel.countedDesign).max(),
      nextStudy: NextStudy(
        after: evidence, canBeRandomised: subject?.level == .intervention),
      unseenIn: [.human, .animal, .cells].filter { setting in
        !observed.contains { $0.setting == setting }
      },
      unseenSpecies: asked.filter { one in !observed.contains { $0.counts(as: one) } },
      questions: questions(on: claims.map(\.id), in: graph))
  }

  /// Open questions that hang on any of these relations or on a moderation of one.
  private func questions(on relations: [String], in graph: KnowledgeGraph) -> [OpenQuestion] {
    let moderations = graph.moderations
      .filter { !Set(relations).isDisjoint(with: $0.relations) }.map(\.id)
    let meant = Set(relations + moderations)
    return graph.questions.filter { !meant.isDisjoint(with: $0.relations) }
  }
}
