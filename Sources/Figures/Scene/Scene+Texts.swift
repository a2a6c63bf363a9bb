import Diagrams
package import GraphvizLayout

extension TextShape {
  /// The room that the line takes.
  package var frame: Rect {
    let width = runs.reduce(0) { $0 + $1.width(in: style) }
    let left =
      switch anchor {
      case .start: origin.x
      case .middle: origin.x - width / 2
      case .end: origin.x - width
      }
    return Rect(x: left, y: origin.y - style.size * 0.78, width: width, height: style.size)
  }

  package var plainText: String { runs.map(\.text).joined() }
}

extension Scene {
  /// Every line of text in the scene.
  package var texts: [TextShape] {
    layers.flatMap(\.parts).flatMap(\.shapes).compactMap { shape in
      guard case .text(let text) = shape else { return nil }
      return text
    }
  }

  /// Pairs of texts that overlap, and texts that stick out of the page, in words; O(t²).
  package var textFaults: [String] {
    let texts = texts
    let page = Rect(x: -0.1, y: -0.1, width: width + 0.2, height: height + 0.2)
    var faults: [String] = []
    for (index, text) in texts.enumerated() {
      let frame = text.frame
      if frame.x < page.x || frame.y < page.y || frame.maxX > page.maxX || frame.maxY > page.maxY {
        faults.append("'\(text.plainText)' sticks out")
      }
      for other in texts[..<index] where other.frame.inset(by: 0.3).overlaps(frame.inset(by: 0.3)) {
        faults.append("'\(text.plainText)' lies on '\(other.plainText)'")
      }
    }
    return faults
  }
}
