import GraphCore
import Knowledge
import OrderedCollections

/// How far it is believed that one intervention gets to an entity: along its best believed chain.
///
/// A chain is believed as the product of the beliefs in its steps, which holds if they hold
/// independently of each other.
struct BelievedChains {
  /// Along relations of helpful paths.
  let helpful: LikeliestChains
  /// Along relations of paths of any sign.
  let any: LikeliestChains
  private let paths: InterventionPaths
  private let beliefs: [Double]

  /// - Parameter beliefs: belief in the step of every relation.
  init(of paths: InterventionPaths, beliefs: [Double]) {
    let selection = paths.selection
    var taken = EdgeMask(edgeCount: beliefs.count, isFull: false)
    for edge in beliefs.indices where paths.takes(edge) { taken[edge] = true }
    func chains(_ mask: EdgeMask) -> LikeliestChains {
      LikeliestChains(
        in: selection.graph.topology, from: paths.sources, through: mask,
        signs: selection.signs, probabilities: beliefs)
    }
    helpful = chains(paths.helpfulEdges)
    any = chains(taken)
    self.paths = paths
    self.beliefs = beliefs
  }

  /// Belief that the intervention moves `node`, itself included; 0 where nothing says so.
  func movement(of node: Int) -> Double {
    if paths.sources.contains(node) { return 1 }
    let topology = paths.selection.graph.topology
    let direct = topology.incoming.arcs(of: node)
      .filter { paths.sources.contains(Int(topology.incoming.neighbors[$0])) }
      .map { Int(topology.incoming.edges[$0]) }.filter { paths.selection.steps[$0] }
      .map { beliefs[$0] }
    return max(any.probability(of: node), direct.max() ?? 0)
  }

  /// Belief that a path gets to the relation of `edge` and takes it.
  func taking(_ edge: Int) -> Double {
    let source = Int(paths.selection.graph.topology.sources[edge])
    return any.probability(of: source) * beliefs[edge]
  }

  /// Beliefs in that each moves `node`, in those opposite directions that are believed most.
  func opposition(to other: BelievedChains, at node: Int) -> [Double] {
    let ways = [(EdgeSign.positive, EdgeSign.negative), (.negative, .positive)].map { one, two in
      [any.probability(of: node, one), other.any.probability(of: node, two)]
    }
    return ways[0].reduce(1, *) >= ways[1].reduce(1, *) ? ways[0] : ways[1]
  }
}

extension RelationSelection {
  /// Belief in the step of every relation that paths may take; 0 for the others.
  func stepBeliefs() -> [Double] {
    (0..<graph.topology.edgeCount).map { edge in
      steps[edge] || wholes[edge] ? stepBelief(of: edge).value : 0
    }
  }
}
