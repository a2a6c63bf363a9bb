import Diagrams
package import Figures
import GraphvizLayout

extension Scene {
  /// The scene without `margin` points on each side and without its page, as a part of a larger
  /// page, which has its own.
  package func trimmed(by margin: Double) -> Scene {
    let corner = Point(x: -margin, y: -margin)
    return Scene(
      width: max(1, width - 2 * margin), height: max(1, height - 2 * margin), theme: theme,
      prefix: prefix, title: title, description: description,
      layers: layers.map { layer in
        Layer(
          name: layer.name,
          parts: layer.parts.filter { !$0.classes.contains("page") }.map { part in
            part.placed(at: corner, scale: 1)
          })
      }.filter { !$0.parts.isEmpty })
  }

  /// The scene with another prefix of its ids, so that it may stand in one page with its like.
  func prefixed(_ prefix: String) -> Scene {
    Scene(
      width: width, height: height, theme: theme, prefix: prefix, title: title,
      description: description, layers: layers)
  }

  /// The size of the smallest type that has to be read, in points; nil without text.
  ///
  /// That is the type of boxes where there are some; headings, the legend and the one or two
  /// letters of badges may be smaller.
  package var leastTextSize: Double? {
    let boxes = layers.filter { $0.name == "boxes" }
    return (boxes.isEmpty ? layers : boxes).flatMap(\.parts).flatMap(\.shapes)
      .compactMap { shape in
        guard case .text(let text) = shape, text.runs.reduce(0, { $0 + $1.text.count }) > 2
        else { return nil }
        return text.style.size
      }.min()
  }
}

extension Scene.Part {
  /// The part in another place and size.
  func placed(at corner: Point, scale: Double) -> Scene.Part {
    var part = self
    part.shapes = shapes.map { $0.placed(at: corner, scale: scale) }
    return part
  }
}

extension Shape {
  /// The shape with its origin at `corner`, `scale` times as large.
  func placed(at corner: Point, scale: Double) -> Shape {
    func place(_ point: Point) -> Point { corner + point * scale }
    func scaled(_ stroke: Stroke?) -> Stroke? {
      guard var stroke else { return nil }
      stroke.width *= scale
      stroke.dashes = stroke.dashes.map { $0 * scale }
      return stroke
    }
    switch self {
    case .rectangle(let rect, let radius, let fill, let stroke):
      let start = place(Point(x: rect.x, y: rect.y))
      return .rectangle(
        Rect(x: start.x, y: start.y, width: rect.width * scale, height: rect.height * scale),
        radius: radius * scale, fill: fill, stroke: scaled(stroke))
    case .circle(let centre, let radius, let fill, let stroke):
      return .circle(
        centre: place(centre), radius: radius * scale, fill: fill, stroke: scaled(stroke))
    case .path(let path, let fill, let stroke):
      let steps = path.steps.map { step -> Path.Step in
        switch step {
        case .move(let point): .move(place(point))
        case .line(let point): .line(place(point))
        case .curve(let one, let two, let end): .curve(place(one), place(two), place(end))
        case .close: .close
        }
      }
      return .path(Path(steps), fill: fill, stroke: scaled(stroke))
    case .text(var text):
      text.origin = place(text.origin)
      text.style = TextStyle(
        size: text.style.size * scale, isBold: text.style.isBold,
        letterSpacing: text.style.letterSpacing * scale)
      return .text(text)
    }
  }
}
