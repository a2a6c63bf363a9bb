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

  /// The diagram of the whole graph where its boxes fit, else a summary: the entities that most
  /// relations join by name, the others grouped; the subtitle says so.
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
    var figure = MechanismDiagram(
      graph: graph, options: options, title: graph.description.title, subtitle: "")
    if ranked.count <= options.boxLimit {
      figure.entities = Set(ranked.map(\.id))
      figure.relations = Set(relations.map(\.id))
      figure.subtitle = subtitle(entities: ranked.count, relations: relations.count)
    } else {
      let summary = GraphSummary(
        of: graph, ranked: ranked, relations: relations, boxLimit: options.boxLimit)
      figure.entities = summary.single
      figure.relations = summary.singleRelations
      figure.collectedBoxes = summary.boxes
      figure.collectedArrows = summary.arrows
      figure.lead = summary.sentences
      figure.subtitle = subtitle(of: summary)
    }
    for entity in ranked where figure.entities.contains(entity.id) {
      if entity.level == .intervention { figure.roles[entity.id] = .start(.first) }
      if entity.kind == .outcome { figure.roles[entity.id] = .goal }
      if entity.kind == .risk { figure.harmful.insert(entity.id) }
    }
    figure.notes = ["\(options.sourceNote) This is not medical advice."]
    return try figure.diagram()
  }

  private func subtitle(entities: Int, relations: Int) -> String {
    entities == graph.entities.count && relations == graph.relations.count
      ? "\(entities) entities, \(relations) relations"
      : "\(entities) of \(graph.entities.count) entities, \(relations) of "
        + "\(graph.relations.count) relations"
  }

  private func subtitle(of summary: GraphSummary) -> String {
    let entities =
      summary.single.count
      + summary.collections.filter { $0.members.count > 1 }
      .reduce(0) { $0 + $1.members.count }
    return "\(entities) of \(graph.entities.count) entities: "
      + "\(summary.single.count) by name, the others grouped by level and kind · "
      + "\(summary.drawnCount) of \(graph.relations.count) relations, ×n where an arrow bundles n"
  }
}
