package import Diagrams
public import Knowledge
public import KnowledgeQueries

/// Draws the routes of one intervention, of the other, and what both reach, three times in one
/// layout.
public struct SynergyMultiples: Sendable {
  /// What one of the three drawings puts forward.
  package struct Panel: Sendable {
    package let title: String
    package let subtitle: String
    package let boxIDs: Set<String>
    package let arrowIDs: Set<String>
  }

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

  /// The drawing that all panels share.
  package func diagram() throws(DiagramError) -> Diagram {
    try SynergyDiagram(answer, in: graph, options: options).diagram()
  }

  /// What stands around the panels of `diagram`.
  package func chart(of diagram: Diagram) -> Chart {
    Chart(
      prefix: "multiples", title: title, subtitle: diagram.subtitle,
      description: panels(of: diagram).map { "\($0.title): \($0.subtitle)" }
        + diagram.description,
      notes: diagram.notes)
  }

  /// One panel for each intervention, and one for what both reach.
  package func panels(of diagram: Diagram) -> [Panel] {
    let drawn = mechanisms(in: diagram)
    let ends = [answer.first.id, answer.second.id]
    let own = [own(answer.complementary.onlyFirst), own(answer.complementary.onlySecond)]
    let sides = zip([answer.first, answer.second], own).map { side, own in
      let reached = drawn.filter { $0.groupIDs.contains(side.id) }
      return panel(
        side.name,
        "\(shared + own) mechanisms on helpful routes, \(own) that only it reaches; "
          + "\(reached.count) entities drawn",
        in: diagram, boxes: Set(reached.map(\.id) + [side.id, answer.outcome.id])
      ) { $0.isEmpty || $0.contains(side.id) }
    }
    let common = drawn.filter { $0.groupIDs.count > 1 }
    let both = panel(
      "Reached by both",
      "\(shared) mechanisms on helpful routes; \(common.count) entities drawn; \(state)",
      in: diagram, boxes: Set(common.map(\.id) + ends + [answer.outcome.id])
    ) { _ in true }
    return sides + [both]
  }

  /// Mechanisms on helpful routes of both.
  private var shared: Int { answer.complementary.shared.count }

  private func own(_ levels: [Complementarity.OfLevel]) -> Int {
    levels.reduce(0) { $0 + $1.mechanisms.count }
  }

  private func mechanisms(in diagram: Diagram) -> [Box] {
    diagram.boxes.filter { $0.role == .ordinary }
  }

  /// Boxes, the arrows between them that `counts` lets through by their groups, and joints on these.
  private func panel(
    _ title: String, _ subtitle: String, in diagram: Diagram, boxes: Set<String>,
    where counts: ([String]) -> Bool
  ) -> Panel {
    let joints = Set(diagram.boxes.filter { $0.role == .joint }.map(\.id))
    let ends = boxes.union(joints)
    var arrows = diagram.arrows.filter {
      ends.contains($0.from) && ends.contains($0.to) && counts($0.groupIDs)
    }
    // A joint counts only where an arrow both reaches it and leaves it.
    let live = joints.filter { joint in
      arrows.contains { $0.to == joint } && arrows.contains { $0.from == joint }
    }
    arrows = arrows.filter { arrow in
      [arrow.from, arrow.to].allSatisfy { !joints.contains($0) || live.contains($0) }
    }
    return Panel(
      title: title, subtitle: subtitle, boxIDs: boxes.union(live), arrowIDs: Set(arrows.map(\.id)))
  }

  private var title: String {
    let complementary = answer.complementary
    let all = shared + own(complementary.onlyFirst) + own(complementary.onlySecond)
    let pair = "\(answer.first.name) and \(answer.second.name.lowercasedUnlessAcronym)"
    return "\(pair) share \(shared) of \(all) mechanisms on helpful routes to "
      + answer.outcome.name.lowercasedUnlessAcronym
  }

  private var state: String {
    answer.combination.isUntested ? "both together are untested" : "both together were studied"
  }
}
