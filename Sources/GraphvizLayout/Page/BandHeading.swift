import Diagrams

/// A lane's title, broken to fit: in lines above a column, or beside a row.
struct BandHeading {
  static let style = TextStyle(size: 10.5, isBold: true, letterSpacing: 1.1)
  static let lineHeight = 14.0

  let lines: [String]
  private let direction: Diagram.Direction

  init(of lane: Lane, in diagram: Diagram) {
    direction = diagram.direction
    let width = direction == .down ? 130.0 : diagram.spacing == .open ? 190 : 120
    lines = Paragraph.lines(of: lane.title.uppercased(), in: Self.style, width: width, most: 3)
  }

  var width: Double { lines.map { TextMetrics.width(of: $0, in: Self.style) }.max() ?? 0 }
  var height: Double { Double(lines.count) * Self.lineHeight }

  /// The room along the flow.
  var extent: Double { direction == .right ? width : height }
}
