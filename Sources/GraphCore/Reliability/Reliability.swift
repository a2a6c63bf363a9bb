/// How probable it is that walks exist, when every edge holds independently of the others.
///
/// Two-terminal network reliability, here with several events over the same edges: the
/// probability of each, and that of at least one of them. Computing it is #P-hard
/// (Valiant 1979, doi:10.1137/0208032), so that the exact way has a bound and a second way
/// stands behind it.
package struct Reliability: Sendable, Equatable {
  /// How the numbers came about.
  package enum Method: Sendable, Equatable {
    /// By factoring on every edge, with equal cases recognised; the numbers are exact.
    case exact
    /// By drawing this many states of all edges with a fixed seed.
    case sampled(states: Int)
  }

  /// A probability, with the standard error of its estimate; 0 where it is exact.
  package struct Value: Sendable, Equatable {
    package let value: Double
    package let standardError: Double
  }

  package let method: Method
  /// The probability of every event.
  package let events: [Value]
  /// The probability of at least one event.
  package let union: Value
  /// For every edge ∂(union)/∂p = union if it holds − union if it doesn't (Birnbaum 1969).
  package let importance: [Value]
}

extension Reliability {
  /// The exact way while it stays within `nodeLimit` cases, else `states` sampled states.
  package init(
    of network: SharedStateNetwork, probabilities: [Double], nodeLimit: Int = 60_000,
    states: Int = 1 << 16
  ) {
    self =
      Self.exact(of: network, probabilities: probabilities, nodeLimit: nodeLimit)
      ?? Self.sampled(of: network, probabilities: probabilities, states: states)
  }

  /// Exact, or nil where that takes more than `nodeLimit` different cases.
  ///
  /// Reduces the network, then builds the function of every event by following arcs until nothing
  /// changes. Exponential in the width of the network at worst, but bounded: O(nodeLimit).
  package static func exact(
    of network: SharedStateNetwork, probabilities: [Double], nodeLimit: Int = 60_000
  ) -> Reliability? {
    let reduction = NetworkReduction(of: network, probabilities: probabilities)
    let reduced = reduction.network
    let order = VariableOrder(of: reduced, variableCount: reduction.probabilities.count)
    var diagram = DecisionDiagram(nodeLimit: nodeLimit)
    guard let reached = diagram.reach(in: reduced, order: order) else { return nil }
    let sinks = reduced.events.map { reached[$0.sink] }
    var union = DecisionDiagram.never
    for sink in sinks { union = diagram.or(union, sink) }
    guard !diagram.isExhausted else { return nil }
    let ordered = order.variables.map { reduction.probabilities[$0] }
    let (value, slopes) = diagram.probability(of: union, where: ordered)
    var gradient = [Double](repeating: 0, count: reduction.probabilities.count)
    for (position, variable) in order.variables.enumerated() {
      gradient[variable] = slopes[position]
    }
    return Reliability(
      method: .exact,
      events: sinks.map {
        Value(value: diagram.probability(of: $0, where: ordered).value, standardError: 0)
      }, union: Value(value: value, standardError: 0),
      importance: reduction.originalGradient(gradient).map { Value(value: $0, standardError: 0) })
  }
}

/// In which order variables are asked, so that few are in question at once.
struct VariableOrder {
  /// Variables that open an arc, the first asked first.
  private(set) var variables: [Int] = []
  /// Position of every variable; -1 for those that open nothing.
  private(set) var positions: [Int]

  /// Variables in the order in which a sweep from the sources meets their arcs.
  init(of network: SharedStateNetwork, variableCount: Int) {
    positions = [Int](repeating: -1, count: variableCount)
    var rank = [Int](repeating: 0, count: network.nodeCount)
    for (index, node) in network.sweepOrder.enumerated() { rank[node] = index }
    let arcs = network.arcs.sorted {
      (rank[$0.head], rank[$0.tail], $0.variable) < (rank[$1.head], rank[$1.tail], $1.variable)
    }
    for arc in arcs where positions[arc.variable] < 0 {
      positions[arc.variable] = variables.count
      variables.append(arc.variable)
    }
  }
}

extension DecisionDiagram {
  /// For every node the function that it is reached from a source; nil where a limit is reached.
  fileprivate mutating func reach(
    in network: SharedStateNetwork, order: VariableOrder
  ) -> [Int32]? {
    let sweep = network.sweepOrder
    var incoming = [[SharedStateNetwork.Arc]](repeating: [], count: network.nodeCount)
    for arc in network.arcs { incoming[arc.head].append(arc) }
    var reached = [Int32](repeating: Self.never, count: network.nodeCount)
    for source in network.events.flatMap(\.sources) { reached[source] = Self.always }
    var isChanged = true
    while isChanged {
      isChanged = false
      for node in sweep where reached[node] != Self.always {
        var function = reached[node]
        for arc in incoming[node] {
          let step = and(open(order.positions[arc.variable]), reached[arc.tail])
          function = or(function, step)
        }
        if isExhausted { return nil }
        if function != reached[node] {
          reached[node] = function
          isChanged = true
        }
      }
    }
    return reached
  }
}
