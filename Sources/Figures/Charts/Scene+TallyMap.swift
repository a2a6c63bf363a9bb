package import Diagrams
import GraphvizLayout

extension Scene {
  /// Draws a tally map in the colours of `theme`: statements in bands, dots in columns, sums.
  ///
  /// Full, half and open dots stand on different sides, so that colour isn't needed.
  package init(_ map: TallyMap, theme: Theme = .light) {
    let layout = TallyMapLayout(map)
    let page = ChartPage(chart: map.chart, theme: theme, width: layout.width)
    let head = page.head
    let painter = TallyMapPainter(layout: layout, theme: theme, top: head.bottom)
    let foot = page.foot(painter.legend, from: painter.placement.bottom)
    let layers = [
      Layer(name: "ground", parts: [page.ground(height: foot.bottom)] + painter.ground),
      Layer(name: "rows", parts: painter.rows + [painter.totals]),
      Layer(name: "texts", parts: head.parts + painter.headings),
      Layer(name: "legend", parts: foot.parts),
    ]
    self.init(
      width: layout.width, height: foot.bottom, theme: theme, prefix: map.chart.prefix,
      title: map.chart.title, description: map.chart.description,
      layers: layers.filter { !$0.parts.isEmpty })
  }
}

/// Paints the parts of a tally map.
private struct TallyMapPainter {
  let layout: TallyMapLayout
  let theme: Theme
  let top: Double
  let placement: TallyMapLayout.Placement

  private var map: TallyMap { layout.map }
  private var tallies: TallyPainter { TallyPainter(theme: theme) }

  init(layout: TallyMapLayout, theme: Theme, top: Double) {
    self.layout = layout
    self.theme = theme
    self.top = top
    placement = layout.placed(from: top)
  }

  var ground: [Scene.Part] {
    let bands = placement.bands.map { band in
      Shape.rectangle(band.frame, radius: 9, fill: theme.bands[0], stroke: nil)
    }
    var lines: [Shape] = []
    for band in placement.bands {
      for group in layout.groups {
        let first = layout.columns[group.columns.lowerBound]
        let last = layout.columns[group.columns.upperBound - 1]
        let frame = Rect(
          x: first.x + 2, y: band.frame.y, width: last.x + last.width - first.x - 4,
          height: band.frame.height)
        lines.append(.rectangle(frame, radius: 0, fill: theme.bands[1], stroke: nil))
      }
      for column in layout.columns {
        let path = Path(through: [
          Point(x: column.middle, y: band.frame.y + 5),
          Point(x: column.middle, y: band.frame.maxY - 5),
        ])
        lines.append(
          .path(
            path, fill: nil,
            stroke: Stroke(colour: theme.neutral.line.mixed(with: theme.page, 0.6), width: 1)))
      }
    }
    return [
      Scene.Part(classes: ["bands"], shapes: bands), Scene.Part(classes: ["grid"], shapes: lines),
    ]
  }

  var rows: [Scene.Part] {
    zip(map.rows, placement.rows).map { row, middle in
      var shapes: [Shape] = []
      if let pictogram = row.pictogram {
        let frame = Rect(x: layout.pictogramStart, y: middle - 8, width: 16, height: 16)
        shapes += PictogramPainter(colour: theme.muted, ground: theme.bands[0])
          .shapes(pictogram, in: frame)
      }
      shapes += label(of: row, at: middle)
      for (tally, column) in zip(row.tallies, layout.columns) where tally.total > 0 {
        shapes += tallies.shapes(tally, at: Point(x: column.middle, y: middle), isCounted: false)
      }
      shapes += sum(row.total, at: middle)
      if row.isContested {
        let x = layout.total.x + layout.total.width + 8
        shapes += ArrowPainter.mark(
          at: Point(x: x, y: middle), theme: theme, line: theme.neutral.line)
      }
      return Scene.Part(
        id: "row-" + row.id.idPart, classes: ["row"] + (row.isContested ? ["contested"] : []),
        tooltip: row.tooltip, dataAttributes: row.dataAttributes, shapes: shapes)
    }
  }

  private func sum(_ tally: TallyMap.Tally, at middle: Double) -> [Shape] {
    tallies.shapes(tally, at: Point(x: layout.total.middle, y: middle), isCounted: true)
  }

  private func label(of row: TallyMap.Row, at middle: Double) -> [Shape] {
    let style = TallyMapLayout.labelStyle
    let lines = row.label.typeset(
      in: style, comfortable: layout.labelRoom, limit: layout.labelRoom, most: 2
    ).lines
    let first = middle - Double(lines.count - 1) / 2 * style.lineHeight + style.size * 0.355
    return lines.enumerated().map { index, line in
      .text(
        TextShape(
          runs: line.runs, style: style, colour: theme.ink,
          origin: Point(x: layout.labelStart, y: first + Double(index) * style.lineHeight),
          anchor: .start))
    }
  }

  /// The row of sums below all others.
  var totals: Scene.Part {
    let middle = placement.totals
    let style = TallyMapLayout.labelStyle
    var shapes: [Shape] = [
      .text(
        ChartPage.line(
          map.wording.total, style, theme.ink,
          Point(x: layout.labelStart, y: middle + style.size * 0.355)))
    ]
    for (tally, column) in zip(map.totals, layout.columns) {
      shapes += tallies.shapes(tally, at: Point(x: column.middle, y: middle), isCounted: true)
    }
    return Scene.Part(
      classes: ["total"], shapes: shapes + sum(TallyMap.Tally(summing: map.totals), at: middle))
  }

  var headings: [Scene.Part] {
    let style = ChartPage.headingStyle
    var parts: [Scene.Part] = []
    for group in layout.groups {
      let first = layout.columns[group.columns.lowerBound]
      let last = layout.columns[group.columns.upperBound - 1]
      let (left, right) = (first.x + 2, last.x + last.width - 2)
      let rule = Path(through: [
        Point(x: left, y: top + 19), Point(x: right, y: top + 19),
      ])
      let picture = Rect(x: (left + right) / 2 - 8, y: top, width: 16, height: 16)
      parts.append(
        Scene.Part(
          classes: ["group"], tooltip: map.wording.pictograms[group.pictogram] ?? "",
          shapes: [
            .path(rule, fill: nil, stroke: Stroke(colour: theme.muted, width: 1.2))
          ]
            + PictogramPainter(colour: theme.muted, ground: theme.page)
            .shapes(group.pictogram, in: picture)))
    }
    let bottom = top + TallyMapLayout.groupRoom + layout.titleRoom - 9
    for column in layout.columns + [layout.total] {
      for (index, line) in column.titleLines.reversed().enumerated() {
        parts.append(
          ChartPage.text(
            line, style, theme.muted,
            Point(
              x: column.x + column.width / 2, y: bottom - Double(index) * style.lineHeight),
            name: "heading", .middle))
      }
    }
    for band in placement.bands where !band.heading.isEmpty {
      parts.append(
        ChartPage.text(
          band.heading.uppercased(), style, theme.muted,
          Point(x: layout.pictogramStart, y: band.frame.y + 16), name: "heading"))
    }
    return parts
  }

  var legend: [ChartPage.Entry] {
    let sum = TallyMap.Tally(summing: map.totals)
    let dots: [(TallyPainter.Kind, Int, String)] = [
      (.full, sum.full, map.wording.full), (.half, sum.half, map.wording.half),
      (.against, sum.against, map.wording.against),
    ]
    var entries = dots.filter { $0.1 > 0 }.map { kind, _, text in
      ChartPage.Entry(text: text, width: 12) { tallies.dot(kind, at: $0.centre) }
    }
    if map.rows.contains(where: \.isContested) {
      entries.append(
        ChartPage.Entry(text: map.wording.contested, width: 16) { frame in
          ArrowPainter.mark(at: frame.centre, theme: theme, line: theme.neutral.line)
        })
    }
    let used = Set(map.columns.map(\.pictogram) + map.rows.compactMap(\.pictogram))
    entries += Pictogram.allCases.filter(used.contains).map { pictogram in
      ChartPage.Entry(text: map.wording.pictograms[pictogram] ?? "", width: 16) { frame in
        PictogramPainter(colour: theme.muted, ground: theme.page).shapes(pictogram, in: frame)
      }
    }
    return entries
  }
}
