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

  /// Whether the line stands above or below `other` with less than a fifth of a line between them;
  /// lines of one text have nearly a quarter.
  fileprivate func crowds(_ other: TextShape) -> Bool {
    let (one, two) = (frame, other.frame)
    let gap = max(one.y - two.maxY, two.y - one.maxY)
    let isBeside = one.maxX < two.x || two.maxX < one.x
    return !isBeside && gap < max(style.size, other.style.size) / 5
  }
}

extension Scene {
  /// Every line of text in the scene.
  package var texts: [TextShape] {
    layers.flatMap(\.parts).flatMap(\.shapes).compactMap { shape in
      guard case .text(let text) = shape else { return nil }
      return text
    }
  }

  /// Pairs of texts that overlap or stand closer than the lines of one text do, and texts that
  /// stick out of the page, in words; O(t²).
  package var textFaults: [String] {
    let texts = texts
    let page = Rect(x: -0.1, y: -0.1, width: width + 0.2, height: height + 0.2)
    var faults: [String] = []
    for (index, text) in texts.enumerated() {
      let frame = text.frame
      if frame.x < page.x || frame.y < page.y || frame.maxX > page.maxX || frame.maxY > page.maxY {
        faults.append("'\(text.plainText)' sticks out")
      }
      for other in texts[..<index] {
        if other.frame.inset(by: 0.3).overlaps(frame.inset(by: 0.3)) {
          faults.append("'\(text.plainText)' lies on '\(other.plainText)'")
        } else if text.crowds(other) {
          faults.append("'\(text.plainText)' touches '\(other.plainText)'")
        }
      }
    }
    return faults
  }
}
