import Diagrams
import GraphvizLayout

/// Paints boxes with their halos, badges and signs.
struct BoxPainter {
  let diagram: Diagram
  let theme: Theme

  func part(for placed: PlacedBox) -> Scene.Part {
    let box = placed.box
    let groups = diagram.groups(box.groupIDs)
    let kind = box.role == .joint ? "joint" : box.isTerminal ? "terminal" : "ordinary"
    var classes = ["box", kind]
    classes += groups.map { "group-" + $0.id.idPart }
    if box.tone == .harm { classes.append("harm") }
    if box.isHighlighted { classes.append("highlighted") }
    if let change = box.change { classes.append(change.rawValue) }
    return Scene.Part(
      id: "box-" + box.id.idPart, classes: classes,
      tooltip: box.tooltip.isEmpty ? box.label.plainText : box.tooltip, link: box.link,
      dataAttributes: box.dataAttributes,
      shapes: halo(of: placed) + [body(of: placed)] + beside(placed, groups: groups)
        + label(of: placed) + caption(of: placed))
  }

  private func halo(of placed: PlacedBox) -> [Shape] {
    guard placed.box.isHighlighted else { return [] }
    let reach = placed.metrics.halo - 1
    let outer = Shape.rectangle(
      placed.frame.inset(by: -reach), radius: radius(of: placed) + reach, fill: theme.halo.tint,
      stroke: Stroke(colour: theme.halo.line, width: theme.hasDoubleHalo ? 2 : 1.6))
    return [outer]
  }

  private func radius(of placed: PlacedBox) -> Double {
    if placed.box.role == .joint { return BoxMetrics.jointSize / 2 }
    return placed.box.isTerminal ? 12 : 9
  }

  private func body(of placed: PlacedBox) -> Shape {
    let paint = theme.paint(for: placed.box, in: diagram)
    return .rectangle(
      placed.frame, radius: radius(of: placed), fill: paint.fill,
      stroke: placed.box.change.map { ChangePainter.stroke($0, paint.border) }
        ?? Stroke(colour: paint.border, width: 1.4))
  }

  private func beside(_ placed: PlacedBox, groups: [Group]) -> [Shape] {
    var shapes: [Shape] = []
    if let frame = placed.badgeFrame, let change = placed.box.change {
      shapes += ChangePainter(theme: theme).disc(change, in: frame)
    } else if let frame = placed.badgeFrame {
      let paints = groups.map { theme.paint(for: $0.hue) }
      let box = theme.paint(for: placed.box, in: diagram)
      shapes += BadgePainter(
        letters: groups.map(\.badge),
        fills: placed.box.isTerminal ? paints.map { _ in box.text } : paints.map(\.line),
        inks: placed.box.isTerminal ? paints.map { _ in box.fill } : paints.map(\.onLine),
        gap: box.fill
      ).shapes(in: frame)
    }
    if let frame = placed.warningFrame {
      let isFilled = placed.box.isTerminal
      let box = theme.paint(for: placed.box, in: diagram)
      shapes += WarningPainter(
        fill: isFilled ? box.text : theme.harm.line, ink: isFilled ? box.fill : theme.harm.onLine
      ).shapes(in: frame)
    }
    return shapes
  }

  private func label(of placed: PlacedBox) -> [Shape] {
    guard placed.box.role != .joint else { return [] }
    let colour = theme.paint(for: placed.box, in: diagram).text
    return placed.metrics.label.lines.enumerated().map { index, line in
      .text(
        TextShape(
          runs: line.runs, style: placed.metrics.label.style, colour: colour,
          origin: placed.lineOrigin(index), anchor: .middle))
    }
  }

  private func caption(of placed: PlacedBox) -> [Shape] {
    let colour = theme.paint(for: placed.box, in: diagram).text
    return placed.captionLines.map { line, origin in
      .text(
        TextShape(
          runs: line.runs, style: BoxMetrics.captionStyle, colour: colour, origin: origin,
          anchor: .middle))
    }
  }
}
