package import Diagrams
import GraphvizLayout

/// What a drawing puts forward; all else stays in its place as a ghost.
///
/// A figure that is built up step by step keeps one layout and changes only its focus, so that
/// nothing moves from slide to slide.
package struct Focus: Sendable, Hashable {
  package var boxIDs: Set<String>
  package var arrowIDs: Set<String>

  package init(boxIDs: Set<String>, arrowIDs: Set<String>) {
    self.boxIDs = boxIDs
    self.arrowIDs = arrowIDs
  }
}

extension Colour {
  /// The colour of a ghost: nearly that of the page.
  package func ghosted(onto page: Colour) -> Colour { mixed(with: page, 0.78) }
}

extension Scene.Part {
  /// The part as a ghost: its colours nearly those of the page, its words as they were.
  ///
  /// What is in the colour of the ground, as where arrows cross, stays so.
  func ghosted(in theme: Theme) -> Scene.Part {
    let grounds = Set([theme.page] + theme.bands)
    var ghost = self
    ghost.classes.append("ghost")
    ghost.shapes = shapes.map { shape in
      shape.recoloured { grounds.contains($0) ? $0 : $0.ghosted(onto: theme.page) }
    }
    return ghost
  }
}

extension Shape {
  /// The shape with other colours.
  func recoloured(_ change: (Colour) -> Colour) -> Shape {
    func changed(_ stroke: Stroke?) -> Stroke? {
      guard var stroke else { return nil }
      stroke.colour = change(stroke.colour)
      return stroke
    }
    switch self {
    case .rectangle(let rect, let radius, let fill, let stroke):
      return .rectangle(rect, radius: radius, fill: fill.map(change), stroke: changed(stroke))
    case .circle(let centre, let radius, let fill, let stroke):
      return .circle(
        centre: centre, radius: radius, fill: fill.map(change), stroke: changed(stroke))
    case .path(let path, let fill, let stroke):
      return .path(path, fill: fill.map(change), stroke: changed(stroke))
    case .text(var text):
      text.colour = change(text.colour)
      return .text(text)
    }
  }
}
