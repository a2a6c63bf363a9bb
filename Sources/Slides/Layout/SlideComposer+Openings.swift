import Diagrams
import Figures
import GraphvizLayout

extension SlideComposer {
  /// The first slide of a talk or of a part of it: its title large, on the left.
  func opening(_ slide: Slide, _ number: Int) throws(DeckError) -> PlacedSlide {
    let isFirst = slide.kind == .title
    var page = Page(area: SlidePage.whole)
    let left = 92.0
    let setter = TypeSetter(width: PlacedSlide.width - left - 80)
    guard
      let title = setter.fitting(
        [SlideParagraph(slide.title)], sizes: isFirst ? [46, 42, 38, 34, 30] : [40, 36, 32, 28],
        height: .infinity, most: 3, isBold: true)
    else { throw .titleTooLong(slide: slide.id) }
    let subtitle = slide.subtitle.runs.isEmpty ? [] : [SlideParagraph(slide.subtitle)]
    let lower = subtitle + slide.body
    guard let words = setter.fitting(lower, sizes: [22, 20, 18], height: 300 - title.height)
    else { throw .tooManyWords(slide: slide.id) }
    let height = 30 + title.height + (lower.isEmpty ? 0 : 18 + words.height)
    let top = max(60, (SlidePage.footTop - height) * (isFirst ? 0.40 : 0.46))
    page.ornaments.append(
      .rectangle(
        Rect(x: 0, y: 0, width: isFirst ? 34 : 10, height: PlacedSlide.height), radius: 0,
        fill: theme.accent, stroke: nil))
    page.ornaments.append(
      .rectangle(
        Rect(x: left, y: top, width: 72, height: 6), radius: 3, fill: theme.accent, stroke: nil))
    let width = setter.width
    page.add(title, .title, at: top + 30, theme.ink, x: left, width: width)
    if !lower.isEmpty {
      page.add(
        words, slide.subtitle.runs.isEmpty ? .body : .subtitle, at: top + 48 + title.height,
        theme.muted, x: left, width: width)
    }
    if isFirst { try addAuthors(slide, left, to: &page) }
    addFoot(isFirst ? nil : number, from: left, to: &page)
    return placed(page, slide, number, on: isFirst ? theme.page : theme.bands.last ?? theme.page)
  }

  private func addAuthors(_ slide: Slide, _ left: Double, to page: inout Page) throws(DeckError) {
    guard !authors.isEmpty else { return }
    let names = SlideParagraph(Label(runs: [Label.Run(authors.joined(separator: " · "))]))
    let setter = TypeSetter(width: PlacedSlide.width - left - 80)
    guard let column = setter.fitting([names], sizes: [16, 14], height: 44) else {
      throw .tooManyWords(slide: slide.id)
    }
    page.add(
      column, .body, at: 488 - column.height, theme.ink, x: left, width: setter.width)
  }
}
