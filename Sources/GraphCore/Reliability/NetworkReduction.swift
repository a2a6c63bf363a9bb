/// A network made smaller without changing the probability of any of its events.
///
/// Arcs that lie on no walk to a sink go. Two variables become one
///
/// - *in series*, where every arc of the one is followed by an arc of the other at a node where
///   nothing else enters or leaves: both must be open, p·q;
/// - *in parallel*, where both open arcs between the same nodes: one is enough, 1 − (1−p)(1−q).
///
/// Both must hold wherever the variables open an arc, in every layer, since the layers share
/// their states. Each merger is remembered, so that derivatives find their way back.
package struct NetworkReduction: Sendable {
  /// Two variables that became one.
  private struct Merger: Sendable {
    let first: Int
    let second: Int
    let isSeries: Bool
  }

  /// What is left.
  package private(set) var network: SharedStateNetwork
  /// Probability of every variable; those beyond the network's own are mergers.
  package private(set) var probabilities: [Double]
  private var mergers: [Merger] = []
  private let variableCount: Int

  /// Reduces until nothing more can be merged: O(k·(n + m)) for k mergers.
  package init(of network: SharedStateNetwork, probabilities: [Double]) {
    precondition(probabilities.count == network.variableCount, "every variable has a probability")
    variableCount = network.variableCount
    self.network = network.relevant()
    self.probabilities = probabilities
    while mergeParallel() || mergeSeries() {}
  }

  /// Derivatives by the original variables from those by the variables that are left.
  package func originalGradient(_ gradient: [Double]) -> [Double] {
    var gradient = gradient
    for (index, merger) in mergers.enumerated().reversed() {
      let slope = gradient[variableCount + index]
      let (p, q) = (probabilities[merger.first], probabilities[merger.second])
      gradient[merger.first] = slope * (merger.isSeries ? q : 1 - q)
      gradient[merger.second] = slope * (merger.isSeries ? p : 1 - p)
    }
    return Array(gradient.prefix(variableCount))
  }

  private mutating func merge(_ first: Int, _ second: Int, isSeries: Bool) -> Int {
    let (p, q) = (probabilities[first], probabilities[second])
    mergers.append(Merger(first: first, second: second, isSeries: isSeries))
    probabilities.append(isSeries ? p * q : 1 - (1 - p) * (1 - q))
    return probabilities.count - 1
  }

  /// The arcs of every variable that has some, in the order of their ends.
  private var arcsOfVariable: [[SharedStateNetwork.Arc]] {
    var arcs = [[SharedStateNetwork.Arc]](repeating: [], count: probabilities.count)
    for arc in network.arcs { arcs[arc.variable].append(arc) }
    return arcs.map { $0.sorted { ($0.tail, $0.head) < ($1.tail, $1.head) } }
  }

  private mutating func mergeParallel() -> Bool {
    let arcs = arcsOfVariable
    var known: [[Int]: Int] = [:]
    for variable in arcs.indices where !arcs[variable].isEmpty {
      let ends = arcs[variable].flatMap { [$0.tail, $0.head] }
      guard let other = known[ends] else {
        known[ends] = variable
        continue
      }
      let merged = merge(other, variable, isSeries: false)
      network.arcs.removeAll { $0.variable == variable }
      for index in network.arcs.indices where network.arcs[index].variable == other {
        network.arcs[index].variable = merged
      }
      return true
    }
    return false
  }

  private mutating func mergeSeries() -> Bool {
    let arcs = arcsOfVariable
    var incoming = [Int](repeating: 0, count: network.nodeCount)
    var next = [[SharedStateNetwork.Arc]](repeating: [], count: network.nodeCount)
    for arc in network.arcs {
      incoming[arc.head] += 1
      next[arc.tail].append(arc)
    }
    for event in network.events {
      // Ends of a walk are no place to merge.
      for end in event.sources + [event.sink] { incoming[end] = 2 }
    }
    for variable in arcs.indices {
      let own = arcs[variable]
      let following = own.compactMap { incoming[$0.head] == 1 ? next[$0.head].first : nil }
      guard let other = following.first?.variable, other != variable,
        following.count == own.count, own.allSatisfy({ next[$0.head].count == 1 }),
        following.allSatisfy({ $0.variable == other }), arcs[other].count == own.count
      else { continue }
      let merged = merge(variable, other, isSeries: true)
      network.arcs.removeAll { $0.variable == variable || $0.variable == other }
      for (first, second) in zip(own, following) {
        network.arcs.append(.init(tail: first.tail, head: second.head, variable: merged))
      }
      // A merged arc may now begin where it ends, and so lie on no walk.
      network = network.relevant()
      return true
    }
    return false
  }
}
