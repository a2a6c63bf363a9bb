import Diagrams
import GraphvizLayout

/// Where the parts of a timeline stand, in points.
struct TimelineLayout {
  let timeline: Timeline
  let labelWidth: Double
  let width: Double
  let titleLines: [String]
  let subtitleLines: [String]
  let noteLines: [String]
  /// The band of each run of rows with one heading: heading, frame, places of its rows.
  let bands: [(heading: String, frame: Rect, rows: Range<Int>)]
  let rowTops: [Double]
  let legendTop: Double
  let height: Double

  static let margin = 24.0
  static let axisWidth = 860.0
  static let rowHeight = 30.0
  static let barHeight = 9.0
  static let titleStyle = TextStyle(size: 19, isBold: true)
  static let subtitleStyle = TextStyle(size: 12.5)
  static let headingStyle = TextStyle(size: 9.5, isBold: true, letterSpacing: 1)
  static let labelStyle = TextStyle(size: 12.5, isBold: true)
  static let smallStyle = TextStyle(size: 11)
  private static let headingHeight = 22.0
  private static let bandGap = 4.0

  /// O(n) in the rows and the length of texts.
  init(_ timeline: Timeline) {
    self.timeline = timeline
    let widths = timeline.rows.map {
      TextMetrics.width(of: $0.label.plainText, in: Self.labelStyle)
    }
    labelWidth = min(240, max(110, (widths.max() ?? 0) + 28))
    width = Self.margin * 2 + labelWidth + Self.axisWidth
    let room = width - Self.margin * 2
    titleLines = Paragraph.lines(of: timeline.title, in: Self.titleStyle, width: room)
    subtitleLines = Paragraph.lines(of: timeline.subtitle, in: Self.subtitleStyle, width: room)
    noteLines = timeline.notes.flatMap {
      Paragraph.lines(of: $0, in: Self.smallStyle, width: room)
    }
    var top = Self.margin + Double(titleLines.count) * Self.titleStyle.lineHeight
    top += Double(subtitleLines.count) * Self.subtitleStyle.lineHeight + 34
    var bands: [(heading: String, frame: Rect, rows: Range<Int>)] = []
    var tops: [Double] = []
    var index = 0
    while index < timeline.rows.count {
      let heading = timeline.rows[index].heading
      let end =
        timeline.rows[index...].firstIndex { $0.heading != heading } ?? timeline.rows.count
      let height = Self.headingHeight + Double(end - index) * Self.rowHeight + 6
      bands.append(
        (heading, Rect(x: Self.margin, y: top, width: room, height: height), index..<end))
      for row in 0..<(end - index) {
        tops.append(top + Self.headingHeight + Double(row) * Self.rowHeight)
      }
      top += height + Self.bandGap
      index = end
    }
    self.bands = bands
    rowTops = tops
    legendTop = top + 18
    let notes = Double(noteLines.count) * Self.smallStyle.lineHeight
    height = legendTop + 40 + (notes > 0 ? notes + 8 : 0) + Self.margin
  }

  /// The axis's left end.
  var axisStart: Double { Self.margin + labelWidth }

  /// Where the bands begin and end.
  var plot: ClosedRange<Double> {
    let first = bands.first?.frame.y ?? 0
    return first...max(first, bands.last.map { $0.frame.y + $0.frame.height } ?? first)
  }

  /// The place of a value, kept on the axis.
  func x(_ value: Double) -> Double {
    let axis = timeline.axis
    let share = (value - axis.lowerBound) / (axis.upperBound - axis.lowerBound)
    return axisStart + min(1, max(0, share)) * (Self.axisWidth - 14)
  }

  /// The frame of the bar of the `lane`th of `count` groups in a row.
  func barFrame(row: Int, lane: Int, of count: Int, from start: Double, to end: Double) -> Rect {
    let gap = 3.0
    let stack = Double(count) * Self.barHeight + Double(count - 1) * gap
    let top =
      rowTops[row] + (Self.rowHeight - stack) / 2 + Double(lane) * (Self.barHeight + gap)
    let left = x(start)
    return Rect(x: left, y: top, width: max(2.5, x(end) - left), height: Self.barHeight)
  }
}
