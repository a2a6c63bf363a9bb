import Diagrams
import GraphvizLayout

/// A kind of slide of which people make more in their program: which places it has for text.
enum SlideLayout: String, CaseIterable {
  case title = "Title"
  case section = "Section"
  case words = "Title and content"
  case wordsAndFigure = "Title, content and figure"
  case figure = "Title only"
  case quiz = "Quiz"
  case references = "References"

  init(of slide: Slide) {
    self =
      switch slide.kind {
      case .title: .title
      case .section: .section
      case .quiz: .quiz
      case .references: .references
      case .content where slide.picture == nil: .words
      case .content: slide.body.isEmpty ? .figure : .wordsAndFigure
      }
  }

  /// From 1, in the names of the parts.
  var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  var part: String { "/ppt/slideLayouts/slideLayout\(number).xml" }

  /// The name that ECMA-376 has for it, by which programs change from one theme to another.
  var type: String? {
    switch self {
    case .title: "title"
    case .section: "secHead"
    case .words: "obj"
    case .figure: "titleOnly"
    case .wordsAndFigure, .quiz, .references: nil
    }
  }

  /// The place for a text of that role; nil if the layout has none.
  func placeholder(for role: PlacedSlideText.Role) -> Placeholder? {
    switch (role, self) {
    case (.title, .title): .centredTitle
    case (.title, _): .title
    case (.subtitle, .title): .centredSubtitle
    case (.subtitle, .section): .words
    case (.subtitle, _): .subtitle
    case (.body, .title), (.body, .section), (.body, .figure): nil
    case (.body, _): .content
    case (.sources, _): nil
    case (.notice, _): .footer
    case (.number, _): .number
    }
  }
}

/// Where a layout has a place for text, and how text looks there.
struct PlaceholderLook {
  var frame: Rect
  var size: Double
  var isBold: Bool
  var alignment: TextParagraph.Alignment
  var anchor: TextBody.Anchor
  var colour: Colour

  /// The look of a text that is there.
  init?(_ text: PlacedSlideText) {
    guard let style = text.paragraphs.first?.style else { return nil }
    frame = text.frame
    size = style.size
    isBold = style.isBold
    alignment = TextParagraph.Alignment(text.alignment)
    anchor = text.isCentredVertically ? .middle : .top
    colour = text.colour
  }

  /// The look where no slide of the deck shows one.
  init(_ role: PlacedSlideText.Role, in layout: SlideLayout, theme: Theme) {
    let isOpening = layout == .title || layout == .section
    alignment = role == .number ? .right : .left
    anchor = .top
    isBold = role == .title
    colour = role == .title || role == .body ? theme.ink : theme.muted
    switch role {
    case .title:
      frame =
        isOpening
        ? Rect(x: 72, y: 150, width: 816, height: 110) : Rect(x: 48, y: 30, width: 864, height: 60)
      size = isOpening ? 40 : 26
      if isOpening { anchor = .middle }
    case .subtitle:
      frame =
        isOpening
        ? Rect(x: 72, y: 270, width: 816, height: 80) : Rect(x: 48, y: 90, width: 864, height: 26)
      size = isOpening ? 20 : 15
    case .body, .sources:
      frame = Rect(x: 48, y: 124, width: layout == .wordsAndFigure ? 300 : 864, height: 350)
      size = 18
    case .notice:
      frame = Rect(x: 48, y: 510, width: 700, height: 16)
      size = 9
    case .number:
      frame = Rect(x: 832, y: 510, width: 80, height: 16)
      size = 9
    }
  }
}
