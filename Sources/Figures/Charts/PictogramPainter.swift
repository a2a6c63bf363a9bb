import Diagrams
import GraphvizLayout

/// Paints small pictures in one colour: a person, an animal, cells, a page.
struct PictogramPainter {
  let colour: Colour
  /// The colour behind the picture.
  let ground: Colour

  /// The picture in the largest square in the middle of `frame`.
  func shapes(_ pictogram: Pictogram, in frame: Rect) -> [Shape] {
    let size = min(frame.width, frame.height)
    let corner = Point(x: frame.centre.x - size / 2, y: frame.centre.y - size / 2)
    let unit = size / 16
    func point(_ x: Double, _ y: Double) -> Point {
      Point(x: corner.x + x * unit, y: corner.y + y * unit)
    }
    func curve(_ c1: (Double, Double), _ c2: (Double, Double), _ end: (Double, Double)) -> Path.Step
    {
      .curve(point(c1.0, c1.1), point(c2.0, c2.1), point(end.0, end.1))
    }
    switch pictogram {
    case .person:
      let body = Path([
        .move(point(2.5, 15)), .line(point(2.5, 13)), curve((2.5, 10), (4.5, 8.5), (8, 8.5)),
        curve((11.5, 8.5), (13.5, 10), (13.5, 13)), .line(point(13.5, 15)), .close,
      ])
      return [
        .circle(centre: point(8, 4.2), radius: 3.2 * unit, fill: colour, stroke: nil),
        .path(body, fill: colour, stroke: nil),
      ]
    case .animal:
      // A mouse that looks to the right.
      let body = Path([
        .move(point(2.5, 13)), curve((1.6, 8), (5, 5.6), (9, 6.4)),
        curve((12.5, 7), (15, 9.4), (15.6, 11.4)), curve((15.8, 12.4), (15, 13), (13.8, 13)),
        .close,
      ])
      let tail = Path([
        .move(point(2.8, 12.6)), curve((-1, 12.8), (0.2, 7.6), (2.6, 7.8)),
      ])
      return [
        .path(
          tail, fill: nil, stroke: Stroke(colour: colour, width: 1.1 * unit, isRound: true)),
        .path(body, fill: colour, stroke: nil),
        .circle(centre: point(10, 5.6), radius: 2.1 * unit, fill: colour, stroke: nil),
        .circle(centre: point(12.7, 9.6), radius: 0.75 * unit, fill: ground, stroke: nil),
      ]
    case .cells:
      let line = Stroke(colour: colour, width: 1.3 * unit)
      return [
        .circle(centre: point(5.6, 6), radius: 4.6 * unit, fill: ground, stroke: line),
        .circle(centre: point(10.8, 10.6), radius: 4.4 * unit, fill: ground, stroke: line),
        .circle(centre: point(5.2, 5.6), radius: 1.6 * unit, fill: colour, stroke: nil),
        .circle(centre: point(11.2, 11), radius: 1.6 * unit, fill: colour, stroke: nil),
      ]
    case .page:
      let line = Stroke(colour: colour, width: 1.2 * unit, isRound: true)
      let outline = Path(
        through: [
          point(3.2, 1.6), point(9.6, 1.6), point(12.8, 4.8), point(12.8, 14.4), point(3.2, 14.4),
        ], isClosed: true)
      let rows = [6.6, 9, 11.4].map { y in
        Shape.path(Path(through: [point(5.6, y), point(10.4, y)]), fill: nil, stroke: line)
      }
      return [.path(outline, fill: ground, stroke: line)] + rows
    }
  }
}
