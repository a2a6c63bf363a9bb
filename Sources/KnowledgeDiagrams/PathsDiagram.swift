package import Diagrams
public import Knowledge
public import KnowledgeQueries
import OrderedCollections

/// Draws the paths of an answer, from where they begin to where they end.
public struct PathsDiagram: Sendable {
  private let answer: PathsAnswer
  private let graph: KnowledgeGraph
  private let options: FigureOptions

  public init(_ answer: PathsAnswer, in graph: KnowledgeGraph, options: FigureOptions) {
    self.answer = answer
    self.graph = graph
    self.options = options
  }

  /// The diagram; an answer without paths gives the two ends alone, with the reason.
  package func diagram() throws(DiagramError) -> Diagram {
    let group = Group(
      id: "first", name: "reached from \(answer.subject.name.lowercasedUnlessAcronym)",
      badge: initial(answer.subject.name),
      hue: .first)
    var figure = MechanismDiagram(graph: graph, options: options, title: title, subtitle: "")
    figure.groups = [group]
    figure.entities = [answer.subject.id, answer.object.id]
    figure.roles = [answer.subject.id: .start(.first), answer.object.id: .goal]
    figure.highlighted = Set(answer.via.map(\.id))
    figure.wording.highlight = "on every route, as asked"
    let drawn = routes.routes.map(\.path)
    for path in drawn { add(path, to: &figure) }
    for entity in figure.entities where figure.roles[entity] == nil {
      figure.membership[entity] = [group.id]
    }
    for relation in figure.relations { figure.relationGroups[relation] = [group.id] }
    if let desired = answer.desired {
      figure.harmful = Harmful(paths: drawn, desired: desired).entities(in: graph)
    }
    let acting = Set(drawn.flatMap { $0.steps.flatMap(\.moderations) }.map(\.id))
    figure.moderations = graph.moderations.filter { acting.contains($0.id) }
    figure.entities.formUnion(figure.moderations.map(\.moderator))
    let moderators = Set(figure.moderations.map(\.moderator))
    figure.subtitle =
      subtitle(drawn: drawn.count)
      + moderators.sorted().map { " · with \(graph.entities[$0]?.name ?? $0)" }.joined()
    addGates(to: &figure)
    figure.notes = ["\(options.sourceNote) This is not medical advice."]
    figure.lead = [answer.refusal?.reason, answer.note].compactMap { $0 }
    return try figure.diagram()
  }

  /// The parts to put forward in `diagram`, which is this one's; nil where all are.
  package func focus(in diagram: Diagram) throws(FocusError) -> RouteFocus? {
    guard let focus = options.focus else { return nil }
    return RouteFocus(on: try routes.routes(in: focus, of: diagram), in: diagram)
  }

  /// The paths whose boxes fit, in their order.
  private var routes: DrawnRoutes {
    var entities: Set = [answer.subject.id, answer.object.id]
    var drawn: [(number: Int, path: Path)] = []
    for (index, path) in answer.paths.enumerated() {
      let wanted = entities.union(path.entities.map(\.id))
      guard wanted.count <= options.boxLimit else { continue }
      entities = wanted
      drawn.append((index + 1, path))
    }
    return DrawnRoutes(routes: drawn, count: answer.paths.count, graph: graph)
  }

  private func add(_ path: Path, to figure: inout MechanismDiagram) {
    figure.entities.formUnion(path.entities.map(\.id))
    figure.relations.formUnion(path.steps.flatMap(\.claims).map(\.id))
    if let start = path.entities.first?.id, start != answer.subject.id,
      !figure.classLinks.contains(where: { $0.group == start })
    {
      figure.classLinks.append((answer.subject.id, start))
    }
  }

  /// What the drawn steps need besides, as far as its boxes and the joints where it lands fit.
  private func addGates(to figure: inout MechanismDiagram) {
    for gate in graph.moderations where gate.kind == .enables && gate.status != .refuted {
      let gated = gate.relations.filter(figure.relations.contains)
        .compactMap { graph.relations[$0] }
      let wanted = figure.entities.union([gate.moderator])
      guard gated.contains(where: { ![$0.subject, $0.object].contains(gate.moderator) }),
        wanted.count + figure.moderations.count + 1 <= options.boxLimit
      else { continue }
      figure.entities = wanted
      figure.moderations.append(gate)
    }
  }

  private var title: String {
    let ends =
      "\(answer.subject.name.lowercasedUnlessAcronym) to "
      + answer.object.name.lowercasedUnlessAcronym
    guard answer.refusal == nil, let shortest = answer.paths.first else {
      return "No route leads from \(ends)"
    }
    let via = answer.via.map(\.typesetLabel).joined(separator: " and ")
    let through = via.isEmpty ? "" : " through \(via)"
    let total = answer.counts.total
    if total == 1 { return "One route of \(shortest.length) steps leads from \(ends)\(through)" }
    return "\(total) routes lead from \(ends)\(through)"
  }

  private func subtitle(drawn: Int) -> String {
    var parts: [String] = []
    if let effects = answer.counts.effects, answer.counts.total > 0 {
      let counts = [
        (effects.helpful, "helpful"), (effects.harmful, "harmful"),
        (effects.indeterminate, "of unknown direction"),
      ]
      parts += counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    }
    parts.append("up to \(answer.maximumLength) steps")
    if drawn < answer.counts.total { parts.append("the shortest \(drawn) drawn") }
    return parts.joined(separator: " · ")
  }
}
