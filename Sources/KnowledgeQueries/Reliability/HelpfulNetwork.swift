import GraphCore
import Knowledge
import OrderedCollections

/// The relations on helpful routes of one or more interventions, each holding with its belief.
///
/// The event of an intervention is that a walk of the helpful sign leads from it (or its classes)
/// to the outcome along relations that hold. Only relations that lie on one of its helpful simple
/// paths of at least two steps, within the length asked for, take part; over these the walk may
/// be of any length. That keeps the question exact and bounded: every counted path makes the
/// event happen, and nothing off those paths does. Claims that link the intervention directly to
/// the outcome are left out, since they say that it works and not how.
struct HelpfulNetwork {
  let selection: RelationSelection
  let network: SharedStateNetwork
  /// Belief in the step of every relation; 0 for relations that take no part.
  let probabilities: [Double]
  /// The relations of every intervention that take part.
  let edges: [EdgeMask]
  let model: BeliefModel

  /// - Precondition: there is at least one, and all are counted to the same outcome.
  init(of interventions: [InterventionPaths], model: BeliefModel = .standard) {
    selection = interventions[0].selection
    self.model = model
    let topology = selection.graph.topology
    var network = SharedStateNetwork(variableCount: topology.edgeCount)
    var edges: [EdgeMask] = []
    var all = EdgeMask(edgeCount: topology.edgeCount, isFull: false)
    for paths in interventions {
      let mask = paths.mechanismEdges
      network.addEvent(
        in: topology, from: paths.sources, to: paths.outcome, wanted: paths.helpful,
        through: mask, signs: selection.signs)
      edges.append(mask)
      all.formUnion(mask)
    }
    self.network = network
    self.edges = edges
    var probabilities = [Double](repeating: 0, count: topology.edgeCount)
    for edge in all.edges { probabilities[edge] = selection.stepBelief(of: edge, model).value }
    self.probabilities = probabilities
  }

  /// Whether any relation takes part.
  var isEmpty: Bool { edges.allSatisfy { $0.count == 0 } }
}

extension InterventionPaths {
  /// The relations on helpful paths of at least two steps.
  var mechanismEdges: EdgeMask {
    var mask = helpfulEdges
    let topology = selection.graph.topology
    for source in sources {
      for arc in topology.outgoing.arcs(of: source)
      where Int(topology.outgoing.neighbors[arc]) == outcome {
        mask[Int(topology.outgoing.edges[arc])] = false
      }
    }
    return mask
  }
}

extension RelationSelection {
  /// The belief in the step of `edge`: in its claim and its parallel claims taken together.
  func stepBelief(of edge: Int, _ model: BeliefModel = .standard) -> Belief {
    let claims = ([edge] + (parallels[edge] ?? [])).map { graph.relation(at: $0) }
    return graph.belief(inStepOf: claims, species: filter.species, model: model)
  }
}

extension ReliabilityEstimate {
  init(_ value: Reliability.Value, by method: Reliability.Method) {
    let states: Int? =
      switch method {
      case .exact: nil
      case .sampled(let states): states
      }
    self.init(
      value: value.value, standardError: value.standardError, sampledStates: states)
  }
}
