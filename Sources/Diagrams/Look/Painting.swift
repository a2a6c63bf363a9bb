extension Theme {
  /// The colours of one box.
  package struct BoxPaint: Sendable, Hashable {
    package let border: Colour
    package let fill: Colour
    package let text: Colour
  }

  /// How to colour `box`: by role, then harm, then its one group.
  package func paint(for box: Box, in diagram: Diagram) -> BoxPaint {
    switch box.role {
    case .start(let hue):
      let paint = paint(for: hue)
      return BoxPaint(border: paint.fill, fill: paint.fill, text: paint.onFill)
    case .goal:
      return BoxPaint(border: goal.fill, fill: goal.fill, text: goal.onFill)
    case .joint:
      return BoxPaint(border: neutral.line, fill: neutral.line, text: neutral.line)
    case .ordinary:
      if let change = box.change {
        let paint = paint(for: change)
        return BoxPaint(border: paint.line, fill: paint.tint, text: ink)
      }
      let groups = diagram.groups(box.groupIDs)
      let paint =
        box.tone == .harm ? harm : groups.count == 1 ? self.paint(for: groups[0].hue) : neutral
      return BoxPaint(border: paint.line, fill: paint.tint, text: ink)
    }
  }

  /// The colour of `arrow`: harm, then its one group, then neutral.
  package func line(for arrow: Arrow, in diagram: Diagram) -> Colour {
    if let change = arrow.change { return paint(for: change).line }
    if arrow.tone == .harm { return harm.line }
    let groups = diagram.groups(arrow.groupIDs)
    return groups.count == 1 ? paint(for: groups[0].hue).line : neutral.line
  }
}
