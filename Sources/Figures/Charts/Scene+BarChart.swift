package import Diagrams
import GraphvizLayout

extension Scene {
  /// Draws a bar chart in the colours of `theme`: a row for each bar, and the columns beside it.
  ///
  /// Fills are solid, hatched and hollow, so that colour isn't needed.
  package init(_ bars: BarChart, theme: Theme = .light) {
    let layout = BarChartLayout(bars)
    let page = ChartPage(chart: bars.chart, theme: theme, width: layout.width)
    let head = page.head
    let painter = BarChartPainter(layout: layout, theme: theme, top: head.bottom)
    let foot = page.foot(
      painter.legend, from: layout.plot(from: head.bottom).maxY)
    let layers = [
      Layer(name: "ground", parts: [page.ground(height: foot.bottom), painter.ground]),
      Layer(name: "bars", parts: painter.bars),
      Layer(name: "texts", parts: head.parts + painter.headings),
      Layer(name: "legend", parts: foot.parts),
    ]
    self.init(
      width: layout.width, height: foot.bottom, theme: theme, prefix: bars.chart.prefix,
      title: bars.chart.title, description: bars.chart.description,
      layers: layers.filter { !$0.parts.isEmpty })
  }
}

/// Paints the rows of a bar chart.
private struct BarChartPainter {
  let layout: BarChartLayout
  let theme: Theme
  let top: Double

  private var paint: Theme.Paint { theme.paint(for: .first) }

  var ground: Scene.Part {
    let plot = layout.plot(from: top)
    var shapes: [Shape] = [.rectangle(plot, radius: 9, fill: theme.bands[0], stroke: nil)]
    for row in layout.bars.bars.indices where row % 2 == 1 {
      let middle = layout.middle(of: row, from: top)
      let frame = Rect(
        x: plot.x, y: middle - BarChartLayout.rowHeight / 2, width: plot.width,
        height: BarChartLayout.rowHeight)
      shapes.append(.rectangle(frame, radius: 0, fill: theme.bands[1], stroke: nil))
    }
    return Scene.Part(classes: ["bands"], shapes: shapes)
  }

  var headings: [Scene.Part] {
    let y = top + 19
    let titles =
      [(layout.bars.measure, layout.barStart)]
      + zip(layout.bars.columns, layout.columns).map { ($0, $1.x) }
    return titles.map { title, x in
      ChartPage.text(
        title.uppercased(), ChartPage.headingStyle, theme.muted, Point(x: x, y: y), name: "heading")
    }
  }

  var bars: [Scene.Part] {
    layout.bars.bars.enumerated().map { row, bar in
      let frame = layout.barFrame(row, from: top)
      var shapes = label(of: bar, at: frame.centre.y)
      shapes += fill(bar.fill, in: frame)
      let value = ChartPage.line(
        bar.text, BarChartLayout.valueStyle, theme.ink,
        Point(x: frame.maxX + 8, y: baseline(frame.centre.y, BarChartLayout.valueStyle)))
      shapes.append(.text(value))
      if bar.isContested {
        shapes += ArrowPainter.mark(
          at: Point(x: value.frame.maxX + 13, y: frame.centre.y), theme: theme,
          line: theme.neutral.line)
      }
      for (cell, column) in zip(bar.cells, layout.columns) {
        shapes += self.shapes(of: cell, x: column.x, width: column.width, y: frame.centre.y)
      }
      return Scene.Part(
        id: "bar-" + bar.id.idPart, classes: ["bar", bar.fill.rawValue], tooltip: bar.tooltip,
        dataAttributes: bar.dataAttributes, shapes: shapes)
    }
  }

  private func baseline(_ middle: Double, _ style: TextStyle) -> Double {
    middle + style.size * 0.355
  }

  private func label(of bar: BarChart.Bar, at middle: Double) -> [Shape] {
    let style = BarChartLayout.labelStyle
    let lines = bar.label.typeset(
      in: style, comfortable: layout.labelWidth, limit: layout.labelWidth, most: 2
    ).lines
    let first = middle - Double(lines.count - 1) / 2 * style.lineHeight
    return lines.enumerated().map { index, line in
      .text(
        TextShape(
          runs: line.runs, style: style, colour: theme.ink,
          origin: Point(
            x: layout.labelStart, y: baseline(first + Double(index) * style.lineHeight, style)),
          anchor: .start))
    }
  }

  private func fill(_ fill: BarChart.Fill, in frame: Rect) -> [Shape] {
    let line = Stroke(colour: paint.line, width: 1.3)
    let radius = min(2.5, frame.width / 2)
    switch fill {
    case .solid: return [.rectangle(frame, radius: radius, fill: paint.line, stroke: nil)]
    case .hatched:
      return [
        .rectangle(frame, radius: radius, fill: paint.tint, stroke: nil),
        .path(
          Hatching.path(in: frame), fill: nil, stroke: Stroke(colour: paint.line, width: 1.3)),
        .rectangle(frame, radius: radius, fill: nil, stroke: line),
      ]
    case .hollow:
      return [
        .rectangle(
          frame, radius: radius, fill: theme.page,
          stroke: Stroke(colour: paint.line, width: 1.3, dashes: [2, 2]))
      ]
    }
  }

  private func shapes(of cell: BarChart.Cell, x: Double, width: Double, y: Double) -> [Shape] {
    let style = BarChartLayout.cellStyle
    func words(_ text: String, at x: Double, _ width: Double) -> [Shape] {
      let lines = Paragraph.lines(of: text, in: style, width: width, most: 2)
      let first = y - Double(lines.count - 1) / 2 * style.lineHeight
      return lines.enumerated().map { index, line in
        .text(
          ChartPage.line(
            line, style, theme.ink,
            Point(x: x, y: baseline(first + Double(index) * style.lineHeight, style))))
      }
    }
    switch cell {
    case .text(let text): return words(text, at: x, width)
    case .pictogram(let pictogram, let text):
      let frame = Rect(x: x, y: y - 7, width: 14, height: 14)
      return PictogramPainter(colour: theme.muted, ground: theme.bands[0])
        .shapes(pictogram, in: frame) + words(text, at: x + 20, width - 20)
    case .meter(let value, let text):
      let whole = Rect(x: x, y: y - 4, width: BarChartLayout.meterLength, height: 8)
      let share = min(1, max(0, value))
      let part = Rect(x: x, y: whole.y, width: whole.width * share, height: 8)
      return [
        .rectangle(whole, radius: 4, fill: theme.page, stroke: nil),
        .rectangle(part, radius: min(4, part.width / 2), fill: theme.neutral.line, stroke: nil),
        .rectangle(
          whole, radius: 4, fill: nil, stroke: Stroke(colour: theme.neutral.line, width: 1)),
      ] + words(text, at: whole.maxX + 8, width - whole.width - 8)
    }
  }

  var legend: [ChartPage.Entry] {
    let used = Set(layout.bars.bars.map(\.fill))
    var entries = BarChart.Fill.allCases.filter(used.contains).map { fill in
      ChartPage.Entry(text: layout.bars.fills[fill] ?? "") { frame in
        self.fill(fill, in: frame.inset(by: 2))
      }
    }
    if layout.bars.bars.contains(where: \.isContested) {
      entries.append(
        ChartPage.Entry(text: layout.bars.contested, width: 16) { frame in
          ArrowPainter.mark(at: frame.centre, theme: theme, line: theme.neutral.line)
        })
    }
    return entries
  }
}
