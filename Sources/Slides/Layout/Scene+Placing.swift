import Diagrams
package import Figures
import GraphvizLayout

extension Scene {
  /// The scene without `margin` points on each side and without its page, as a part of a larger
  /// page, which has its own.
  package func trimmed(by margin: Double) -> Scene {
    let moved = Transform(offset: Point(x: -margin, y: -margin))
    return Scene(
      width: max(1, width - 2 * margin), height: max(1, height - 2 * margin), theme: theme,
      prefix: prefix, title: title, description: description,
      layers: layers.map { layer in
        Layer(
          name: layer.name,
          parts: layer.parts.filter { !$0.classes.contains("page") }
            .map { $0.transformed(moved) })
      }.filter { !$0.parts.isEmpty })
  }

  /// The scene with another prefix of its ids, so that it may stand in one page with its like.
  func prefixed(_ prefix: String) -> Scene {
    Scene(
      width: width, height: height, theme: theme, prefix: prefix, title: title,
      description: description, layers: layers)
  }

  /// The size of the smallest type that has to be read, in points; nil without text.
  ///
  /// That is the type of boxes where there are some; headings, the legend and the one or two
  /// letters of badges may be smaller.
  package var leastTextSize: Double? {
    let boxes = layers.filter { $0.name == "boxes" }
    return (boxes.isEmpty ? layers : boxes).flatMap(\.parts).flatMap(\.shapes)
      .compactMap { shape in
        guard case .text(let text) = shape, text.runs.reduce(0, { $0 + $1.text.count }) > 2
        else { return nil }
        return text.style.size
      }.min()
  }
}
