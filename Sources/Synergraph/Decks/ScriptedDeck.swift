public import Diagnostics
import Diagrams
import Figures
public import Knowledge
import KnowledgeDiagrams
public import KnowledgeReading
import Slides

/// Makes the talk that a deck's file describes.
public struct ScriptedDeck: Sendable {
  private let document: DeckDocument
  private let graph: KnowledgeGraph
  private let figures: [Int: DrawnFigure]
  private let theme: MechanismFigure.Theme

  /// - Parameters:
  ///   - figures: the figures of slides, by the places of the slides in the deck.
  ///   - theme: nil for the deck's own.
  public init(
    _ document: DeckDocument, in graph: KnowledgeGraph, figures: [Int: DrawnFigure],
    theme: MechanismFigure.Theme?
  ) {
    self.document = document
    self.graph = graph
    self.figures = figures
    self.theme = theme ?? document.theme.flatMap { .init(rawValue: $0) } ?? .light
  }

  /// The smallest type of a figure that passes without a warning, in points of a slide.
  private static let leastTextSize = 7.5

  /// The talk, or every reason why there is none; and warnings of either.
  public func presentation() -> (presentation: Presentation?, diagnostics: [Diagnostic]) {
    var writer = SlideWriter(graph: graph, theme: theme.colours)
    for (index, slide) in document.slides.enumerated() {
      writer.add(slide, number: index + 1, figure: figures[index]?.figure)
    }
    let deck = Deck(
      title: document.title.text, subtitle: document.subtitle?.text ?? "",
      authors: document.authors.map(\.text), notice: document.notice?.text ?? "",
      theme: theme.colours, slides: writer.finished)
    let composer = SlideComposer(deck)
    var diagnostics = writer.diagnostics
    diagnostics += composer.problems.map { problem in
      Diagnostic(
        .error, rule: "slide-room", "\(problem)",
        at: writer.places[problem.slide] ?? document.title.place)
    }
    if let slides = try? composer.slides() {
      for slide in slides {
        guard let least = SlideReport(of: slide).leastPictureSize, least < Self.leastTextSize
        else { continue }
        diagnostics.append(
          Diagnostic(
            .warning, rule: "slide-figure",
            "the smallest type of this figure is \(Int(least.rounded())) points on the slide; "
              + "draw fewer boxes", at: writer.places[slide.slide.id] ?? document.title.place))
      }
    }
    let isSound = !diagnostics.contains { $0.severity == .error }
    return (isSound ? Presentation(deck) : nil, diagnostics.sorted())
  }
}
