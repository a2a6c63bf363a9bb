package import Diagrams
import Figures
package import Knowledge
package import KnowledgeQueries
import KnowledgeReports
package import Slides

/// A talk on the routes from one entity to another, a route at a time.
package struct PathsDeck: Sendable {
  private let answer: PathsAnswer
  private let graph: KnowledgeGraph
  private let theme: Theme

  package init(_ answer: PathsAnswer, in graph: KnowledgeGraph, theme: Theme) {
    self.answer = answer
    self.graph = graph
    self.theme = theme
  }

  private static let boxLimit = 11
  private static let routeLimit = 5

  package func deck() throws(DeckFailure) -> Deck {
    let ends = "\(answer.subject.name) and \(answer.object.name.lowercasedUnlessAcronym)"
    var builder = DeckBuilder(graph)
    let figure = try DeckFailure.figure { () throws(DiagramError) in
      try PathsDiagram(
        answer, in: graph, options: FigureOptions(boxLimit: Self.boxLimit)
      ).diagram()
    }
    let drawn = Set(figure.diagram?.boxes.map(\.id) ?? [])
    builder.add(
      "title", kind: .title, title: figure.title,
      subtitle: "Routes from the graph ‘\(graph.description.title)’, the shortest first",
      notes: [
        "A route is a chain of separate findings: as a whole it is an argument, not an observation. "
          + "This is not medical advice."
      ])
    let routes = answer.paths.filter { path in path.entities.allSatisfy { drawn.contains($0.id) } }
    for (index, path) in routes.prefix(Self.routeLimit).enumerated() {
      let focus = figure.focus(boxIDs: Set(path.entities.map(\.id) + [answer.subject.id]))
      let relations = path.steps.map(\.relation)
      builder.add(
        "route-\(index + 1)",
        title: "Route \(index + 1) of \(answer.counts.total): \(path.lengthWords)",
        subtitle: path.seenIn,
        body: [SlideParagraph(Label(path.chain(from: answer.subject)))],
        picture: figure.picture(theme: theme, focus: focus),
        notes: relations.map { builder.sentence($0) } + [
          "Weakest link: \(path.weakestLinkWords)."
        ])
    }
    builder.add(
      "all", title: figure.title, picture: figure.picture(theme: theme),
      notes: [answer.refusal?.reason, answer.note].compactMap { $0 } + [
        "The number of routes is no measure of effect."
      ])
    addWeakest(to: &builder)
    builder.addReferences()
    return Deck(
      title: ends, notice: "Not medical advice · \(graph.description.title)", theme: theme,
      slides: builder.slides)
  }

  /// The weakest link of each route, each once.
  private func addWeakest(to builder: inout DeckBuilder) {
    var seen: Set<String> = []
    let weakest = answer.paths.compactMap { path -> RelationSummary? in
      guard path.steps.indices.contains(path.weakestLink.step) else { return nil }
      let relation = path.steps[path.weakestLink.step].relation
      return seen.insert(relation.id).inserted ? relation : nil
    }
    guard !weakest.isEmpty else { return }
    let points = weakest.prefix(5).map { builder.point($0.statement, $0) }
    builder.add(
      "weakest", title: "A route is no stronger than its weakest link", body: points,
      notes: ["These are the weakest links of the routes listed, the shortest route's first."])
  }
}
