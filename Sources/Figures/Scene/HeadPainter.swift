import Diagrams
import GraphvizLayout

/// Paints the far end of an arrow, and says how much of the line it covers.
struct HeadPainter {
  let ending: Arrow.Ending
  let colour: Colour
  /// The width of the line.
  let width: Double
  /// The inside of open heads.
  let inside: Colour

  private var length: Double { 7.2 + 1.25 * width }
  private var dotRadius: Double { 3 + 0.55 * width }

  /// How far before the tip the line ends.
  var covered: Double {
    switch ending {
    case .promotes: length * 0.7
    case .inhibits: barWidth / 2
    case .modulates: dotRadius * 2
    case .requires: length + 1
    case .plain: 0
    }
  }

  private var barWidth: Double { max(1.8, width * 0.95) }

  func shapes(at tip: Point, towards direction: Point) -> [Shape] {
    let across = direction.turned
    switch ending {
    case .promotes:
      let back = tip - direction * length
      let half = across * (length * 0.41)
      let notch = tip - direction * (length * 0.74)
      return [
        .path(
          Path(through: [tip, back + half, notch, back - half], isClosed: true), fill: colour,
          stroke: nil)
      ]
    case .inhibits:
      let centre = tip - direction * (barWidth / 2)
      let half = across * (4.6 + 0.75 * width)
      return [
        .path(
          Path(through: [centre - half, centre + half]), fill: nil,
          stroke: Stroke(colour: colour, width: barWidth, isRound: true))
      ]
    case .modulates:
      return [
        .circle(
          centre: tip - direction * dotRadius, radius: dotRadius, fill: inside,
          stroke: Stroke(colour: colour, width: max(1.3, width * 0.75)))
      ]
    case .requires:
      let middle = tip - direction * ((length + 2) / 2)
      let half = across * (length * 0.4)
      let back = tip - direction * (length + 2)
      return [
        .path(
          Path(through: [tip, middle + half, back, middle - half], isClosed: true), fill: colour,
          stroke: nil)
      ]
    case .plain:
      return []
    }
  }

  /// The line's stroke for a pattern.
  static func stroke(_ colour: Colour, width: Double, _ pattern: Arrow.Pattern) -> Stroke {
    switch pattern {
    case .solid: Stroke(colour: colour, width: width)
    case .dashed: Stroke(colour: colour, width: width, dashes: [8, 4])
    case .dotted:
      Stroke(
        colour: colour, width: max(1.6, width), dashes: [0.1, 3.2 + max(1.6, width) * 0.8],
        isRound: true)
    }
  }
}
