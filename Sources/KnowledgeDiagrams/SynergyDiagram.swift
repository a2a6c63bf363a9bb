package import Diagrams
public import Knowledge
public import KnowledgeQueries
import OrderedCollections

/// Draws where the routes of two interventions to an outcome run, meet and differ.
public struct SynergyDiagram: Sendable {
  private let answer: SynergyAnswer
  private let graph: KnowledgeGraph
  private let options: FigureOptions

  /// - Parameter answer: asked with a generous path limit, so that there is something to choose
  ///   from.
  public init(_ answer: SynergyAnswer, in graph: KnowledgeGraph, options: FigureOptions) {
    self.answer = answer
    self.graph = graph
    self.options = options
  }

  package func diagram() throws(DiagramError) -> Diagram {
    let selection = RouteSelection(answer, boxLimit: options.boxLimit)
    var figure = MechanismDiagram(graph: graph, options: options, title: title, subtitle: "")
    figure.groups = zip([answer.first, answer.second], [Hue.first, .second]).map { entity, hue in
      Group(id: entity.id, name: "\(entity.name) only", badge: initial(entity.name), hue: hue)
    }
    figure.entities = selection.entities
    figure.relations = selection.relations
    figure.roles = [
      answer.first.id: .start(.first), answer.second.id: .start(.second),
      answer.outcome.id: .goal,
    ]
    figure.membership = selection.membership
    figure.relationGroups = selection.relationGroups
    figure.harmful = Harmful(paths: selection.paths, desired: answer.desired).entities(in: graph)
    figure.highlighted = Set(meetings.prefix(1).map(\.entity.id))
    figure.classLinks = selection.classLinks
    figure.relations.formUnion(loops(among: figure.entities))
    figure.moderations = moderations(on: figure)
    figure.motifs = DrawnMotifs(of: answer, in: figure)
    figure.subtitle = subtitle(of: figure, selection)
    figure.notes = [
      [readiness, figure.motifs.note, options.sourceNote, "This is not medical advice."]
        .compactMap { $0 }.joined(separator: " ")
    ]
    figure.lead = answer.verdict.map(\.text) + figure.motifs.sentences
    return try figure.diagram()
  }

  /// The parts to put forward in `diagram`, which is this one's; nil where all are.
  package func focus(in diagram: Diagram) throws(FocusError) -> RouteFocus? {
    guard let focus = options.focus else { return nil }
    let paths = RouteSelection(answer, boxLimit: options.boxLimit).paths
    let drawn = DrawnRoutes(
      routes: paths.enumerated().map { ($0.offset + 1, $0.element) }, count: paths.count,
      graph: graph)
    return RouteFocus(on: try drawn.routes(in: focus, of: diagram), in: diagram)
  }

  /// Most moderations that are drawn; each splits an arrow.
  private static let moderationLimit = 3

  /// Those first that make a pattern.
  private func moderations(on figure: MechanismDiagram) -> [Moderation] {
    let drawable = graph.moderations.filter { moderation in
      let ends = moderation.relations.filter(figure.relations.contains)
        .compactMap { graph.relations[$0] }
      return moderation.status != .refuted && figure.entities.contains(moderation.moderator)
        && ends.contains { ![$0.subject, $0.object].contains(moderation.moderator) }
    }
    let named = Set(answer.motifs.compactMap(\.moderation))
    let ordered =
      drawable.filter { named.contains($0.id) } + drawable.filter { !named.contains($0.id) }
    return Array(ordered.prefix(Self.moderationLimit))
  }

  /// The relations of loops whose entities are all drawn.
  private func loops(among entities: Set<String>) -> [String] {
    answer.motifs.filter { $0.kind == .feedback && $0.entities.allSatisfy(entities.contains) }
      .flatMap(\.relations)
  }

  /// Where the routes first meet, nearest first.
  private var meetings: [Convergence] {
    let first = answer.convergence.filter(\.isFirstMeeting)
    return first.isEmpty ? answer.convergence : first
  }

  private var title: String {
    let pair = "\(answer.first.name) and \(answer.second.name.lowercasedUnlessAcronym)"
    let outcome = answer.outcome.name.lowercasedUnlessAcronym
    let places = meetings.prefix(2).map(\.entity.typesetLabel)
    guard !places.isEmpty else { return "\(pair) have no common route to \(outcome)" }
    return "\(pair) meet at \(list(places.map(\.lowercasedUnlessAcronym))) on the way to \(outcome)"
  }

  private func subtitle(of figure: MechanismDiagram, _ selection: RouteSelection) -> String {
    let shared = figure.membership.values.count { $0.count > 1 }
    var parts = [
      "\(figure.entities.count) entities, \(figure.relations.count) relations",
      "\(shared) reached by both",
    ]
    if selection.leavesOut { parts.append("the shortest routes are drawn") }
    parts.append(
      answer.combination.isUntested
        ? "the combination itself is untested"
        : "evidence on the combination itself: \(answer.combination.readiness.rawValue)")
    return parts.joined(separator: " · ")
  }

  private var readiness: String {
    switch answer.combination.readiness {
    case .none: "Readiness: the graph holds nothing on the combination itself."
    case let rung: "Readiness of the combination: \(rung.rawValue)."
    }
  }
}
