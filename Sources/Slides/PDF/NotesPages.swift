import Diagrams
import Figures
import GraphvizLayout

/// A slide above, what its speaker says below; more pages where that is long.
struct NotesPages {
  let slide: PlacedSlide
  let theme: Theme

  /// A4, upright, at 96 to the inch, as the pages of slides are.
  private static let (width, height) = (794.0, 1123.0)
  private static let margin = 64.0
  private static let size = 15.0

  var scenes: [Scene] {
    let width = Self.width - 2 * Self.margin
    let setter = TypeSetter(width: width)
    let scale = width / PlacedSlide.width
    let top = Self.margin + PlacedSlide.height * scale + 30
    var rest = slide.slide.notes.map { SlideParagraph(Label(runs: [Label.Run($0)])) }[...]
    var scenes: [Scene] = []
    repeat {
      let start = scenes.isEmpty ? top : Self.margin
      let room = Self.height - Self.margin - 24 - start
      var share: [SlideParagraph] = []
      while let next = rest.first,
        share.isEmpty || setter.column(share + [next], size: Self.size).height <= room
      {
        share.append(next)
        rest.removeFirst()
      }
      let column = setter.column(share, size: Self.size)
      let words = PlacedSlideText(
        role: .body,
        frame: Rect(x: Self.margin, y: start, width: width, height: column.height),
        paragraphs: column.paragraphs, colour: Theme.light.ink)
      scenes.append(page(words, isFirst: scenes.isEmpty, scale: scale))
    } while !rest.isEmpty
    return scenes
  }

  private func page(_ words: PlacedSlideText, isFirst: Bool, scale: Double) -> Scene {
    let corner = Point(x: Self.margin, y: Self.margin)
    let whole = Rect(x: 0, y: 0, width: Self.width, height: Self.height)
    var parts = [
      Scene.Part(shapes: [.rectangle(whole, radius: 0, fill: Theme.light.page, stroke: nil)])
    ]
    if isFirst {
      parts += Scene(slide, theme: theme).layers.flatMap(\.parts).map {
        $0.transformed(Transform(scale: scale, offset: corner))
      }
      let frame = Rect(
        x: corner.x, y: corner.y, width: PlacedSlide.width * scale,
        height: PlacedSlide.height * scale)
      parts.append(
        Scene.Part(shapes: [
          .rectangle(
            frame, radius: 0, fill: nil, stroke: Stroke(colour: Theme.light.muted, width: 0.8))
        ]))
    }
    let number = PlacedSlideText(
      role: .number,
      frame: Rect(x: Self.margin, y: Self.height - 52, width: words.frame.width, height: 17),
      paragraphs: TypeSetter(width: 100)
        .column([SlideParagraph(Label("\(slide.number)"))], size: 13).paragraphs,
      colour: Theme.light.muted, alignment: .end)
    parts += [words, number].flatMap { TextPainter(text: $0, accent: theme.accent).parts }
    return Scene(
      width: Self.width, height: Self.height, theme: .light, prefix: "notes-\(slide.number)",
      title: slide.slide.title.plainText, description: slide.slide.notes,
      layers: [Scene.Layer(name: "page", parts: parts)])
  }
}
