import Diagrams
import Figures
import GraphvizLayout

extension SlideComposer {
  /// Words, a picture or both; words alone go on on further slides where they need them.
  func content(_ slide: Slide, from number: Int) throws(DeckError) -> [PlacedSlide] {
    guard let picture = slide.picture else {
      return try columns(slide, sizes: SlidePage.wordSizes, from: number)
    }
    var page = try page(of: slide, number)
    let arrangement = arrangements(of: slide.body, with: picture, in: page.area).max {
      $0.picture.width < $1.picture.width
    }
    guard let arrangement, arrangement.picture.height >= 60 else {
      throw .noRoomForPicture(slide: slide.id)
    }
    if let words = arrangement.words {
      page.add(words.column, .body, at: words.y, theme.ink, width: words.width)
    }
    page.picture = PlacedPicture(picture: picture, frame: arrangement.picture)
    return [placed(page, slide, number, on: theme.page)]
  }

  /// A way to share the area between words and a picture.
  private struct Arrangement {
    var words: (column: TypeSetter.Column, y: Double, width: Double)?
    var picture: Rect
  }

  /// Words above the picture or on its left, in several widths; only ways in which they fit.
  private func arrangements(
    of body: [SlideParagraph], with picture: SlidePicture, in area: Rect
  ) -> [Arrangement] {
    let (width, height) = (picture.scene.width, picture.scene.height)
    let bleed = SlidePage.margin - SlidePage.pictureMargin
    func room(from x: Double, _ y: Double) -> Rect {
      Rect(x: x, y: y, width: area.maxX + bleed - x, height: area.maxY - y)
    }
    guard !body.isEmpty else {
      let whole = room(from: area.x - bleed, area.y)
      return [Arrangement(picture: whole.fitting(width: width, height: height))]
    }
    var found: [Arrangement] = []
    if let column = TypeSetter(width: area.width)
      .fitting(body, sizes: SlidePage.wordSizes.suffix(2), height: area.height * 0.45)
    {
      let rest = room(from: area.x - bleed, area.y + column.height + 12)
      found.append(
        Arrangement(
          words: (column, area.y, area.width),
          picture: rest.fitting(width: width, height: height)))
    }
    for share in [0.27, 0.31, 0.36, 0.42] {
      let setter = TypeSetter(width: area.width * share)
      guard
        let column = setter.fitting(
          body, sizes: SlidePage.wordSizes.suffix(3), height: area.height)
      else { continue }
      let rest = room(from: area.x + setter.width + 24, area.y)
      let frame = rest.fitting(width: width, height: height)
      found.append(
        Arrangement(
          words: (column, max(area.y, min(frame.y, area.maxY - column.height)), setter.width),
          picture: frame))
    }
    return found
  }

  /// Paragraphs in one column, on as many slides as they need, all in one size.
  func columns(
    _ slide: Slide, sizes: [Double], from number: Int
  ) throws(DeckError) -> [PlacedSlide] {
    let setter = TypeSetter(
      width: slide.kind == .references ? SlidePage.width : SlidePage.width - 60)
    let first = try page(of: slide, number)
    if let column = setter.fitting(slide.body, sizes: sizes, height: first.area.height) {
      return [filled(first, with: column, setter, slide, number)]
    }
    guard let size = sizes.last else { throw .tooManyWords(slide: slide.id) }
    // The longest title that a part can have decides how much fits on each.
    let probe = try page(of: slide.part(88, of: 88), number)
    let shares = try balanced(slide, setter, size, probe.area.height)
    var pages: [PlacedSlide] = []
    for (index, body) in shares.enumerated() {
      let part = slide.part(index + 1, of: shares.count, body: body)
      let column = setter.column(body, size: size)
      let page = try page(of: part, number + index)
      pages.append(filled(page, with: column, setter, part, number + index))
    }
    return pages
  }

  private func filled(
    _ page: Page, with column: TypeSetter.Column, _ setter: TypeSetter, _ slide: Slide,
    _ number: Int
  ) -> PlacedSlide {
    var page = page
    if !column.paragraphs.isEmpty {
      page.add(column, .body, at: page.area.y, theme.ink, width: setter.width)
    }
    return placed(page, slide, number, on: theme.page)
  }

  /// The paragraphs in as few shares as fit, none of them much fuller than it has to be.
  private func balanced(
    _ slide: Slide, _ setter: TypeSetter, _ size: Double, _ height: Double
  ) throws(DeckError) -> [[SlideParagraph]] {
    let fewest = try divided(slide, setter, size, height)
    var (low, best) = (0.0, (height: height, shares: fewest))
    for _ in 0..<8 {
      let middle = (low + best.height) / 2
      if let shares = try? divided(slide, setter, size, middle), shares.count == fewest.count {
        best = (middle, shares)
      } else {
        low = middle
      }
    }
    return best.shares
  }

  /// The paragraphs in shares that each fit on a slide.
  private func divided(
    _ slide: Slide, _ setter: TypeSetter, _ size: Double, _ height: Double
  ) throws(DeckError) -> [[SlideParagraph]] {
    var shares: [[SlideParagraph]] = []
    var share: [SlideParagraph] = []
    for paragraph in slide.body {
      if setter.column(share + [paragraph], size: size).height > height {
        if !share.isEmpty { shares.append(share) }
        share = []
        if setter.column([paragraph], size: size).height > height {
          throw .tooManyWords(slide: slide.id)
        }
      }
      share.append(paragraph)
    }
    return shares + (share.isEmpty ? [] : [share])
  }
}

extension Slide {
  /// The slide as one of several that together say what it says; its notes stay with the first.
  func part(_ index: Int, of count: Int, body: [SlideParagraph]? = nil) -> Slide {
    guard count > 1 else { return self }
    let isAnswer = kind == .quiz
    return Slide(
      id: index == 1 ? id : "\(id)-\(index)", kind: kind,
      title: isAnswer
        ? title : Label(runs: title.runs + [Label.Run("\u{2002}(\(index)/\(count))")]),
      subtitle: subtitle, body: body ?? self.body, picture: picture, sources: sources,
      notes: index == 1 || isAnswer ? notes : [])
  }
}
