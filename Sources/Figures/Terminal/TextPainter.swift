import Diagrams

/// Draws a text drawing with box-drawing characters.
struct TextPainter {
  let drawing: TextDrawing

  private var diagram: Diagram { drawing.diagram }

  /// The rows of the drawing.
  func lines(usesColour: Bool) -> [String] {
    var grid = CellGrid(width: drawing.width, height: drawing.height)
    for heading in drawing.headings {
      grid.write(heading.text, column: heading.column, row: heading.row, .grey)
    }
    for index in diagram.boxes.indices { draw(box: index, on: &grid) }
    // Lines that run down are drawn last, so that they go on where they cross others.
    for isVertical in [false, true] {
      for index in diagram.arrows.indices { draw(line: index, isVertical, on: &grid) }
    }
    for index in diagram.arrows.indices { draw(endsOf: index, on: &grid) }
    for index in diagram.boxes.indices { draw(signsOf: index, on: &grid) }
    var lines = grid.lines(usesColour: usesColour)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  // MARK: Boxes

  /// The border of a box: light, heavy for ends of routes, double for what is marked out.
  private struct Border {
    let corners: [String]
    let horizontal: String
    let vertical: String
    /// Where an arrow leaves: right, down, left, up.
    let exits: [String]

    static let light = Border(
      corners: ["╭", "╮", "╰", "╯"], horizontal: "─", vertical: "│", exits: ["├", "┬", "┤", "┴"])
    static let heavy = Border(
      corners: ["┏", "┓", "┗", "┛"], horizontal: "━", vertical: "┃", exits: ["┠", "┯", "┨", "┷"])
    static let double = Border(
      corners: ["╔", "╗", "╚", "╝"], horizontal: "═", vertical: "║", exits: ["╟", "╤", "╢", "╧"])
  }

  private func border(of box: Box) -> Border {
    box.isTerminal ? .heavy : box.isHighlighted ? .double : .light
  }

  private func draw(box index: Int, on grid: inout CellGrid) {
    let box = diagram.boxes[index]
    let text = drawing.layout.boxes[index]
    let frame = drawing.frames[index]
    let colour = colour(of: box)
    guard !text.isJoint else {
      return grid.put("●", column: frame.column, row: frame.row, colour)
    }
    let border = border(of: box)
    let (left, right) = (frame.column, frame.endColumn - 1)
    let (top, bottom) = (frame.row, frame.endRow - 1)
    for column in left...right {
      grid.put(border.horizontal, column: column, row: top, colour)
      grid.put(border.horizontal, column: column, row: bottom, colour)
    }
    for row in top...bottom {
      grid.put(border.vertical, column: left, row: row, colour)
      grid.put(border.vertical, column: right, row: row, colour)
    }
    for (corner, place) in zip(
      border.corners, [(left, top), (right, top), (left, bottom), (right, bottom)])
    {
      grid.put(corner, column: place.0, row: place.1, colour)
    }
    let isStrong = box.isTerminal || box.isHighlighted
    for (line, words) in (text.lines + text.caption).enumerated() {
      let space = frame.width - 2 - words.terminalWidth
      grid.write(
        words, column: left + 1 + space / 2, row: top + 1 + line,
        line >= text.lines.count ? .grey : isStrong ? .strong : nil)
    }
  }

  /// The signs of a box, written after arrows so that none covers them.
  private func draw(signsOf index: Int, on grid: inout CellGrid) {
    let signs = drawing.layout.boxes[index].signs
    guard !signs.isEmpty else { return }
    let frame = drawing.frames[index]
    grid.write(
      " \(signs) ", column: frame.column + 1, row: frame.row, colour(of: diagram.boxes[index]))
  }

  private func colour(of box: Box) -> TerminalColour? {
    if box.tone == .harm { return .red }
    switch box.role {
    case .start(let hue): return TextPainter.colour(of: hue)
    case .goal: return .yellow
    case .ordinary, .joint:
      let groups = diagram.groups(box.groupIDs)
      return groups.count == 1 ? TextPainter.colour(of: groups[0].hue) : nil
    }
  }

  static func colour(of hue: Hue) -> TerminalColour {
    switch hue {
    case .first: .cyan
    case .second: .magenta
    case .third: .blue
    case .fourth: .green
    }
  }

  // MARK: Arrows

  private func colour(of arrow: Arrow) -> TerminalColour? {
    if arrow.tone == .harm { return .red }
    let groups = diagram.groups(arrow.groupIDs)
    return groups.count == 1 ? TextPainter.colour(of: groups[0].hue) : nil
  }

  private func draw(line index: Int, _ isVertical: Bool, on grid: inout CellGrid) {
    let arrow = diagram.arrows[index]
    for cell in drawing.routes[index] where cell.left.isVertical == isVertical || !cell.isStraight {
      grid.put(
        Self.line(cell, arrow.pattern), column: cell.column, row: cell.row, colour(of: arrow))
    }
  }

  private func draw(endsOf index: Int, on grid: inout CellGrid) {
    let arrow = diagram.arrows[index]
    let route = drawing.routes[index]
    guard let first = route.first, let last = route.last else { return }
    let colour = colour(of: arrow)
    let (from, to) = (box(arrow.from), box(arrow.to))
    if from.role != .joint {
      let step = first.entered.step
      grid.put(
        border(of: from).exits[first.entered.rawValue], column: first.column - step.column,
        row: first.row - step.row, self.colour(of: from))
    }
    if let head = Self.head(arrow.ending, last.left) {
      grid.put(head, column: last.column, row: last.row, colour)
    } else if to.role != .joint {
      let step = last.left.step
      grid.put(
        border(of: to).exits[last.left.opposite.rawValue], column: last.column + step.column,
        row: last.row + step.row, self.colour(of: to))
    }
    if arrow.isMarked {
      let cell = route[drawing.marks[index]]
      grid.put(arrow.change?.sign ?? "≠", column: cell.column, row: cell.row, colour)
    }
  }

  private func box(_ id: String) -> Box {
    diagram.boxes[diagram.positions[id] ?? 0]
  }

  /// A piece of a line; bends are solid in every pattern, as there are no others.
  static func line(_ cell: RouteCell, _ pattern: Arrow.Pattern) -> String {
    guard cell.isStraight else {
      switch (cell.entered, cell.left) {
      case (.right, .down), (.up, .left): return "╮"
      case (.right, .up), (.down, .left): return "╯"
      case (.left, .down), (.up, .right): return "╭"
      default: return "╰"
      }
    }
    switch pattern {
    case .solid: return cell.entered.isVertical ? "│" : "─"
    case .dashed: return cell.entered.isVertical ? "╎" : "╌"
    case .dotted: return cell.entered.isVertical ? "┊" : "┈"
    }
  }

  /// The far end of an arrow that runs this way; nil for one without a head.
  static func head(_ ending: Arrow.Ending, _ heading: Heading) -> String? {
    switch ending {
    case .promotes: ["▶", "▼", "◀", "▲"][heading.rawValue]
    case .inhibits: ["⊣", "⊥", "⊢", "⊤"][heading.rawValue]
    case .modulates: "○"
    case .requires: "◆"
    case .plain: nil
    }
  }
}
