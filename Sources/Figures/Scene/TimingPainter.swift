import Diagrams
import GraphvizLayout

/// Paints how an effect runs in time: a little curve of its strength on a pill.
struct TimingPainter {
  let theme: Theme

  func shapes(_ timing: Timing, at centre: Point, line: Colour) -> [Shape] {
    let mark = ArrowMark.timing(timing)
    let frame = Rect(centre: centre, width: mark.width - 1, height: mark.height - 1)
    return [
      .rectangle(
        frame, radius: 4, fill: theme.page, stroke: Stroke(colour: line, width: 0.9))
    ]
      + curves(timing).map { steps in
        .path(
          Path(steps.map { $0.moved(by: centre) }), fill: nil,
          stroke: Stroke(colour: theme.ink, width: 1.4, isRound: true))
      }
  }

  /// The course around the origin: time to the right, strength upwards.
  private func curves(_ timing: Timing) -> [[Path.Step]] {
    func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    switch timing {
    case .acute:
      return [
        [
          .move(point(-7, 3)), .line(point(-4.5, 3)),
          .curve(point(-2, 3), point(-2, -3.4), point(0, -3.4)),
          .curve(point(2, -3.4), point(2, 3), point(4.5, 3)), .line(point(7, 3)),
        ]
      ]
    case .sustained:
      return [
        [
          .move(point(-7, 3)), .line(point(-5.5, 3)),
          .curve(point(-2.5, 3), point(-3, -3), point(0, -3)), .line(point(7, -3)),
        ]
      ]
    case .whileContinued:
      return [
        [
          .move(point(-7, 3)), .line(point(-4.5, 3)), .line(point(-4.5, -3)),
          .line(point(4.5, -3)), .line(point(4.5, 3)), .line(point(7, 3)),
        ]
      ]
    case .afterStopping:
      return [
        [.move(point(-3.5, -3.6)), .line(point(-3.5, 3.6))],
        [
          .move(point(-7, 3)), .line(point(-2, 3)),
          .curve(point(1, 3), point(0.5, -3), point(3.5, -3)), .line(point(7, -3)),
        ],
      ]
    }
  }
}

extension Path.Step {
  fileprivate func moved(by offset: Point) -> Path.Step {
    switch self {
    case .move(let point): .move(point + offset)
    case .line(let point): .line(point + offset)
    case .curve(let first, let second, let end):
      .curve(first + offset, second + offset, end + offset)
    case .close: .close
    }
  }
}
