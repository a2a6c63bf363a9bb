import Diagrams
import Knowledge
import KnowledgeQueries

/// The routes that a diagram draws.
struct DrawnRoutes {
  /// Each with its number in the answer.
  let routes: [(number: Int, path: Path)]
  /// How many routes the answer lists.
  let count: Int
  let graph: KnowledgeGraph

  /// The routes that `focus` asks for; all have the entity, or the one is the route.
  ///
  /// Whoever comes as a member of a class is on the routes that start at the class.
  func routes(in focus: FigureFocus, of diagram: Diagram) throws(FocusError) -> [Path] {
    switch focus {
    case .route(let number):
      guard (1...max(1, count)).contains(number), count > 0 else {
        throw .noRoute(number, count: count)
      }
      guard let route = routes.first(where: { $0.number == number }) else {
        throw .notDrawn(number, drawn: routes.map(\.number))
      }
      return [route.path]
    case .entity(let name):
      let entity: EntityReference
      do {
        entity = try EntityResolver(graph).entity(name)
      } catch {
        throw .unknown(error)
      }
      let passing = routes.map(\.path).filter { path in
        path.entities.contains { $0.id == entity.id }
          || diagram.arrows.contains {
            $0.isClassLink && $0.from == entity.id && $0.to == path.entities.first?.id
          }
      }
      guard !passing.isEmpty else {
        let passed = Set(routes.flatMap(\.path.entities).map(\.id))
        throw .notPassed(
          entity, passed: diagram.boxes.map(\.id).filter(passed.contains))
      }
      return passing
    }
  }
}

/// The parts of a diagram that some routes pass.
package struct RouteFocus: Sendable, Hashable {
  package let boxIDs: Set<String>
  package let arrowIDs: Set<String>

  /// O(n) in the arrows of the diagram and the steps of the routes.
  init(on paths: [Path], in diagram: Diagram) {
    let claims = Set(paths.flatMap(\.steps).flatMap(\.claims).map(\.id))
    let starts = Set(paths.compactMap(\.entities.first?.id))
    let arrows = diagram.arrows.filter { arrow in
      arrow.isClassLink
        ? starts.contains(arrow.to) : arrow.relationIDs.contains(where: claims.contains)
    }
    let ends = Set(arrows.flatMap { [$0.from, $0.to] })
    boxIDs = Set(paths.flatMap(\.entities).map(\.id)).union(ends)
    arrowIDs = Set(arrows.map(\.id))
  }
}
