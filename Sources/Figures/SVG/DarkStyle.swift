import Diagrams

/// The classes and the style sheet that give shapes other colours on dark screens.
///
/// A class names the colour that it stands for, so that two drawings in one page can't disagree
/// about it. Programs without style sheets show the presentation attributes, which are light.
enum DarkStyle {
  /// The classes of a shape; none for one that looks the same on dark screens.
  static func classes(of shape: Shape) -> [String] {
    let (fill, stroke) = shape.colours
    return [
      fill?.onDarkScreens.map { "df-" + $0.hexDigits },
      stroke?.onDarkScreens.map { "ds-" + $0.hexDigits },
    ].compactMap { $0 }
  }

  /// The style sheet for `shapes`, with what it names in the order of the alphabet; nil if no shape
  /// needs one.
  static func sheet(for shapes: [Shape]) -> String? {
    let used = Set(shapes.flatMap(classes(of:))).sorted()
    guard !used.isEmpty else { return nil }
    let rules = used.map { name in
      ".\(name){\(name.hasPrefix("df") ? "fill" : "stroke"):#\(name.dropFirst(3))}"
    }
    return "@media (prefers-color-scheme:dark){\n" + rules.joined(separator: "\n") + "\n}"
  }
}

extension Shape {
  /// What the shape is filled and drawn with.
  fileprivate var colours: (fill: Colour?, stroke: Colour?) {
    switch self {
    case .rectangle(_, _, let fill, let stroke), .circle(_, _, let fill, let stroke),
      .path(_, let fill, let stroke):
      (fill, stroke?.colour)
    case .text(let text): (text.colour, nil)
    }
  }
}
