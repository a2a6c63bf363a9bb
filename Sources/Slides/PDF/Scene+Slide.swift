package import Diagrams
package import Figures
import GraphvizLayout

extension Scene {
  /// Draws a slide as one picture: ground, figure, words.
  package init(_ slide: PlacedSlide, theme: Theme) {
    let page = Rect(x: 0, y: 0, width: PlacedSlide.width, height: PlacedSlide.height)
    let ground: [Part] =
      [
        Part(
          classes: ["page"],
          shapes: [.rectangle(page, radius: 0, fill: slide.background, stroke: nil)])
      ] + slide.ornaments.map { Part(classes: ["ornament"], shapes: [$0]) }
    let figure = slide.picture.map { placed in
      let corner = Point(x: placed.frame.x, y: placed.frame.y)
      return placed.picture.scene.layers.flatMap(\.parts).map { part in
        var part = part.transformed(Transform(scale: placed.scale, offset: corner))
        part.id = nil
        return part
      }
    }
    let texts = slide.texts.flatMap { TextPainter(text: $0, accent: theme.accent).parts }
    self.init(
      width: page.width, height: page.height, theme: theme, prefix: "slide-\(slide.number)",
      title: slide.slide.title.plainText,
      description: slide.texts.filter { $0.role == .body }.flatMap(\.paragraphs)
        .map(\.paragraph.plainText) + [slide.picture?.picture.alternative].compactMap { $0 },
      layers: [
        Layer(name: "ground", parts: ground), Layer(name: "figure", parts: figure ?? []),
        Layer(name: "texts", parts: texts),
      ].filter { !$0.parts.isEmpty })
  }
}
