import Diagrams
import GraphvizLayout

/// Paints arrows, weak ones first; where one crosses another, the upper passes over a gap.
struct ArrowPainter {
  let placed: PlacedDiagram
  let theme: Theme

  private var order: [Int] {
    placed.arrows.indices.sorted {
      (placed.arrows[$0].arrow.strength, $0) < (placed.arrows[$1].arrow.strength, $1)
    }
  }

  var parts: [Scene.Part] {
    let gaps = CrossingGaps(placed: placed, order: order)
    return order.map { part(for: placed.arrows[$0], gaps: gaps.pieces(under: $0)) }
  }

  private func part(for placed: PlacedArrow, gaps: [(path: Path, middle: Point)]) -> Scene.Part {
    let arrow = placed.arrow
    let colour = theme.line(for: arrow, in: self.placed.diagram)
    let width = arrow.strength.lineWidth
    let tip = placed.curve.end
    let head = HeadPainter(
      ending: arrow.ending, colour: colour, width: width, inside: ground(at: tip))
    let line = placed.curve.shortened(by: head.covered)
    let direction =
      arrow.ending == .inhibits ? placed.inward : (tip - line.end).unit
    let casing = gaps.map { gap in
      Shape.path(
        gap.path, fill: nil, stroke: Stroke(colour: ground(at: gap.middle), width: width + 4.4))
    }
    return Scene.Part(
      id: "arrow-" + arrow.id.idPart, classes: classes(of: arrow), tooltip: tooltip(of: arrow),
      link: arrow.link, isLinkedAtEnd: true,
      dataAttributes: arrow.dataAttributes,
      joined: [arrow.from, arrow.to].map { "box-" + $0.idPart },
      shapes: casing + [
        .path(
          Path(line), fill: nil,
          stroke: HeadPainter.stroke(colour, width: width, arrow.pattern))
      ] + head.shapes(at: tip, towards: direction))
  }

  private func classes(of arrow: Arrow) -> [String] {
    var classes = [
      "arrow", arrow.ending.rawValue, "strength-\(arrow.strength.rawValue)", arrow.pattern.rawValue,
    ]
    classes += placed.diagram.groups(arrow.groupIDs).map { "group-" + $0.id.idPart }
    if arrow.tone == .harm { classes.append("harm") }
    if arrow.isContested { classes.append("contested") }
    if let change = arrow.change { classes.append(change.rawValue) }
    return classes
  }

  /// What the caller said, or else the arrow as a sentence; and its reference numbers.
  private func tooltip(of arrow: Arrow) -> String {
    let diagram = placed.diagram
    var text = arrow.tooltip
    if text.isEmpty {
      let names = [arrow.from, arrow.to].map { id in
        diagram.boxes.first { $0.id == id }?.label.plainText ?? id
      }
      text = "\(names[0]) \(diagram.wording.endings[arrow.ending] ?? "→") \(names[1])"
    }
    guard !arrow.referenceNumbers.isEmpty else { return text }
    return text + " [" + arrow.referenceNumbers.map(String.init).joined(separator: ", ") + "]"
  }

  /// The marks on arrows, each with the arrow's id.
  var marks: [(arrowID: String, part: Scene.Part)] {
    placed.arrows.flatMap { arrow in
      arrow.marks.map { (arrow.arrow.id, part(for: $0, on: arrow.arrow)) }
    }
  }

  private func part(for placed: PlacedMark, on arrow: Arrow) -> Scene.Part {
    let line = theme.line(for: arrow, in: self.placed.diagram)
    switch placed.mark {
    case .change(let change):
      return Scene.Part(
        classes: ["change-mark"],
        shapes: ChangePainter(theme: theme).mark(change, at: placed.centre))
    case .contested:
      return Scene.Part(
        classes: ["contested-mark"],
        shapes: Self.mark(at: placed.centre, theme: theme, line: line))
    case .timing(let timing):
      return Scene.Part(
        classes: ["timing-mark", timing.rawValue],
        shapes: TimingPainter(theme: theme).shapes(timing, at: placed.centre, line: line))
    case .references(let text):
      return Scene.Part(
        classes: ["reference-mark"],
        shapes: Self.numbers(text, in: placed.frame, theme: theme, line: line))
    case .word(let word):
      return Scene.Part(
        classes: ["word-mark"],
        shapes: Self.numbers(word, in: placed.frame, theme: theme, line: line))
    case .bundle(let count):
      return Scene.Part(
        classes: ["bundle-mark"],
        shapes: Self.numbers(
          ArrowMark.text(ofBundle: count), in: placed.frame, theme: theme, line: line))
    }
  }

  /// Numbers or a word on a pill.
  static func numbers(
    _ text: String, in room: Rect, theme: Theme, line: Colour
  ) -> [Shape] {
    let frame = room.inset(by: 0.5)
    return [
      .rectangle(
        frame, radius: frame.height / 2, fill: theme.page, stroke: Stroke(colour: line, width: 0.9)),
      .text(
        TextShape(
          runs: [Label.Run(text)], style: ArrowMark.numberStyle, colour: theme.ink,
          origin: Point(x: frame.centre.x, y: frame.centre.y + ArrowMark.numberStyle.size * 0.355),
          anchor: .middle)),
    ]
  }

  /// A disc with "≠", drawn as lines so that every typeface shows it.
  static func mark(at centre: Point, theme: Theme, line: Colour) -> [Shape] {
    func stroke(_ from: Point, _ to: Point) -> Shape {
      .path(
        Path(through: [centre + from, centre + to]), fill: nil,
        stroke: Stroke(colour: theme.ink, width: 1.3, isRound: true))
    }
    return [
      .circle(
        centre: centre, radius: 6.4, fill: theme.page, stroke: Stroke(colour: line, width: 1.3)),
      stroke(Point(x: -3, y: -1.4), Point(x: 3, y: -1.4)),
      stroke(Point(x: -3, y: 1.4), Point(x: 3, y: 1.4)),
      stroke(Point(x: 1.9, y: -3.9), Point(x: -1.9, y: 3.9)),
    ]
  }

  private func ground(at point: Point) -> Colour {
    if placed.enclosures.contains(where: { $0.frame.contains(point) }) { return theme.page }
    for (index, band) in placed.bands.enumerated() where band.frame.contains(point) {
      return theme.bands[index % theme.bands.count]
    }
    return theme.page
  }
}
