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
  /// The samples of the legend with their words, each beginning where its frame does.
  let legend: [(swatch: Swatch, words: Label, whole: Label, frame: Rect)]
  let notesTop: Double
  let height: Double

  /// What a legend entry shows.
  enum Swatch {
    case group(Hue)
    case possible(Hue)
    case open(Hue)
    case overlap(isSure: Bool)
  }

  static let margin = 24.0
  static let axisWidth = 860.0
  static let rowHeight = 30.0
  static let barHeight = 9.0
  /// Between the title and the subtitle.
  static let subtitleGap = 4.0
  static let titleStyle = TextStyle(size: 19, isBold: true)
  static let subtitleStyle = TextStyle(size: 12.5)
  static let headingStyle = TextStyle(size: 9.5, isBold: true, letterSpacing: 1)
  static let labelStyle = TextStyle(size: 12.5, isBold: true)
  static let smallStyle = TextStyle(size: 11)
  static let letterStyle = TextStyle(size: 9, isBold: true)
  private static let headingHeight = 22.0
  private static let bandGap = 4.0

  /// O(n) in the rows and the length of texts.
  init(_ timeline: Timeline) {
    self.timeline = timeline
    let widths = timeline.rows.map {
      $0.label.width(in: Self.labelStyle)
    }
    labelWidth = min(250, max(120, (widths.max() ?? 0) + 44))
    width = Self.margin * 2 + labelWidth + Self.axisWidth
    let room = width - Self.margin * 2
    titleLines = Paragraph.lines(of: timeline.heading, in: Self.titleStyle, width: room)
    subtitleLines = Paragraph.lines(of: timeline.subtitle, in: Self.subtitleStyle, width: room)
    noteLines = timeline.notes.flatMap {
      Paragraph.lines(of: $0, in: Self.smallStyle, width: room)
    }
    var top = Self.margin + Double(titleLines.count) * Self.titleStyle.lineHeight
    top += Self.subtitleGap + Double(subtitleLines.count) * Self.subtitleStyle.lineHeight + 34
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
    legend = Self.legend(of: timeline, top: top + 18, width: room)
    notesTop = (legend.last.map(\.frame.y) ?? top + 21) + 41
    let notes = Double(noteLines.count) * Self.smallStyle.lineHeight
    height = notesTop - 4 + (notes > 0 ? notes + 8 : 0) + Self.margin
  }

  /// Entries in rows that are at most `width` points long.
  private static func legend(
    of timeline: Timeline, top: Double, width: Double
  ) -> [(swatch: Swatch, words: Label, whole: Label, frame: Rect)] {
    var placed: [(swatch: Swatch, words: Label, whole: Label, frame: Rect)] = []
    var corner = Point(x: margin, y: top + 3)
    for (swatch, text) in entries(of: timeline) where !text.isEmpty {
      let words = Label(text).shortened(in: smallStyle, limit: width - 60)
      let length = 38 + words.width(in: smallStyle)
      if corner.x > margin, corner.x + length > margin + width {
        corner = Point(x: margin, y: corner.y + 20)
      }
      placed.append(
        (
          swatch, words, Label(text),
          Rect(x: corner.x, y: corner.y, width: 30, height: barHeight)
        ))
      corner.x += length + 22
    }
    return placed
  }

  private static func entries(of timeline: Timeline) -> [(Swatch, String)] {
    let bars = timeline.rows.flatMap(\.bars)
    let neutral = timeline.groups.first?.hue ?? .first
    let used = timeline.groups.filter { group in bars.contains { $0.groupID == group.id } }
    var entries = used.map { (Swatch.group($0.hue), $0.name) }
    entries.append((.possible(neutral), timeline.wording.possible))
    if bars.contains(where: { $0.end == nil }) {
      entries.append((.open(neutral), timeline.wording.open))
    }
    if timeline.rows.contains(where: { !$0.overlaps.isEmpty }) {
      entries.append((.overlap(isSure: false), timeline.wording.overlap))
    }
    if timeline.rows.contains(where: { !$0.sureOverlaps.isEmpty }) {
      entries.append((.overlap(isSure: true), timeline.wording.sureOverlap))
    }
    return entries
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
