import Diagrams
import Figures
import GraphvizLayout

extension SlideComposer {
  /// A question and its answers; the right ones marked, with what explains them, if answered.
  ///
  /// Answers stand at the same place on both, so that nothing moves when the page is turned.
  func quiz(_ slide: Slide, _ number: Int, isAnswered: Bool) throws(DeckError) -> PlacedSlide {
    var page = try page(of: slide, number)
    let setter = TypeSetter(width: SlidePage.width - 40)
    let marked = slide.body.map(\.markedIfRight)
    guard let whole = setter.fitting(marked, sizes: SlidePage.quizSizes, height: page.area.height)
    else { throw .tooManyWords(slide: slide.id) }
    let size = whole.paragraphs.first?.style.size ?? SlidePage.quizSizes[0]
    let shown =
      isAnswered
      ? whole : setter.column(slide.body.filter { $0.style != .explanation }, size: size)
    page.add(shown, .body, at: page.area.y, theme.ink, x: SlidePage.margin, width: setter.width)
    return placed(page, slide, number, on: theme.page)
  }
}

extension SlideParagraph {
  /// A right answer in bold type with a check mark after it; anything else as it is.
  fileprivate var markedIfRight: SlideParagraph {
    guard case .answer(isRight: true) = style else { return self }
    return SlideParagraph(
      runs.map { SlideRun($0.text, isBold: true, link: $0.link) }
        + [SlideRun(Label(runs: [Label.Run("\u{A0}✓")]), isBold: true)], style: style)
  }
}
