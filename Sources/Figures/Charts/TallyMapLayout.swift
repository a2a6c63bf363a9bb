import Diagrams
import GraphvizLayout

/// Where the parts of a tally map stand, in points.
struct TallyMapLayout {
  static let labelStyle = TextStyle(size: 12, isBold: true)
  static let rowHeight = 34.0
  static let bandHeading = 24.0
  static let groupRoom = 26.0
  private static let labelWidth = 258.0
  private static let pad = 14.0
  private static let columnPad = 9.0
  private static let bandGap = 4.0
  private static let totalRoom = 34.0

  /// A column's reach, and the middle that its dots stand around.
  struct Column {
    let x: Double
    let width: Double
    let middle: Double
    let titleLines: [String]
  }

  let map: TallyMap
  let columns: [Column]
  /// Columns of one pictogram, side by side.
  let groups: [(pictogram: Pictogram, columns: Range<Int>)]
  let total: Column
  let width: Double
  let titleRoom: Double
  let hasHeadings: Bool

  init(_ map: TallyMap) {
    self.map = map
    let totals = map.totals
    var x = ChartPage.margin + Self.pad + Self.labelWidth + 34
    func column(
      _ title: String, _ tallies: [TallyMap.Tally], _ sum: TallyMap.Tally, _ isCounted: Bool
    )
      -> Column
    {
      let extents =
        tallies.map { TallyPainter.extent(of: $0, isCounted: isCounted) }
        + [TallyPainter.extent(of: sum, isCounted: true)]
      let left = (extents.map(\.left).max() ?? 0) + Self.columnPad
      let right = (extents.map(\.right).max() ?? 0) + Self.columnPad
      let style = ChartPage.headingStyle
      let words = title.uppercased().split(separator: " ").map {
        TextMetrics.width(of: String($0), in: style)
      }
      let width = max(left + right, (words.max() ?? 0) + 2 * Self.columnPad)
      let spare = (width - left - right) / 2
      let column = Column(
        x: x, width: width, middle: x + spare + left,
        titleLines: Paragraph.lines(
          of: title.uppercased(), in: style, width: width - Self.columnPad, most: 3))
      x += width
      return column
    }
    columns = map.columns.indices.map { index in
      column(map.columns[index].title, map.rows.map { $0.tallies[index] }, totals[index], false)
    }
    x += 6
    total = column(
      map.wording.total, map.rows.map(\.total), TallyMap.Tally(summing: totals), true)
    x += map.rows.contains(where: \.isContested) ? 20 : 0
    width = max(640, x + Self.pad + ChartPage.margin)
    var groups: [(pictogram: Pictogram, columns: Range<Int>)] = []
    for (index, column) in map.columns.enumerated() {
      if let last = groups.last, last.pictogram == column.pictogram {
        groups[groups.count - 1].columns = last.columns.lowerBound..<(index + 1)
      } else {
        groups.append((column.pictogram, index..<(index + 1)))
      }
    }
    self.groups = groups
    let lines = (columns + [total]).map(\.titleLines.count).max() ?? 1
    titleRoom = Double(lines) * ChartPage.headingStyle.lineHeight + 10
    hasHeadings = map.rows.contains { !$0.heading.isEmpty }
  }

  var pictogramStart: Double { ChartPage.margin + Self.pad }
  var labelStart: Double { pictogramStart + 24 }
  var labelRoom: Double { Self.labelWidth }

  /// Everything from `top` down.
  func placed(from top: Double) -> Placement {
    var y = top + Self.groupRoom + titleRoom
    var bands: [(heading: String, frame: Rect)] = []
    var middles: [Double] = []
    var index = 0
    let room = width - 2 * ChartPage.margin
    while index < map.rows.count {
      let heading = map.rows[index].heading
      let end = map.rows[index...].firstIndex { $0.heading != heading } ?? map.rows.count
      let lead = heading.isEmpty ? 4 : Self.bandHeading
      let height = lead + Double(end - index) * Self.rowHeight + 4
      bands.append((heading, Rect(x: ChartPage.margin, y: y, width: room, height: height)))
      for row in 0..<(end - index) {
        middles.append(y + lead + (Double(row) + 0.5) * Self.rowHeight)
      }
      y += height + Self.bandGap
      index = end
    }
    return Placement(
      bands: bands, rows: middles, totals: y + Self.totalRoom / 2, bottom: y + Self.totalRoom)
  }

  /// Where bands and rows stand.
  struct Placement {
    let bands: [(heading: String, frame: Rect)]
    /// The middle of each row.
    let rows: [Double]
    /// The middle of the row of sums.
    let totals: Double
    let bottom: Double
  }
}
