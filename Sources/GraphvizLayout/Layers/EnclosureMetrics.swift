import Diagrams

/// The measures of a frame: its title before its boxes, and the room around both.
///
/// The title stands where its first column begins: above the boxes if arrows run right, left of them
/// if they run down. So no arrow to or from the boxes meets it.
struct EnclosureMetrics: Sendable {
  static let style = TextStyle(size: 11, isBold: true)
  static let pad = 9.0
  /// Between the boxes of one frame.
  static let gap = 12.0
  private static let leastWidth = 92.0

  let lines: [String]
  private let direction: Diagram.Direction

  /// - Parameter length: of the longest box in its first column along the flow, halo included.
  init(of enclosure: Enclosure, length: Double, direction: Diagram.Direction) {
    self.direction = direction
    let room = direction == .right ? length : 0
    lines = Paragraph.lines(
      of: enclosure.title, in: Self.style, width: max(Self.leastWidth, room), most: 4)
  }

  private var width: Double { lines.map { Label($0).width(in: Self.style) }.max() ?? 0 }
  private var height: Double { Double(lines.count) * Self.style.lineHeight }

  /// The title's size along and across the flow.
  var title: (along: Double, across: Double) {
    direction == .right ? (width, height) : (height, width)
  }

  /// Where the title stands in a frame's first column: at the start of its line if arrows run right,
  /// else in the middle.
  func titleRoom(in frame: Rect) -> Rect {
    Rect(
      x: direction == .right ? frame.x + Self.pad : frame.centre.x - title.along / 2,
      y: frame.y + Self.pad - 1, width: title.along, height: title.across)
  }

  /// The room across the flow before the first box.
  var before: Double {
    lines.isEmpty ? Self.pad : Self.pad + title.across + (direction == .right ? 5 : 9)
  }
}
