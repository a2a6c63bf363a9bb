import Diagrams
import GraphvizLayout

/// Where a layout has a place for text, and how text looks there.
struct PlaceholderLook {
  var frame: Rect
  var size: Double
  var isBold: Bool
  var alignment: TextParagraph.Alignment
  var anchor: TextBody.Anchor
  var colour: Colour
  /// Whether paragraphs begin as points of a list.
  var isList: Bool

  /// The look of a text that is there.
  init?(_ text: PlacedSlideText) {
    guard let style = text.paragraphs.first?.style else { return nil }
    frame = text.frame
    size = style.size
    isBold = style.isBold
    alignment = TextParagraph.Alignment(text.alignment)
    anchor = text.isCentredVertically ? .middle : .top
    colour = text.colour
    isList = text.role == .body
  }

  /// The look where no slide of the deck shows one.
  init(_ role: PlacedSlideText.Role, in layout: SlideLayout, theme: Theme) {
    let isOpening = layout == .title || layout == .section
    alignment = role == .number ? .right : .left
    anchor = .top
    isBold = role == .title
    isList = role == .body
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
