import GraphCore
import Knowledge
import OrderedCollections

/// Claims with the same ends and the same sign, of which paths take one.
///
/// "Exercise raises BDNF" in the hippocampus and in trained people are two claims, but one step: a
/// path that took either would be listed twice without saying anything new.
struct ParallelClaims {
  private struct Step: Hashable {
    let source: UInt32
    let target: UInt32
    let sign: EdgeSign
  }

  private let graph: KnowledgeGraph
  private let signs: [EdgeSign]
  private let weight: (Int) -> ClaimWeight

  /// - Parameter weight: how much the claim of an edge was studied.
  init(
    in graph: KnowledgeGraph, signs: [EdgeSign], by weight: @escaping (Int) -> ClaimWeight
  ) {
    self.graph = graph
    self.signs = signs
    self.weight = weight
  }

  /// The most studied claim of every step in `mask`, and for each the claims that it stands for.
  ///
  /// Among equals the first declared. O(m) for m edges, with a comparison for each that is
  /// parallel.
  func best(of mask: EdgeMask) -> (mask: EdgeMask, parallels: [Int: [Int]]) {
    var groups: OrderedDictionary<Step, [Int]> = [:]
    for edge in 0..<graph.topology.edgeCount where mask[edge] {
      let step = Step(
        source: graph.topology.sources[edge], target: graph.topology.targets[edge],
        sign: signs[edge])
      groups[step, default: []].append(edge)
    }
    var kept = EdgeMask(edgeCount: graph.topology.edgeCount, isFull: false)
    var parallels: [Int: [Int]] = [:]
    for edges in groups.values {
      let best = edges.count == 1 ? edges[0] : weightiest(of: edges)
      kept[best] = true
      if edges.count > 1 { parallels[best] = edges.filter { $0 != best } }
    }
    return (kept, parallels)
  }

  private func weightiest(of edges: [Int]) -> Int {
    let weights = edges.map(weight)
    var best = 0
    for index in edges.indices where weights[best] < weights[index] { best = index }
    return edges[best]
  }
}
