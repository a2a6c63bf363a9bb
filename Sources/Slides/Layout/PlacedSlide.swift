package import Diagrams
package import Figures
package import GraphvizLayout

/// A slide on which everything has its place; what every writer puts down in its own words.
///
/// Points, origin at the top left, y downwards, on a page of 960 × 540, which is 16:9 and, at 12,700
/// English metric units to the point, the usual size of a presentation.
package struct PlacedSlide: Sendable, Hashable {
  package static let width = 960.0
  package static let height = 540.0

  package let slide: Slide
  /// From 1.
  package let number: Int
  package let background: Colour
  /// Ornaments that carry no meaning: rules, panels.
  package let ornaments: [Shape]
  package let texts: [PlacedSlideText]
  package let picture: PlacedPicture?

  package init(
    slide: Slide, number: Int, background: Colour, ornaments: [Shape], texts: [PlacedSlideText],
    picture: PlacedPicture?
  ) {
    self.slide = slide
    self.number = number
    self.background = background
    self.ornaments = ornaments
    self.texts = texts
    self.picture = picture
  }
}

/// A frame of text on a slide.
package struct PlacedSlideText: Sendable, Hashable {
  /// What a text is on its slide.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    case title, subtitle, body, sources, notice, number
  }

  package let role: Role
  package let frame: Rect
  package let paragraphs: [PlacedSlideParagraph]
  package let colour: Colour
  package let alignment: PlacedText.Anchor
  /// Whether the text stands in the middle of its frame's height, and not at its top.
  package let isCentredVertically: Bool

  package init(
    role: Role, frame: Rect, paragraphs: [PlacedSlideParagraph], colour: Colour,
    alignment: PlacedText.Anchor = .start, isCentredVertically: Bool = false
  ) {
    self.role = role
    self.frame = frame
    self.paragraphs = paragraphs
    self.colour = colour
    self.alignment = alignment
    self.isCentredVertically = isCentredVertically
  }
}

/// A paragraph in its size, broken into lines for writers that don't break lines themselves.
package struct PlacedSlideParagraph: Sendable, Hashable {
  package let paragraph: SlideParagraph
  /// The style of runs that aren't bold of themselves.
  package let style: TextStyle
  /// From the left edge of the frame, in points; a bullet or number stands before it.
  package let indent: Double
  /// The room above it, in points.
  package let spaceBefore: Double
  package let lines: [[SlideRun]]

  package init(
    paragraph: SlideParagraph, style: TextStyle, indent: Double = 0, spaceBefore: Double = 0,
    lines: [[SlideRun]]
  ) {
    self.paragraph = paragraph
    self.style = style
    self.indent = indent
    self.spaceBefore = spaceBefore
    self.lines = lines
  }
}

/// A figure on a slide: drawn at `frame`, scaled evenly to fit it.
package struct PlacedPicture: Sendable, Hashable {
  package let picture: SlidePicture
  /// Has the proportions of the scene.
  package let frame: Rect

  package init(picture: SlidePicture, frame: Rect) {
    self.picture = picture
    self.frame = frame
  }

  /// Points on the slide for each point of the scene.
  package var scale: Double { frame.width / max(1, picture.scene.width) }
}
