import Diagrams
import GraphvizLayout

/// What a viewer would stumble over on a slide, counted.
package struct SlideReport: Sendable, Hashable {
  /// Pairs of texts and pictures that overlap.
  package let overlaps: Int
  /// Texts and pictures that stick out of the page.
  package let outside: Int
  /// Texts that need more room than their frames have.
  package let overfull: Int
  /// The smallest type of what has to be read, in points: title, subtitle and body.
  package let leastWordSize: Double?
  /// The smallest type that has to be read in the picture, in points of the slide.
  package let leastPictureSize: Double?

  package init(of slide: PlacedSlide) {
    let frames = slide.texts.map(\.frame) + [slide.picture?.frame].compactMap { $0 }
    var overlaps = 0
    for (index, frame) in frames.enumerated() {
      for other in frames[(index + 1)...] where frame.inset(by: 0.01).overlaps(other) {
        overlaps += 1
      }
    }
    self.overlaps = overlaps
    let page = Rect(x: 0, y: 0, width: PlacedSlide.width, height: PlacedSlide.height)
    outside = frames.count { $0.union(page) != page }
    overfull = slide.texts.count { !Self.holds($0) }
    let read: Set<PlacedSlideText.Role> = [.title, .subtitle, .body]
    leastWordSize = slide.texts.filter { read.contains($0.role) }
      .flatMap(\.paragraphs).map(\.style.size).min()
    leastPictureSize = slide.picture.flatMap { picture in
      picture.picture.scene.leastTextSize.map { $0 * picture.scale }
    }
  }

  /// Whether nothing overlaps, sticks out or overflows.
  package var isClean: Bool { overlaps + outside + overfull == 0 }

  private static func holds(_ text: PlacedSlideText) -> Bool {
    var height = 0.0
    for paragraph in text.paragraphs {
      let room = text.frame.width - paragraph.indent
      for line in paragraph.lines {
        let width = line.reduce(0) { $0 + $1.width(in: paragraph.style) }
        if width > room + 0.01 { return false }
      }
      height +=
        paragraph.spaceBefore + Double(paragraph.lines.count) * paragraph.style.lineHeight
    }
    return height <= text.frame.height + 0.01
  }
}
