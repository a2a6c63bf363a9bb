import Diagrams
import Figures
import GraphvizLayout

/// Gives every part of a deck's slides its place.
///
/// Type steps down in size before anything is left out, and never below what can be read from the
/// last row. Words that don't fit on one slide go on on the next, whose title says so; what can't be
/// divided is a ``DeckError``. Nothing overlaps and nothing leaves the page.
package struct SlideComposer: Sendable {
  /// How the answers of a quiz come to be seen.
  package enum Answers: Sendable {
    /// On a slide of their own after the question, for formats that only turn pages.
    case onNextSlide
    /// On the slide itself; who shows it hides them until they are asked for.
    case onSlide
  }

  private let deck: Deck
  private let answers: Answers
  var theme: Theme { deck.theme }
  var notice: String { deck.notice }
  var authors: [String] { deck.authors }

  package init(_ deck: Deck, answers: Answers = .onNextSlide) {
    self.deck = deck
    self.answers = answers
  }

  /// All slides with their numbers.
  ///
  /// O(n) in the length of all words. Throws the first ``DeckError`` found.
  package func slides() throws(DeckError) -> [PlacedSlide] {
    var seen: Set<String> = []
    var placed: [PlacedSlide] = []
    for slide in deck.slides {
      guard slide.id.first?.isLetter ?? false, slide.id == slide.id.idPart else {
        throw .invalidID(slide.id)
      }
      if !seen.insert(slide.id).inserted { throw .repeatedID(slide.id) }
      placed += try pages(of: slide, from: placed.count + 1)
    }
    return placed
  }

  /// Why slides can't be laid out, each that can't once; none where ``slides()`` throws nothing.
  package var problems: [DeckError] {
    deck.slides.compactMap { slide in
      do throws(DeckError) {
        _ = try pages(of: slide, from: 1)
        return nil
      } catch {
        return error
      }
    }
  }

  private func pages(of slide: Slide, from number: Int) throws(DeckError) -> [PlacedSlide] {
    switch slide.kind {
    case .title, .section: return [try opening(slide, number)]
    case .content: return try content(slide, from: number)
    case .references: return try columns(slide, sizes: SlidePage.referenceSizes, from: number)
    case .quiz:
      let question = try quiz(slide, number, isAnswered: answers == .onSlide)
      guard answers == .onNextSlide else { return [question] }
      return [question, try quiz(slide.part(2, of: 2), number + 1, isAnswered: true)]
    }
  }
}

extension SlideComposer {
  /// A page under construction.
  struct Page {
    var ornaments: [Shape] = []
    var texts: [PlacedSlideText] = []
    var picture: PlacedPicture?
    /// Where the content may stand.
    var area: Rect
  }

  /// A page with title, subtitle, sources and foot; what is left is its area.
  func page(of slide: Slide, _ number: Int) throws(DeckError) -> Page {
    var page = Page(area: SlidePage.whole)
    var top = SlidePage.titleTop
    let setter = TypeSetter(width: SlidePage.width)
    guard
      let title = setter.fitting(
        [SlideParagraph(slide.title)], sizes: SlidePage.titleSizes.oneLine, height: .infinity,
        most: 1, isBold: true)
        ?? setter.fitting(
          [SlideParagraph(slide.title)], sizes: SlidePage.titleSizes.twoLines,
          height: .infinity, most: 2, isBold: true)
    else { throw .titleTooLong(slide: slide.id) }
    page.add(title, .title, at: top, theme.ink)
    page.ornaments.append(
      .rectangle(
        Rect(x: 0, y: top + 5, width: 10, height: max(8, title.height - 10)), radius: 0,
        fill: theme.accent, stroke: nil))
    top += title.height
    if !slide.subtitle.runs.isEmpty {
      guard
        let subtitle = setter.fitting(
          [SlideParagraph(slide.subtitle)], sizes: [17, 15, 14], height: .infinity, most: 2)
      else { throw .titleTooLong(slide: slide.id) }
      page.add(subtitle, .subtitle, at: top + 3, theme.muted)
      top += 3 + subtitle.height
    }
    let bottom = addSources(of: slide, to: &page)
    addFoot(number, to: &page)
    let gap = slide.picture == nil ? 22.0 : 12
    page.area = Rect(
      x: SlidePage.margin, y: top + gap, width: SlidePage.width, height: bottom - top - gap)
    return page
  }

  /// Puts the sources above the foot and gives the lowest place for the rest.
  private func addSources(of slide: Slide, to page: inout Page) -> Double {
    guard !slide.sources.isEmpty else { return SlidePage.contentBottom }
    let setter = TypeSetter(width: SlidePage.width)
    let column =
      setter.fitting(
        [SourceLine(slide.sources).paragraph], sizes: [10.5, 9.5], height: .infinity, most: 2)
      ?? setter.column([SourceLine(slide.sources).short], size: 10.5)
    let top = SlidePage.footTop - 6 - column.height
    page.add(column, .sources, at: top, theme.muted)
    return top - 10
  }

  /// The notice and, unless it is nil, the number at the foot; above them a line, except where the
  /// foot begins further right than the margin.
  func addFoot(_ number: Int?, from left: Double = SlidePage.margin, to page: inout Page) {
    let style = SlidePage.noticeStyle
    let right = PlacedSlide.width - SlidePage.margin
    if left == SlidePage.margin {
      page.ornaments.append(
        .path(
          Path(through: [
            Point(x: left, y: SlidePage.footTop), Point(x: right, y: SlidePage.footTop),
          ]), fill: nil,
          stroke: Stroke(colour: theme.accent.mixed(with: theme.page, 0.7), width: 0.8)))
    }
    let numberWidth = 50.0
    func add(
      _ role: PlacedSlideText.Role, _ text: String, _ x: Double, _ width: Double,
      _ alignment: PlacedText.Anchor
    ) {
      let words = SlideParagraph(Label(text))
      page.texts.append(
        PlacedSlideText(
          role: role,
          frame: Rect(x: x, y: SlidePage.footText, width: width, height: style.lineHeight),
          paragraphs: TypeSetter(width: width).column([words], size: style.size).paragraphs,
          colour: theme.muted, alignment: alignment))
    }
    let width = right - left - numberWidth - 10
    if let line = Paragraph.lines(of: notice, in: style, width: width, most: 1).first {
      add(.notice, line, left, width, .start)
    }
    if let number { add(.number, "\(number)", right - numberWidth, numberWidth, .end) }
  }

  func placed(_ page: Page, _ slide: Slide, _ number: Int, on background: Colour) -> PlacedSlide {
    PlacedSlide(
      slide: slide, number: number, background: background, ornaments: page.ornaments,
      texts: page.texts, picture: page.picture)
  }
}

extension SlideComposer.Page {
  /// Adds a column across the page, or at `x`.
  mutating func add(
    _ column: TypeSetter.Column, _ role: PlacedSlideText.Role, at y: Double, _ colour: Colour,
    x: Double = SlidePage.margin, width: Double = SlidePage.width
  ) {
    texts.append(
      PlacedSlideText(
        role: role, frame: Rect(x: x, y: y, width: width, height: column.height),
        paragraphs: column.paragraphs, colour: colour))
  }
}

extension Theme {
  /// The one colour of a deck besides its inks.
  var accent: Colour { paint(for: .first).line }
}
