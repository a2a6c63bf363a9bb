import Diagrams
import Figures
import GraphvizLayout

/// Lines of text, one below the other.
struct TextBlock {
  /// How far above the baseline a line of the typeface begins, in type sizes, and how high it is.
  ///
  /// Those of Arial and Liberation Sans, from their tables.
  static let ascent = 0.905
  static let height = 1.149
  /// How far the middle of capitals stands above the baseline, in type sizes.
  static let middle = 0.355

  let lines: [TextShape]

  init(_ lines: [TextShape]) {
    self.lines = lines
  }

  /// The room of the lines as they are measured.
  var frame: Rect {
    guard let first = lines.first, let last = lines.last else {
      return Rect(x: 0, y: 0, width: 0, height: 0)
    }
    let width = lines.map { Label(runs: $0.runs).width(in: $0.style) }.max() ?? 0
    let left =
      switch first.anchor {
      case .start: first.origin.x
      case .middle: first.origin.x - width / 2
      case .end: first.origin.x - width
      }
    let size = first.style.size
    let top = first.origin.y - size * Self.ascent
    return Rect(
      x: left, y: top, width: width,
      height: last.origin.y - first.origin.y + size * Self.height)
  }

  /// Between the first and the last line, in the middle of capitals.
  var centre: Point {
    let rows = lines.map(\.origin.y)
    let middle = ((rows.first ?? 0) + (rows.last ?? 0)) / 2
    let size = lines.first?.style.size ?? 0
    return Point(x: frame.centre.x, y: middle - size * Self.middle)
  }

  /// The distance of lines in hundredths of the typeface's own.
  var spacing: Int {
    guard lines.count > 1, let style = lines.first?.style else { return 100 }
    return Int((style.lineHeight / (style.size * Self.height) * 100).rounded())
  }
}
