package import Diagrams
public import Knowledge
import OrderedCollections

/// Draws a graph, or as much of it as can be read.
public struct GraphDiagram: Sendable {
  private let graph: KnowledgeGraph
  private let options: FigureOptions

  public init(_ graph: KnowledgeGraph, options: FigureOptions) {
    self.graph = graph
    self.options = options
  }

  /// The diagram of the whole graph where its boxes fit, else of the entities that most relations
  /// join, which the subtitle says.
  ///
  /// Refuted relations, and those that say nothing of an effect, aren't drawn.
  package func diagram() throws(DiagramError) -> Diagram {
    let relations = graph.relations.values.filter { relation in
      relation.predicate.composition != .never && relation.status != .refuted
    }
    var degrees: [String: Int] = [:]
    for relation in relations {
      degrees[relation.subject, default: 0] += 1
      degrees[relation.object, default: 0] += 1
    }
    let joined = graph.entities.values.filter { degrees[$0.id] != nil }
    let ranked = joined.enumerated().sorted { left, right in
      let counts = (degrees[left.element.id] ?? 0, degrees[right.element.id] ?? 0)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left.offset < right.offset
    }.map(\.element)
    let chosen = Set(ranked.prefix(options.boxLimit).map(\.id))
    let drawn = relations.filter { chosen.contains($0.subject) && chosen.contains($0.object) }
    var figure = MechanismDiagram(
      graph: graph, options: options, title: graph.description.title, subtitle: "")
    figure.entities = Set(drawn.flatMap { [$0.subject, $0.object] })
    figure.relations = Set(drawn.map(\.id))
    for entity in joined where figure.entities.contains(entity.id) {
      if entity.level == .intervention { figure.roles[entity.id] = .start(.first) }
      if entity.kind == .outcome { figure.roles[entity.id] = .goal }
      if entity.kind == .risk { figure.harmful.insert(entity.id) }
    }
    figure.subtitle = subtitle(entities: figure.entities.count, relations: drawn.count)
    figure.notes = ["Each arrow's source stands in its tooltip. This is not medical advice."]
    return try figure.diagram()
  }

  private func subtitle(entities: Int, relations: Int) -> String {
    if entities == graph.entities.count, relations == graph.relations.count {
      return "\(entities) entities, \(relations) relations"
    }
    return "the \(entities) most connected of \(graph.entities.count) entities, with "
      + "\(relations) of \(graph.relations.count) relations"
  }
}
