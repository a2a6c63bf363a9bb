import Diagrams
import GraphvizLayout

/// What stands around every chart: title and subtitle above it, legend and notes below.
struct ChartPage {
  /// A sample and its explanation; the sample is painted into a frame of `size`.
  struct Entry {
    let text: String
    var width = 30.0
    let swatch: (Rect) -> [Shape]
  }

  static let margin = 28.0
  static let titleStyle = TextStyle(size: 19, isBold: true)
  static let subtitleStyle = TextStyle(size: 12.5)
  static let headingStyle = TextStyle(size: 9.5, isBold: true, letterSpacing: 0.8)
  static let smallStyle = TextStyle(size: 11)
  private static let legendRow = 23.0

  let chart: Chart
  let theme: Theme
  let width: Double

  private var room: Double { width - 2 * Self.margin }

  /// The lines above the chart, and where the chart begins.
  var head: (parts: [Scene.Part], bottom: Double) {
    var parts: [Scene.Part] = []
    var top = Self.margin
    let titles = Paragraph.lines(of: chart.title, in: Self.titleStyle, width: room, most: 4)
    for line in titles {
      parts.append(
        Self.text(
          line, Self.titleStyle, theme.ink, Point(x: Self.margin, y: top + 17), name: "title"))
      top += Self.titleStyle.lineHeight
    }
    let lines = Paragraph.lines(of: chart.subtitle, in: Self.subtitleStyle, width: room, most: 4)
    for line in lines {
      parts.append(
        Self.text(
          line, Self.subtitleStyle, theme.muted, Point(x: Self.margin, y: top + 14),
          name: "subtitle"))
      top += Self.subtitleStyle.lineHeight
    }
    return (parts, parts.isEmpty ? top : top + 22)
  }

  /// Legend and notes from `top` down, and where the page ends.
  func foot(_ entries: [Entry], from top: Double) -> (parts: [Scene.Part], bottom: Double) {
    var parts: [Scene.Part] = []
    var x = Self.margin
    var top = top + 14
    for entry in entries where !entry.text.isEmpty {
      let words =
        Paragraph.lines(
          of: entry.text, in: Self.smallStyle, width: room - entry.width - 8, most: 1
        ).first ?? ""
      let extent = entry.width + 8 + TextMetrics.width(of: words, in: Self.smallStyle)
      if x > Self.margin, x + extent > width - Self.margin {
        x = Self.margin
        top += Self.legendRow
      }
      let frame = Rect(x: x, y: top + 3, width: entry.width, height: 16)
      let line = Self.line(
        words, Self.smallStyle, theme.muted,
        Point(x: frame.maxX + 8, y: frame.centre.y + Self.smallStyle.size * 0.355))
      parts.append(
        Scene.Part(classes: ["legend-entry"], shapes: entry.swatch(frame) + [.text(line)]))
      x += extent + 24
    }
    if !parts.isEmpty { top += Self.legendRow + 8 }
    for note in chart.notes {
      for line in Paragraph.lines(of: note, in: Self.smallStyle, width: room) {
        parts.append(
          Self.text(
            line, Self.smallStyle, theme.muted, Point(x: Self.margin, y: top + 10), name: "note"))
        top += Self.smallStyle.lineHeight + 2
      }
    }
    return (parts, top + Self.margin - 4)
  }

  /// The ground of a page of this height.
  func ground(height: Double) -> Scene.Part {
    Scene.Part(
      classes: ["page"],
      shapes: [
        .rectangle(
          Rect(x: 0, y: 0, width: width, height: height), radius: 0, fill: theme.page, stroke: nil)
      ])
  }

  /// A line of text by itself.
  static func text(
    _ text: String, _ style: TextStyle, _ colour: Colour, _ origin: Point, name: String,
    _ anchor: PlacedText.Anchor = .start
  ) -> Scene.Part {
    Scene.Part(classes: [name], shapes: [.text(line(text, style, colour, origin, anchor))])
  }

  static func line(
    _ text: String, _ style: TextStyle, _ colour: Colour, _ origin: Point,
    _ anchor: PlacedText.Anchor = .start
  ) -> TextShape {
    TextShape(
      runs: [Label.Run(text)], style: style, colour: colour, origin: origin, anchor: anchor)
  }
}
