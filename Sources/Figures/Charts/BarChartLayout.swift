import Diagrams
import GraphvizLayout

/// Where the parts of a bar chart stand, in points.
struct BarChartLayout {
  static let labelStyle = TextStyle(size: 12.5, isBold: true)
  static let cellStyle = TextStyle(size: 11.5)
  static let valueStyle = TextStyle(size: 12, isBold: true)
  static let rowHeight = 38.0
  static let barHeight = 17.0
  static let barLength = 280.0
  static let meterLength = 52.0
  static let markWidth = 20.0
  private static let headingRoom = 30.0
  private static let pad = 14.0
  private static let columnGap = 22.0
  private static let cellLimit = 170.0

  let bars: BarChart
  let labelWidth: Double
  /// From the end of the longest bar to the next column.
  let valueWidth: Double
  /// Where each column begins, and how wide it is.
  let columns: [(x: Double, width: Double)]
  let width: Double

  init(_ bars: BarChart) {
    self.bars = bars
    let widest = bars.bars.map { $0.label.width(in: Self.labelStyle) }.max() ?? 0
    labelWidth = min(250, max(90, widest + 2))
    let hasMarks = bars.bars.contains(where: \.isContested)
    let values = bars.bars.map { TextMetrics.width(of: $0.text, in: Self.valueStyle) }
    valueWidth = (values.max() ?? 0) + 8 + (hasMarks ? Self.markWidth : 0)
    let barStart = ChartPage.margin + Self.pad + labelWidth + 16
    var x = barStart + Self.barLength + valueWidth + Self.columnGap
    var columns: [(x: Double, width: Double)] = []
    for (index, title) in bars.columns.enumerated() {
      let heading = TextMetrics.width(of: title.uppercased(), in: ChartPage.headingStyle)
      let cells = bars.bars.map { Self.width(of: $0.cells[index]) }
      let width = max(heading, min(Self.cellLimit, cells.max() ?? 0)) + 1
      columns.append((x, width))
      x += width + Self.columnGap
    }
    self.columns = columns
    width = max(640, x - Self.columnGap + Self.pad + ChartPage.margin)
  }

  var labelStart: Double { ChartPage.margin + Self.pad }
  var barStart: Double { labelStart + labelWidth + 16 }

  /// The ground of all rows, from `top` down.
  func plot(from top: Double) -> Rect {
    Rect(
      x: ChartPage.margin, y: top, width: width - 2 * ChartPage.margin,
      height: Self.headingRoom + Double(bars.bars.count) * Self.rowHeight + 8)
  }

  /// The middle of a row.
  func middle(of row: Int, from top: Double) -> Double {
    top + Self.headingRoom + (Double(row) + 0.5) * Self.rowHeight
  }

  func barFrame(_ row: Int, from top: Double) -> Rect {
    let share = bars.bars[row].value / bars.maximum
    return Rect(
      x: barStart, y: middle(of: row, from: top) - Self.barHeight / 2,
      width: max(2, share * Self.barLength), height: Self.barHeight)
  }

  /// What a cell asks for.
  private static func width(of cell: BarChart.Cell) -> Double {
    switch cell {
    case .text(let text): TextMetrics.width(of: text, in: cellStyle)
    case .meter(_, let text): meterLength + 8 + TextMetrics.width(of: text, in: cellStyle)
    case .pictogram(_, let text): 20 + TextMetrics.width(of: text, in: cellStyle)
    }
  }
}
