import Diagrams
package import GraphvizLayout

/// A change of size and place: first made larger, then moved.
package struct Transform: Sendable, Hashable {
  /// Greater than 0; 1 keeps the size.
  package var scale: Double
  /// Where the top left corner of the page goes.
  package var offset: Point

  /// - Precondition: `scale` is greater than 0.
  package init(scale: Double = 1, offset: Point = Point(x: 0, y: 0)) {
    precondition(scale > 0, "a drawing keeps some size")
    self.scale = scale
    self.offset = offset
  }

  package func callAsFunction(_ point: Point) -> Point { point * scale + offset }

  package func callAsFunction(_ rect: Rect) -> Rect {
    Rect(
      x: rect.x * scale + offset.x, y: rect.y * scale + offset.y, width: rect.width * scale,
      height: rect.height * scale)
  }
}

extension Shape {
  /// The shape elsewhere and larger or smaller, with its lines and type.
  package func transformed(_ transform: Transform) -> Shape {
    switch self {
    case .rectangle(let rect, let radius, let fill, let stroke):
      return .rectangle(
        transform(rect), radius: radius * transform.scale, fill: fill,
        stroke: stroke?.scaled(by: transform.scale))
    case .circle(let centre, let radius, let fill, let stroke):
      return .circle(
        centre: transform(centre), radius: radius * transform.scale, fill: fill,
        stroke: stroke?.scaled(by: transform.scale))
    case .path(let path, let fill, let stroke):
      return .path(
        path.transformed(transform), fill: fill, stroke: stroke?.scaled(by: transform.scale))
    case .text(var text):
      text.origin = transform(text.origin)
      if transform.scale != 1 {
        text.style = TextStyle(
          size: text.style.size * transform.scale, isBold: text.style.isBold,
          letterSpacing: text.style.letterSpacing * transform.scale)
      }
      return .text(text)
    }
  }
}

extension Path {
  package func transformed(_ transform: Transform) -> Path {
    Path(
      steps.map { step in
        switch step {
        case .move(let point): .move(transform(point))
        case .line(let point): .line(transform(point))
        case .curve(let first, let second, let end):
          .curve(transform(first), transform(second), transform(end))
        case .close: .close
        }
      })
  }
}

extension Stroke {
  fileprivate func scaled(by scale: Double) -> Stroke {
    guard scale != 1 else { return self }
    var stroke = self
    stroke.width *= scale
    stroke.dashes = dashes.map { $0 * scale }
    return stroke
  }
}
