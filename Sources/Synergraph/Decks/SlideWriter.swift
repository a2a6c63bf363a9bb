import Diagnostics
import Diagrams
import Figures
import Knowledge
import KnowledgeDiagrams
import KnowledgeReading
import Slides

/// Turns slides as they were written into slides of a deck.
struct SlideWriter {
  let graph: KnowledgeGraph
  let theme: Theme
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the slide of an id was written.
  private(set) var places: [String: SourcePlace] = [:]
  private var slides: [Slide] = []
  private var marks: MarkedRuns

  init(graph: KnowledgeGraph, theme: Theme) {
    self.graph = graph
    self.theme = theme
    marks = MarkedRuns(DeckSources(graph))
  }

  /// All slides; the list of sources is known when all have been added.
  var finished: [Slide] {
    slides.map { slide in
      guard slide.kind == .references else { return slide }
      return Slide(
        id: slide.id, kind: .references, title: slide.title, body: marks.sources.list,
        notes: slide.notes)
    }
  }

  mutating func add(_ slide: DeckDocument.Slide, number: Int, figure: SlideFigure?) {
    let id = "slide-\(number)"
    guard let figure, !slide.steps.isEmpty else {
      let body =
        slide.quiz.map { quiz($0) } ?? paragraphs(text: slide.text, points: slide.points)
      append(
        id, slide, title: slide.title, body: body, picture: figure?.picture(theme: theme),
        notes: slide.notes)
      return
    }
    var focuses = FigureFocus(figure, in: graph)
    for (index, step) in slide.steps.enumerated() {
      let focus = focuses.focus(of: step)
      append(
        "\(id)-step-\(index + 1)", slide, title: step.title ?? slide.title,
        body: paragraphs(text: step.text, points: step.points),
        picture: figure.picture(theme: theme, focus: focus), notes: step.notes)
    }
    diagnostics += focuses.diagnostics
  }

  private mutating func append(
    _ id: String, _ slide: DeckDocument.Slide, title: DeckDocument.Text, body: [SlideParagraph],
    picture: SlidePicture?, notes: [DeckDocument.Text]
  ) {
    let subtitle = marks.plain(slide.subtitle?.text ?? "")
    let notes = notes.map { marks.plain($0.text) }
    let sources = marks.takeSources()
    places[id] = title.place
    slides.append(
      Slide(
        id: id, kind: Slide.Kind(rawValue: slide.kind.rawValue) ?? .content,
        title: Label(title.text), subtitle: Label(subtitle), body: body, picture: picture,
        sources: sources, notes: notes + [DeckSources.line(of: sources)].compactMap { $0 }))
  }

  private mutating func paragraphs(
    text: [DeckDocument.Text], points: [DeckDocument.Point]
  ) -> [SlideParagraph] {
    var paragraphs = text.map { SlideParagraph(marks.runs(of: $0.text)) }
    for point in points {
      paragraphs.append(
        SlideParagraph(marks.runs(of: point.text.text), style: .bullet(level: 0)))
      paragraphs += point.below.map {
        SlideParagraph(marks.runs(of: $0.text), style: .bullet(level: 1))
      }
    }
    return paragraphs
  }

  /// The answers, then for each that has one its reason, under its letter.
  private mutating func quiz(_ quiz: DeckDocument.Quiz) -> [SlideParagraph] {
    var answers: [SlideParagraph] = []
    var reasons: [SlideParagraph] = []
    for (index, answer) in quiz.answers.enumerated() {
      answers.append(
        SlideParagraph(
          marks.runs(of: answer.text.text), style: .answer(isRight: answer.isRight)))
      guard let reason = answer.reason, let letter = Unicode.Scalar(65 + index) else { continue }
      reasons.append(
        SlideParagraph(
          [SlideRun(Label(runs: [Label.Run("\(letter): ")]), isBold: true)]
            + marks.runs(of: reason.text), style: .explanation))
    }
    return answers + reasons
  }
}
