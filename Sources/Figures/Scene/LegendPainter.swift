import Diagrams
import GraphvizLayout

/// Paints the samples of the legend.
struct LegendPainter {
  let diagram: Diagram
  let theme: Theme

  func shapes(for swatch: Legend.Swatch, in frame: Rect) -> [Shape] {
    switch swatch {
    case .group(let index): group(index, in: frame)
    case .severalGroups(let indices): several(indices, in: frame)
    case .harm: harm(in: frame)
    case .goal:
      [.rectangle(box(in: frame), radius: 5, fill: theme.goal.fill, stroke: nil)]
    case .highlight:
      [
        .rectangle(
          frame.inset(by: 0.8), radius: 6, fill: theme.halo.tint,
          stroke: Stroke(colour: theme.halo.line, width: theme.hasDoubleHalo ? 2 : 1.6)),
        .rectangle(
          frame.inset(by: 4), radius: 3, fill: theme.neutral.tint,
          stroke: Stroke(colour: theme.neutral.line, width: 1.2)),
      ]
    case .enclosure:
      [EnclosurePainter(theme: theme).frame(box(in: frame), radius: 5)]
    case .ending(let ending): arrow(ending, .strong, .solid, in: frame)
    case .strength(let strength): arrow(.plain, strength, .solid, in: frame)
    case .pattern(let pattern): arrow(.plain, .weak, pattern, in: frame)
    case .contested:
      arrow(.plain, .weak, .solid, in: frame)
        + ArrowPainter.mark(at: frame.centre, theme: theme, line: theme.neutral.line)
    case .joint:
      arrow(.plain, .weak, .solid, in: frame) + [joint(in: frame)]
    case .change(let change): self.change(change, in: frame)
    case .timing(let timing):
      TimingPainter(theme: theme).shapes(timing, at: frame.centre, line: theme.neutral.line)
    case .bundle:
      arrow(.plain, .weak, .solid, in: frame)
        + ArrowPainter.numbers(
          "×2", in: Rect(centre: frame.centre, width: 20, height: 14), theme: theme,
          line: theme.neutral.line)
    case .references:
      arrow(.plain, .weak, .solid, in: frame)
        + ArrowPainter.numbers(
          "1", in: Rect(centre: frame.centre, width: 14, height: 14), theme: theme,
          line: theme.neutral.line)
    }
  }

  private func change(_ change: Change, in frame: Rect) -> [Shape] {
    let paint = theme.paint(for: change)
    return [
      .rectangle(
        frame.inset(by: 1.1), radius: 6, fill: paint.tint,
        stroke: ChangePainter.stroke(change, paint.line))
    ]
      + ChangePainter(theme: theme).disc(
        change, in: Rect(centre: frame.centre, width: 11, height: 11))
  }

  private func box(in frame: Rect) -> Rect { frame.inset(by: 0.7) }

  private func joint(in frame: Rect) -> Shape {
    .rectangle(
      Rect(centre: frame.centre, width: BoxMetrics.jointSize, height: BoxMetrics.jointSize),
      radius: BoxMetrics.jointSize / 2, fill: theme.neutral.line, stroke: nil)
  }

  private func group(_ index: Int, in frame: Rect) -> [Shape] {
    let group = diagram.groups[index]
    let paint = theme.paint(for: group.hue)
    return [
      .rectangle(
        box(in: frame), radius: 6, fill: paint.tint, stroke: Stroke(colour: paint.line, width: 1.3))
    ] + badge([group], gap: paint.tint, in: Rect(centre: frame.centre, width: 12, height: 12))
  }

  private func several(_ indices: [Int], in frame: Rect) -> [Shape] {
    let frame = Rect(
      centre: frame.centre, width: frame.width, height: BoxMetrics.badgeHeight)
    return badge(indices.map { diagram.groups[$0] }, gap: theme.page, in: frame)
  }

  private func badge(_ groups: [Group], gap: Colour, in frame: Rect) -> [Shape] {
    let paints = groups.map { theme.paint(for: $0.hue) }
    return BadgePainter(
      letters: groups.map(\.badge), fills: paints.map(\.line), inks: paints.map(\.onLine), gap: gap
    ).shapes(in: frame)
  }

  private func harm(in frame: Rect) -> [Shape] {
    let sign = Rect(
      centre: frame.centre, width: BoxMetrics.warningWidth * 0.8, height: 10.4)
    return [
      .rectangle(
        box(in: frame), radius: 6, fill: theme.harm.tint,
        stroke: Stroke(colour: theme.harm.line, width: 1.3))
    ]
      + WarningPainter(fill: theme.harm.line, ink: theme.harm.onLine)
      .shapes(in: Rect(centre: sign.centre, width: 13, height: 13))
  }

  private func arrow(
    _ ending: Arrow.Ending, _ strength: Arrow.Strength, _ pattern: Arrow.Pattern, in frame: Rect
  ) -> [Shape] {
    let head = HeadPainter(
      ending: ending, colour: theme.neutral.line, width: strength.lineWidth, inside: theme.page)
    let start = Point(x: frame.x, y: frame.centre.y)
    let tip = Point(x: frame.maxX - 1, y: frame.centre.y)
    let end = Point(x: tip.x - head.covered, y: tip.y)
    let stroke = HeadPainter.stroke(theme.neutral.line, width: strength.lineWidth, pattern)
    return [.path(Path(through: [start, end]), fill: nil, stroke: stroke)]
      + head.shapes(at: tip, towards: Point(x: 1, y: 0))
  }
}
