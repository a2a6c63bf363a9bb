package import Diagrams
package import GraphvizLayout

/// Something to draw.
package enum Shape: Sendable, Hashable {
  case rectangle(Rect, radius: Double, fill: Colour?, stroke: Stroke?)
  case circle(centre: Point, radius: Double, fill: Colour?, stroke: Stroke?)
  case path(Path, fill: Colour?, stroke: Stroke?)
  case text(TextShape)
}

/// How a line is drawn.
package struct Stroke: Sendable, Hashable {
  package var colour: Colour
  package var width: Double
  /// Lengths of dashes and gaps in turn; none for a solid line.
  package var dashes: [Double] = []
  package var isRound = false

  package init(
    colour: Colour, width: Double, dashes: [Double] = [], isRound: Bool = false
  ) {
    self.colour = colour
    self.width = width
    self.dashes = dashes
    self.isRound = isRound
  }
}

/// Lines and cubic Bézier curves.
package struct Path: Sendable, Hashable {
  /// One step of the pen.
  package enum Step: Sendable, Hashable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  package var steps: [Step]

  package init(_ steps: [Step]) {
    self.steps = steps
  }

  package init(_ curve: Curve) {
    steps = [.move(curve.start)]
    steps += curve.segments.map { .curve($0.control1, $0.control2, $0.end) }
  }

  /// Straight lines from point to point.
  package init(through points: [Point], isClosed: Bool = false) {
    steps = points.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) }
    if isClosed { steps.append(.close) }
  }
}

/// A line of text.
package struct TextShape: Sendable, Hashable {
  package var runs: [Label.Run]
  package var style: TextStyle
  package var colour: Colour
  /// On the baseline.
  package var origin: Point
  package var anchor: PlacedText.Anchor

  package init(
    runs: [Label.Run], style: TextStyle, colour: Colour, origin: Point, anchor: PlacedText.Anchor
  ) {
    self.runs = runs
    self.style = style
    self.colour = colour
    self.origin = origin
    self.anchor = anchor
  }
}
