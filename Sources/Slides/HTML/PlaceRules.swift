import Figures
import GraphvizLayout

/// The rules of a style sheet that give parts of slides their places and sizes.
///
/// Places can't stand on the elements themselves, since the page's policy refuses such styles. They
/// hold wherever slides are shown as pages; a narrow screen lets the words flow instead.
struct PlaceRules {
  private var places: [String] = []
  private var sizes: Set<Int> = []
  private var gaps: Set<Int> = []
  private let xml = XMLText()

  /// Puts what `selector` finds into a frame.
  mutating func place(_ selector: String, in frame: Rect, _ more: String = "") {
    let (x, y) = (xml.number(frame.x), xml.number(frame.y))
    let (width, height) = (xml.number(frame.width), xml.number(frame.height))
    places.append(
      "\(selector){left:\(x)px;top:\(y)px;width:\(width)px;height:\(height)px\(more)}")
  }

  /// The classes of a paragraph of this size with this room above it.
  mutating func classes(size: Double, gap: Double) -> String {
    let (size, gap) = (Int((size * 10).rounded()), Int((gap * 10).rounded()))
    sizes.insert(size)
    if gap > 0 { gaps.insert(gap) }
    return "z\(size)" + (gap > 0 ? " g\(gap)" : "")
  }

  var text: String {
    let rules =
      places + sizes.sorted().map { ".z\($0){font-size:\(xml.number(Double($0) / 10))px}" }
      + gaps.sorted().map { ".g\($0){margin-top:\(xml.number(Double($0) / 10))px}" }
    return "\n@media print,(min-width:701px),(orientation:landscape){\n"
      + rules.joined(separator: "\n") + "\n}\n"
  }
}
