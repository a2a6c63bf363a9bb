import Knowledge
import KnowledgeQueries
import OrderedCollections

/// Which entities on the way work against what is hoped for, so that lowering them helps.
struct Harmful {
  let paths: [Path]
  let desired: Direction

  /// Risks, and entities from which every drawn path goes on to a harmful end.
  ///
  /// O(p · l²) for p paths of l steps.
  func entities(in graph: KnowledgeGraph) -> Set<String> {
    var helpful: Set<String> = []
    var harmful: Set<String> = []
    for path in paths {
      for index in path.steps.indices.dropFirst() {
        let sign = path.steps[index...].reduce(Sign.positive) { $0 * $1.relation.sign }
        let entity = path.steps[index].relation.subject.id
        switch sign.effect(where: desired) {
        case .harmful: harmful.insert(entity)
        case .helpful: helpful.insert(entity)
        case .indeterminate: break
        }
      }
    }
    let risks = graph.entities.values.filter { $0.kind == .risk }.map(\.id)
    return harmful.subtracting(helpful).union(risks)
  }
}
