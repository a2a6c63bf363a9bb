import Diagrams
import GraphvizLayout

/// Paints the parts of a timeline.
struct TimelinePainter {
  let layout: TimelineLayout
  let theme: Theme

  private var timeline: Timeline { layout.timeline }

  var ground: [Scene.Part] {
    let page = Rect(x: 0, y: 0, width: layout.width, height: layout.height)
    let bands = layout.bands.enumerated().map { index, band in
      Shape.rectangle(
        band.frame, radius: 9, fill: theme.bands[index % theme.bands.count], stroke: nil)
    }
    let lines = timeline.ticks.map { tick in
      let x = layout.x(tick)
      return Shape.path(
        Path(through: [
          Point(x: x, y: layout.plot.lowerBound), Point(x: x, y: layout.plot.upperBound),
        ]),
        fill: nil,
        stroke: Stroke(
          colour: tick == 0 ? theme.muted : theme.page, width: tick == 0 ? 1.2 : 1,
          dashes: tick == 0 ? [2, 3] : []))
    }
    return [
      Scene.Part(
        classes: ["page"], shapes: [.rectangle(page, radius: 0, fill: theme.page, stroke: nil)]),
      Scene.Part(classes: ["bands"], shapes: bands),
      Scene.Part(classes: ["grid"], shapes: lines),
    ]
  }

  var overlaps: [Scene.Part] {
    timeline.rows.indices.compactMap { row in
      let shapes =
        timeline.rows[row].overlaps.map { overlap($0, row: row, isSure: false) }
        + timeline.rows[row].sureOverlaps.map { overlap($0, row: row, isSure: true) }
      return shapes.isEmpty ? nil : Scene.Part(classes: ["overlap"], shapes: shapes)
    }
  }

  private func overlap(_ span: ClosedRange<Double>, row: Int, isSure: Bool) -> Shape {
    let left = layout.x(span.lowerBound)
    let frame = Rect(
      x: left, y: layout.rowTops[row] + 1, width: max(3, layout.x(span.upperBound) - left),
      height: TimelineLayout.rowHeight - 2)
    return overlap(in: frame, isSure: isSure)
  }

  private func overlap(in frame: Rect, isSure: Bool) -> Shape {
    .rectangle(
      frame, radius: 4, fill: theme.halo.tint,
      stroke: Stroke(
        colour: theme.halo.line, width: isSure ? 1.8 : 1, dashes: isSure ? [] : [3, 3]))
  }

  var bars: [Scene.Part] {
    timeline.rows.indices.flatMap { row in
      timeline.rows[row].bars.enumerated().map { index, bar in
        return Scene.Part(
          id: "bar-\(timeline.rows[row].id.idPart)-\(index)",
          classes: ["bar", "group-" + bar.groupID.idPart], tooltip: bar.tooltip,
          shapes: shapes(of: bar, row: row))
      }
    }
  }

  /// The groups that have bars in a row, one below the other.
  private func lanes(of row: Int) -> [Group] {
    let used = Set(timeline.rows[row].bars.map(\.groupID))
    return timeline.groups.filter { used.contains($0.id) }
  }

  private func shapes(of bar: Timeline.Bar, row: Int) -> [Shape] {
    let groups = lanes(of: row)
    let count = groups.count
    let lane = groups.firstIndex { $0.id == bar.groupID } ?? 0
    let hue = groups[lane].hue
    let end = bar.end ?? timeline.axis.upperBound
    let whole = layout.barFrame(row: row, lane: lane, of: count, from: bar.start, to: end)
    var shapes = possible(whole, hue: hue, isOpen: bar.end == nil)
    if let start = bar.sureStart, let sureEnd = bar.sureEnd, start <= sureEnd {
      let frame = layout.barFrame(row: row, lane: lane, of: count, from: start, to: sureEnd)
      shapes += sure(frame, hue: hue)
    }
    return shapes
  }

  private func possible(_ frame: Rect, hue: Hue, isOpen: Bool) -> [Shape] {
    let paint = theme.paint(for: hue)
    guard isOpen else {
      return [
        .rectangle(
          frame, radius: 3, fill: paint.tint, stroke: Stroke(colour: paint.line, width: 1.1))
      ]
    }
    let (top, bottom) = (frame.y, frame.y + frame.height)
    let outline = Path(through: [
      Point(x: frame.maxX, y: top), Point(x: frame.x, y: top), Point(x: frame.x, y: bottom),
      Point(x: frame.maxX, y: bottom),
    ])
    let middle = frame.centre.y
    let arrow = Path(through: [
      Point(x: frame.maxX + 2, y: middle - 3.5), Point(x: frame.maxX + 7, y: middle),
      Point(x: frame.maxX + 2, y: middle + 3.5),
    ])
    let dotted = Stroke(colour: paint.line, width: 1.1, dashes: [1.5, 2.5])
    return [
      .rectangle(frame, radius: 0, fill: paint.tint, stroke: nil),
      .path(outline, fill: nil, stroke: dotted),
      .path(arrow, fill: nil, stroke: Stroke(colour: paint.line, width: 1.3)),
    ]
  }

  private func sure(_ frame: Rect, hue: Hue) -> [Shape] {
    [.rectangle(frame, radius: 3, fill: theme.paint(for: hue).line, stroke: nil)]
  }

  var texts: [Scene.Part] {
    var parts = heading
    for band in layout.bands {
      let heading = Paragraph.lines(
        of: band.heading.uppercased(), in: TimelineLayout.headingStyle,
        width: band.frame.width - 28, most: 1)
      parts.append(
        text(
          heading.first ?? "", TimelineLayout.headingStyle, theme.muted,
          Point(x: band.frame.x + 14, y: band.frame.y + 15), name: "heading"))
    }
    for (row, top) in zip(timeline.rows, layout.rowTops) {
      let baseline = top + TimelineLayout.rowHeight / 2 + TimelineLayout.labelStyle.size * 0.355
      let label = row.label.shortened(
        in: TimelineLayout.labelStyle, limit: layout.labelWidth - 40)
      parts.append(
        Scene.Part(
          classes: ["label"], tooltip: label == row.label ? "" : row.label.plainText,
          shapes: [
            .text(
              TextShape(
                runs: label.runs, style: TimelineLayout.labelStyle, colour: theme.ink,
                origin: Point(x: TimelineLayout.margin + 14, y: baseline), anchor: .start))
          ]))
    }
    return parts + letters + axis
  }

  /// The letter of each group beside its bars, so that colour isn't needed.
  private var letters: [Scene.Part] {
    timeline.rows.indices.flatMap { row in
      let groups = lanes(of: row)
      return groups.enumerated().map { lane, group in
        let frame = layout.barFrame(row: row, lane: lane, of: groups.count, from: 0, to: 0)
        return text(
          group.badge, TimelineLayout.letterStyle, theme.paint(for: group.hue).line,
          Point(x: layout.axisStart - 12, y: frame.centre.y + 3.2), name: "letter", .middle)
      }
    }
  }

  private var heading: [Scene.Part] {
    var parts: [Scene.Part] = []
    var y = TimelineLayout.margin
    for (lines, style, colour, name) in [
      (layout.titleLines, TimelineLayout.titleStyle, theme.ink, "title"),
      (layout.subtitleLines, TimelineLayout.subtitleStyle, theme.muted, "subtitle"),
    ] {
      for line in lines {
        y += style.lineHeight
        parts.append(
          text(line, style, colour, Point(x: TimelineLayout.margin, y: y - 5), name: name))
      }
      y += TimelineLayout.subtitleGap
    }
    return parts
  }

  private var axis: [Scene.Part] {
    let y = layout.plot.lowerBound - 8
    let style = TimelineLayout.smallStyle
    var parts = timeline.ticks.map { tick in
      text(
        Timeline.number(tick), style, theme.muted, Point(x: layout.x(tick), y: y), name: "tick",
        .middle)
    }
    parts.append(
      text(
        timeline.unit, style, theme.muted, Point(x: TimelineLayout.margin + 14, y: y), name: "unit")
    )
    return parts
  }

  private func text(
    _ text: String, _ style: TextStyle, _ colour: Colour, _ origin: Point, name: String,
    _ anchor: PlacedText.Anchor = .start
  ) -> Scene.Part {
    Scene.Part(
      classes: [name],
      shapes: [
        .text(
          TextShape(
            runs: Label(text).runs, style: style, colour: colour, origin: origin, anchor: anchor))
      ])
  }

  var legend: [Scene.Part] {
    let style = TimelineLayout.smallStyle
    let entries = layout.legend.map { entry in
      let words = TextShape(
        runs: entry.words.runs, style: style, colour: theme.muted,
        origin: Point(x: entry.frame.maxX + 8, y: entry.frame.centre.y + 4), anchor: .start)
      return Scene.Part(
        classes: ["legend-entry"],
        tooltip: entry.words == entry.whole ? "" : entry.whole.plainText,
        shapes: shapes(of: entry.swatch, in: entry.frame) + [.text(words)])
    }
    let notes = layout.noteLines.enumerated().map { index, line in
      let y = layout.notesTop + Double(index) * style.lineHeight
      return text(
        line, style, theme.muted, Point(x: TimelineLayout.margin, y: y), name: "note")
    }
    return entries + notes
  }

  private func shapes(of swatch: TimelineLayout.Swatch, in frame: Rect) -> [Shape] {
    switch swatch {
    case .group(let hue): sure(frame, hue: hue)
    case .possible(let hue): possible(frame, hue: hue, isOpen: false)
    case .open(let hue):
      possible(
        Rect(x: frame.x, y: frame.y, width: 23, height: frame.height), hue: hue, isOpen: true)
    case .overlap(let isSure): [overlap(in: frame.inset(by: -2), isSure: isSure)]
    }
  }
}
