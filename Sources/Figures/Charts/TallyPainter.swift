import Diagrams
import GraphvizLayout

/// Paints counts around the middle of a cell: what speaks for on the right, full and half dots;
/// what speaks against on the left, open ones.
struct TallyPainter {
  /// Most dots on one side; more become one dot and a number.
  static let mostDots = 5
  static let radius = 4.4
  static let step = 11.0
  static let numberStyle = TextStyle(size: 11, isBold: true)
  private static let gap = 6.0

  let theme: Theme

  /// Which of the three counts a dot stands for.
  enum Kind: CaseIterable {
    case full, half, against
  }

  /// The room that the counts take on either side of the middle.
  static func extent(of tally: TallyMap.Tally, isCounted: Bool) -> (left: Double, right: Double) {
    func reach(_ counts: [Int]) -> Double {
      let counts = counts.filter { $0 > 0 }
      guard !counts.isEmpty else { return gap }
      if !isCounted, counts.reduce(0, +) <= mostDots {
        return gap + Double(counts.reduce(0, +)) * step
      }
      return counts.reduce(gap) { $0 + step + 2 + width(of: $1) + 5 }
    }
    return (reach([tally.against]), reach([tally.full, tally.half]))
  }

  private static func width(of count: Int) -> Double {
    TextMetrics.width(of: "\(count)", in: numberStyle)
  }

  /// The counts around `middle`; as numbers beside one dot each where `isCounted`.
  func shapes(_ tally: TallyMap.Tally, at middle: Point, isCounted: Bool) -> [Shape] {
    side([(.full, tally.full), (.half, tally.half)], at: middle, towards: 1, isCounted)
      + side([(.against, tally.against)], at: middle, towards: -1, isCounted)
  }

  private func side(
    _ counts: [(kind: Kind, count: Int)], at middle: Point, towards sign: Double,
    _ isCounted: Bool
  ) -> [Shape] {
    let counts = counts.filter { $0.count > 0 }
    var distance = Self.gap
    var shapes: [Shape] = []
    if !isCounted, counts.reduce(0, { $0 + $1.count }) <= Self.mostDots {
      for (kind, count) in counts {
        for _ in 0..<count {
          let x = middle.x + sign * (distance + Self.step / 2)
          shapes += dot(kind, at: Point(x: x, y: middle.y))
          distance += Self.step
        }
      }
      return shapes
    }
    for (kind, count) in counts {
      let number = Self.width(of: count)
      let extent = Self.step + 2 + number
      let start = sign > 0 ? middle.x + distance : middle.x - distance - extent
      shapes += dot(kind, at: Point(x: start + Self.step / 2, y: middle.y))
      shapes.append(
        .text(
          ChartPage.line(
            "\(count)", Self.numberStyle, theme.ink,
            Point(x: start + Self.step + 2, y: middle.y + Self.numberStyle.size * 0.355))))
      distance += extent + 5
    }
    return shapes
  }

  /// A full, half or open dot.
  func dot(_ kind: Kind, at centre: Point) -> [Shape] {
    let (radius, bow) = (Self.radius, Self.radius * 0.5523)
    let colour = kind == .against ? theme.harm.line : theme.paint(for: .first).line
    let ring = Shape.circle(
      centre: centre, radius: radius, fill: kind == .full ? colour : theme.page,
      stroke: Stroke(colour: colour, width: 1.4))
    func point(_ x: Double, _ y: Double) -> Point { Point(x: centre.x + x, y: centre.y + y) }
    switch kind {
    case .full: return [ring]
    case .half:
      let half = Path([
        .move(point(0, -radius)),
        .curve(point(bow, -radius), point(radius, -bow), point(radius, 0)),
        .curve(point(radius, bow), point(bow, radius), point(0, radius)), .close,
      ])
      return [ring, .path(half, fill: colour, stroke: nil)]
    case .against:
      let reach = radius * 0.55
      let bar = Path(through: [point(-reach, 0), point(reach, 0)])
      return [
        ring, .path(bar, fill: nil, stroke: Stroke(colour: colour, width: 1.4, isRound: true)),
      ]
    }
  }
}
