package import Diagrams

/// A timeline as text for a terminal: title, axis, a line for each group of a row, legend, notes.
///
/// What is there for sure is full, what may be there is shaded, and where no end is known a broken
/// line runs to an arrow. Below the bars of a row lies the line of their overlap. No line is wider
/// than asked for; names that don't fit are cut.
package struct TextTimeline: Sendable {
  private let timeline: Timeline
  private let width: Int
  private let usesColour: Bool
  private let labelWidth: Int
  private let badgeWidth: Int

  /// - Parameter width: cells in a line, at least 40.
  package init(_ timeline: Timeline, width: Int, usesColour: Bool = false) {
    self.timeline = timeline
    self.width = max(40, width)
    self.usesColour = usesColour
    let names = timeline.rows.map(\.label.plainText.terminalWidth) + [timeline.unit.terminalWidth]
    labelWidth = min(names.max() ?? 0, max(12, self.width / 4))
    badgeWidth = min(7, timeline.rows.map { Self.lanes(of: $0, in: timeline).widest }.max() ?? 0)
  }

  /// The text with a line feed at its end; the same for the same timeline and width.
  package var text: String {
    let legend = TextLegend(width: width, usesColour: usesColour)
    var lines = timeline.title.terminalLines(width: width).map { legend.styled($0, .strong) }
    lines += timeline.subtitle.terminalLines(width: width).map { legend.styled($0, .grey) }
    lines += [""] + drawing + [""] + legend.lines(of: entries) + [""]
    for note in timeline.notes {
      lines += note.terminalLines(width: width).map { legend.styled($0, .grey) }
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Places

  private var plotStart: Int { labelWidth + badgeWidth + 2 }
  /// The cells of the axis; the last cell of a line is for arrows.
  private var plotWidth: Int { width - plotStart - 1 }

  /// The cell edge that is nearest to a value, kept on the axis.
  private func edge(_ value: Double) -> Int {
    let axis = timeline.axis
    let share = (value - axis.lowerBound) / (axis.upperBound - axis.lowerBound)
    return Int((min(1, max(0, share)) * Double(plotWidth)).rounded())
  }

  /// The cells of a span, at least one; nil for a span that lies beside the axis.
  private func cells(from start: Double, to end: Double) -> Range<Int>? {
    guard start <= timeline.axis.upperBound, end >= timeline.axis.lowerBound else { return nil }
    let first = min(edge(start), plotWidth - 1)
    return first..<max(first + 1, edge(end))
  }

  /// The groups that have bars in a row, a line each, and whether a line of overlaps follows.
  private struct Lanes {
    let groups: [Group]
    let hasOverlap: Bool

    /// What stands before the line of overlaps.
    var together: String { groups.map(\.badge).joined(separator: "·") }
    var widest: Int {
      (groups.map(\.badge) + (hasOverlap ? [together] : [])).map(\.terminalWidth).max() ?? 0
    }
    var count: Int { groups.count + (hasOverlap ? 1 : 0) }
  }

  private static func lanes(of row: Timeline.Row, in timeline: Timeline) -> Lanes {
    let used = Set(row.bars.map(\.groupID))
    return Lanes(
      groups: timeline.groups.filter { used.contains($0.id) },
      hasOverlap: !row.overlaps.isEmpty || !row.sureOverlaps.isEmpty)
  }

  // MARK: Drawing

  private var drawing: [String] {
    var height = 2
    var heading: String?
    var places: [(row: Timeline.Row, lanes: Lanes, top: Int, heading: String?)] = []
    for row in timeline.rows {
      let isNew = row.heading != heading
      heading = row.heading
      let lanes = Self.lanes(of: row, in: timeline)
      height += isNew ? (row.heading.isEmpty ? 1 : 2) : 0
      places.append((row, lanes, height, isNew ? row.heading : nil))
      height += max(1, lanes.count)
    }
    var grid = CellGrid(width: width, height: height)
    drawAxis(on: &grid, height: height)
    for (row, lanes, top, heading) in places {
      if let heading {
        grid.write(heading.cut(toCells: width), column: 0, row: top - 1, .grey)
      }
      let name = row.label.plainText.cut(toCells: labelWidth)
      grid.write(name, column: 0, row: top, .strong)
      for (index, group) in lanes.groups.enumerated() {
        let colour = TextPainter.colour(of: group.hue)
        draw(badge: group.badge, row: top + index, colour, on: &grid)
        for bar in row.bars where bar.groupID == group.id {
          draw(bar, row: top + index, colour, on: &grid)
        }
      }
      if lanes.hasOverlap { drawOverlaps(of: row, lanes, top + lanes.groups.count, on: &grid) }
    }
    return grid.lines(usesColour: usesColour)
  }

  /// Ticks, every nth with its number so that all numbers have room, and a line through day 0.
  private func drawAxis(on grid: inout CellGrid, height: Int) {
    grid.write(timeline.unit.cut(toCells: labelWidth), column: 0, row: 0, .grey)
    for column in plotStart..<(plotStart + plotWidth) {
      grid.put("─", column: column, row: 1, .grey)
    }
    for tick in timeline.ticks {
      let column = plotStart + min(edge(tick), plotWidth - 1)
      grid.put(tick == 0 ? "┼" : "┬", column: column, row: 1, .grey)
      if tick == 0 {
        for row in 2..<max(2, height) { grid.put("┊", column: column, row: row, .grey) }
      }
    }
    for (text, column) in numbers { grid.write(text, column: column, row: 0, .grey) }
  }

  /// The numbers of ticks and where they begin: of as many ticks as leave a space between them,
  /// counted from day 0.
  private var numbers: [(text: String, column: Int)] {
    let ticks = timeline.ticks
    let zero = ticks.firstIndex(of: 0) ?? 0
    let placed = ticks.map { tick in
      let text = Timeline.number(tick)
      let middle = plotStart + min(edge(tick), plotWidth - 1)
      return (text: text, column: max(0, min(middle - text.count / 2, width - text.count)))
    }
    for step in 1...max(1, ticks.count) {
      let kept = placed.indices.filter { ($0 - zero) % step == 0 }.map { placed[$0] }
      let isRoomy = zip(kept, kept.dropFirst()).allSatisfy { one, next in
        one.column + one.text.count < next.column
      }
      if isRoomy { return kept }
    }
    return []
  }

  private func draw(
    badge: String, row: Int, _ colour: TerminalColour?, on grid: inout CellGrid
  ) {
    let text = badge.cut(toCells: badgeWidth)
    grid.write(
      text, column: labelWidth + 1 + badgeWidth - text.terminalWidth, row: row, colour)
  }

  private func draw(
    _ bar: Timeline.Bar, row: Int, _ colour: TerminalColour?, on grid: inout CellGrid
  ) {
    guard let whole = cells(from: bar.start, to: bar.end ?? timeline.axis.upperBound) else {
      return
    }
    for cell in whole {
      grid.put(bar.end == nil ? "┄" : "▒", column: plotStart + cell, row: row, colour)
    }
    if bar.end == nil { grid.put("›", column: plotStart + plotWidth, row: row, colour) }
    guard let start = bar.sureStart, let end = bar.sureEnd, start <= end,
      let sure = cells(from: start, to: end)
    else { return }
    // A span of less than a cell stays inside the bar.
    let first = min(sure.lowerBound, whole.upperBound - 1)
    for cell in first..<max(first + 1, sure.upperBound) {
      grid.put("█", column: plotStart + cell, row: row, colour)
    }
  }

  private func drawOverlaps(
    of row: Timeline.Row, _ lanes: Lanes, _ line: Int, on grid: inout CellGrid
  ) {
    draw(badge: lanes.together, row: line, .yellow, on: &grid)
    let spans = row.overlaps.map { ($0, "─") } + row.sureOverlaps.map { ($0, "═") }
    for (span, sign) in spans {
      for cell in cells(from: span.lowerBound, to: span.upperBound) ?? 0..<0 {
        grid.put(sign, column: plotStart + cell, row: line, .yellow)
      }
    }
  }

  // MARK: Legend

  private var entries: [TextLegend.Entry] {
    let bars = timeline.rows.flatMap(\.bars)
    var entries = timeline.groups.filter { group in bars.contains { $0.groupID == group.id } }
      .map { ("\($0.badge) █", Optional(TextPainter.colour(of: $0.hue)), $0.name) }
    entries.append(("▒", nil, timeline.wording.possible))
    if bars.contains(where: { $0.end == nil }) {
      entries.append(("┄›", nil, timeline.wording.open))
    }
    if timeline.rows.contains(where: { !$0.overlaps.isEmpty }) {
      entries.append(("─", .yellow, timeline.wording.overlap))
    }
    if timeline.rows.contains(where: { !$0.sureOverlaps.isEmpty }) {
      entries.append(("═", .yellow, timeline.wording.sureOverlap))
    }
    return entries.filter { !$0.2.isEmpty }.map {
      TextLegend.Entry(sample: $0.0, colour: $0.1, words: $0.2)
    }
  }
}

extension String {
  /// The text as far as it fits, with "…" where it doesn't.
  fileprivate func cut(toCells limit: Int) -> String {
    guard terminalWidth > limit else { return self }
    var kept = ""
    for character in self {
      guard (kept + String(character)).terminalWidth < limit else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}
