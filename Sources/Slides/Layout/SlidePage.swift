import Diagrams
import Figures
import GraphvizLayout

/// The measures of a page that all slides keep to, in points.
enum SlidePage {
  static let margin = 40.0
  /// The room between the margins.
  static let width = PlacedSlide.width - 2 * margin
  static let titleTop = 30.0
  /// The line above the notice and the number.
  static let footTop = 507.0
  static let footText = 513.0
  /// Where the content of a slide ends if it cites nothing.
  static let contentBottom = 494.0
  static let noticeStyle = TextStyle(size: 10)

  /// The sizes of a title in one line and in two, largest first.
  static let titleSizes = (oneLine: [28.0, 26, 25], twoLines: [25.0, 24, 22])
  /// The left edge of a picture, which may reach beyond the margin.
  static let pictureMargin = 26.0
  /// The sizes of words, largest first; less can't be read from the last row.
  static let wordSizes = [24.0, 22, 20, 18]
  static let quizSizes = [23.0, 21, 20, 19, 18]
  static let referenceSizes = [14.0, 12.5, 11]

  static let whole = Rect(x: 0, y: 0, width: PlacedSlide.width, height: PlacedSlide.height)
}

extension Rect {
  /// The largest rectangle of these proportions inside this one, in its middle.
  func fitting(width: Double, height: Double) -> Rect {
    let scale = min(self.width / max(1, width), self.height / max(1, height))
    return Rect(centre: centre, width: width * scale, height: height * scale)
  }
}
