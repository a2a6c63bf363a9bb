import Knowledge
import OrderedCollections

extension Schedule {
  /// This schedule with a regimen for each of `interventions`, in their order and under their ids.
  ///
  /// - Throws: an error for a name that can't be resolved, and for a schedule that doesn't name
  ///   each of them once.
  func resolved(
    for interventions: [EntityReference], in graph: KnowledgeGraph
  ) throws(QueryError) -> Schedule {
    let resolver = EntityResolver(graph)
    var named: [String: Regimen] = [:]
    for regimen in regimens {
      let entity = try resolver.entity(regimen.intervention)
      guard interventions.contains(entity), named[entity.id] == nil else {
        throw .unscheduled(interventions)
      }
      var own = regimen
      own.intervention = entity.id
      named[entity.id] = own
    }
    let found = interventions.compactMap { named[$0.id] }
    guard found.count == interventions.count else { throw .unscheduled(interventions) }
    return Schedule(found)
  }

  /// The schedule that is assumed where none is given.
  ///
  /// An intervention goes on from day −28 to day 56 if something is said to last while it is
  /// continued; else it is given once, on day 0.
  static func assumed(for interventions: [EntityReference], in graph: KnowledgeGraph) -> Schedule {
    Schedule(
      interventions.map { intervention in
        let goesOn = graph.relations.values.contains {
          $0.subject == intervention.id && $0.timeCourse.pattern == .whileContinued
        }
        return goesOn
          ? Regimen(intervention: intervention.id, from: -28, until: 56)
          : Regimen(intervention: intervention.id, doses: [0])
      })
  }
}
