package import Diagrams
package import GraphvizLayout
package import Knowledge
package import KnowledgeQueries
import KnowledgeReports
package import Slides

/// A talk on what two interventions could do together: apart, together, in time, against each other,
/// and what nobody knows.
package struct SynergyDeck: Sendable {
  let answer: SynergyAnswer
  let timeline: TimelineAnswer
  let gaps: GapsAnswer
  let graph: KnowledgeGraph
  let theme: Theme

  /// - Parameters:
  ///   - answer: asked with a generous path limit, so that there is something to choose from.
  ///   - timeline: of the same pair on the same outcome, in few rows.
  ///   - gaps: of the same pair on the same outcome.
  package init(
    _ answer: SynergyAnswer, timeline: TimelineAnswer, gaps: GapsAnswer,
    in graph: KnowledgeGraph, theme: Theme
  ) {
    self.answer = answer
    self.timeline = timeline
    self.gaps = gaps
    self.graph = graph
    self.theme = theme
  }

  /// Most boxes of a figure: what can be read from the last row.
  static let boxLimit = 11
  /// Most points of a list on a slide.
  static let pointLimit = 5

  package func deck() throws(DeckFailure) -> Deck {
    var builder = DeckBuilder(graph)
    builder.add(
      "title", kind: .title, title: "\(pair) on \(outcome)",
      subtitle: "Routes apart and together, risks, and what is not known",
      notes: [
        "Every claim comes from the graph ‘\(graph.description.title)’. Routes are "
          + "chains of separate findings: as wholes they are arguments, not observations.",
        verdict(.disclaimer, &builder).joined(separator: " "),
      ])
    for routes in [answer.firstRoutes, answer.secondRoutes] {
      try addAlone(routes, to: &builder)
    }
    try addTogether(to: &builder)
    addDifference(to: &builder)
    addTiming(to: &builder)
    addCrossings(to: &builder)
    addRisks(to: &builder)
    addUnknown(to: &builder)
    addVerdict(to: &builder)
    builder.addReferences()
    return Deck(
      title: "\(pair) on \(outcome)",
      notice: "Not medical advice · \(graph.description.title)", theme: theme,
      slides: builder.slides)
  }

  var pair: String { "\(answer.first.name) and \(answer.second.name.lowercasedUnlessAcronym)" }
  var outcome: String { answer.outcome.name.lowercasedUnlessAcronym }

  /// Sentences of the verdict with their sources in the deck's numbers.
  func verdict(
    _ part: VerdictSentence.Part, _ builder: inout DeckBuilder
  ) -> [String] {
    answer.verdict.filter { $0.part == part }.map { cited($0, &builder) }
  }

  func cited(_ sentence: VerdictSentence, _ builder: inout DeckBuilder) -> String {
    let keys = answer.references.filter { sentence.references.contains($0.number) }
      .map(\.citation.id)
    let cited = builder.sources.cite(keys)
    return cited.isEmpty ? sentence.text : "\(sentence.text) \(cited)"
  }
}

/// Why a deck can't be made from an answer.
package enum DeckFailure: Error, Sendable, CustomStringConvertible {
  case diagram(DiagramError)
  case layout(LayoutError)

  package var description: String {
    switch self {
    case .diagram(let error): "\(error)"
    case .layout(let error): "\(error)"
    }
  }

  /// Draws what `diagram` makes.
  static func figure(
    _ diagram: () throws(DiagramError) -> Diagram
  ) throws(DeckFailure) -> SlideFigure {
    let drawn: Diagram
    do { drawn = try diagram() } catch { throw .diagram(error) }
    do { return try SlideFigure(drawn) } catch { throw .layout(error) }
  }
}
