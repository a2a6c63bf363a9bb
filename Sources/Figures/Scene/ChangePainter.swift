import Diagrams
import GraphvizLayout

/// Paints what became of boxes and arrows; signs are drawn as lines so that every typeface shows
/// them.
struct ChangePainter {
  let theme: Theme

  /// The border of a box that changed: thick, or dashed where it is gone.
  static func stroke(_ change: Change, _ colour: Colour) -> Stroke {
    switch change {
    case .added, .changed: Stroke(colour: colour, width: 2.4)
    case .removed: Stroke(colour: colour, width: 1.4, dashes: [5, 3])
    }
  }

  /// A disc with the sign on it, as badges are.
  func disc(_ change: Change, in frame: Rect) -> [Shape] {
    let paint = theme.paint(for: change)
    let size = frame.height
    return [.circle(centre: frame.centre, radius: size / 2, fill: paint.line, stroke: nil)]
      + sign(change, at: frame.centre, reach: size * 0.27, colour: paint.onLine)
  }

  /// A ring with the sign in it, as marks on arrows are.
  func mark(_ change: Change, at centre: Point) -> [Shape] {
    let colour = theme.paint(for: change).line
    return [
      .circle(
        centre: centre, radius: 6.6, fill: theme.page, stroke: Stroke(colour: colour, width: 1.5))
    ] + sign(change, at: centre, reach: 3.4, colour: theme.ink)
  }

  private func sign(
    _ change: Change, at centre: Point, reach: Double, colour: Colour
  ) -> [Shape] {
    func line(_ points: [Point], isClosed: Bool = false) -> Shape {
      .path(
        Path(through: points.map { centre + $0 * reach }, isClosed: isClosed), fill: nil,
        stroke: Stroke(colour: colour, width: 1.6, isRound: true))
    }
    let across = line([Point(x: -1, y: 0), Point(x: 1, y: 0)])
    switch change {
    case .added: return [across, line([Point(x: 0, y: -1), Point(x: 0, y: 1)])]
    case .removed: return [across]
    case .changed:
      return [
        line(
          [Point(x: 0, y: -1.05), Point(x: 1, y: 0.75), Point(x: -1, y: 0.75)], isClosed: true)
      ]
    }
  }
}
