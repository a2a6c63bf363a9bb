import Diagrams
import GraphvizLayout

/// Paints the letters of groups on a disc, or on a pill with a part for each.
struct BadgePainter {
  let letters: [String]
  let fills: [Colour]
  let inks: [Colour]
  /// The colour between two parts.
  let gap: Colour

  func shapes(in frame: Rect) -> [Shape] {
    let radius = frame.height / 2
    guard letters.count > 1 else {
      return [.circle(centre: frame.centre, radius: radius, fill: fills.first, stroke: nil)]
        + letter(0, at: frame.centre)
    }
    let width = frame.width / Double(letters.count)
    var shapes: [Shape] = []
    for index in letters.indices {
      let part = Rect(
        x: frame.x + Double(index) * width, y: frame.y, width: width, height: frame.height)
      shapes.append(
        .path(
          outline(of: part, isFirst: index == 0, isLast: index == letters.count - 1, radius),
          fill: fills[index], stroke: nil))
    }
    for index in letters.indices.dropFirst() {
      let x = frame.x + Double(index) * width
      shapes.append(
        .path(
          Path(through: [Point(x: x, y: frame.y), Point(x: x, y: frame.maxY)]), fill: nil,
          stroke: Stroke(colour: gap, width: 1)))
    }
    for index in letters.indices {
      let nudge = index == 0 ? 0.8 : index == letters.count - 1 ? -0.8 : 0
      let x = frame.x + (Double(index) + 0.5) * width + nudge
      shapes += letter(index, at: Point(x: x, y: frame.centre.y))
    }
    return shapes
  }

  private func letter(_ index: Int, at centre: Point) -> [Shape] {
    let text = letters[index]
    guard !text.isEmpty else { return [] }
    let style = TextStyle(size: text.count > 1 ? 7 : 9.5, isBold: true)
    return [
      .text(
        TextShape(
          runs: [Label.Run(text)], style: style, colour: inks[index],
          origin: Point(x: centre.x, y: centre.y + style.size * 0.355), anchor: .middle))
    ]
  }

  /// A part of a pill: round where the pill ends.
  private func outline(of part: Rect, isFirst: Bool, isLast: Bool, _ radius: Double) -> Path {
    let bow = radius * 0.5523
    var steps: [Path.Step] = []
    func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    let (left, right, top, bottom) = (part.x, part.maxX, part.y, part.maxY)
    let middle = part.centre.y
    steps.append(.move(point(isFirst ? left + radius : left, top)))
    steps.append(.line(point(isLast ? right - radius : right, top)))
    if isLast {
      steps.append(
        .curve(point(right - radius + bow, top), point(right, middle - bow), point(right, middle)))
      steps.append(
        .curve(
          point(right, middle + bow), point(right - radius + bow, bottom),
          point(right - radius, bottom)))
    } else {
      steps.append(.line(point(right, bottom)))
    }
    steps.append(.line(point(isFirst ? left + radius : left, bottom)))
    if isFirst {
      steps.append(
        .curve(point(left + radius - bow, bottom), point(left, middle + bow), point(left, middle)))
      steps.append(
        .curve(
          point(left, middle - bow), point(left + radius - bow, top), point(left + radius, top)))
    }
    return Path(steps + [.close])
  }
}

/// Paints a triangle with an exclamation mark.
struct WarningPainter {
  let fill: Colour
  let ink: Colour

  func shapes(in frame: Rect) -> [Shape] {
    let middle = frame.centre.x
    let triangle = Path(
      through: [
        Point(x: middle, y: frame.y + 1), Point(x: frame.maxX - 1, y: frame.maxY - 1),
        Point(x: frame.x + 1, y: frame.maxY - 1),
      ], isClosed: true)
    let stem = Path(
      through: [Point(x: middle, y: frame.y + 4.6), Point(x: middle, y: frame.y + 7.8)])
    return [
      .path(triangle, fill: fill, stroke: Stroke(colour: fill, width: 2, isRound: true)),
      .path(stem, fill: nil, stroke: Stroke(colour: ink, width: 1.6, isRound: true)),
      .circle(
        centre: Point(x: middle, y: frame.y + 10.6), radius: 0.95, fill: ink, stroke: nil),
    ]
  }
}
