import Diagrams
import GraphvizLayout

/// The text in a shape.
struct TextBody {
  /// Where the text stands in the height of its shape.
  enum Anchor: String {
    case top = "t"
    case middle = "ctr"
  }

  /// The room between the shape and its text, in points.
  struct Insets: Hashable {
    var left = 0.0
    var top = 0.0
    var right = 0.0
    var bottom = 0.0
  }

  var anchor = Anchor.top
  var insets = Insets()
  /// Whether lines break at the edge of the shape.
  var wraps = false
  /// How text looks that is written here; only in a layout.
  var look: (look: PlaceholderLook, colour: ThemeColour)?
  var paragraphs: [TextParagraph]
}

struct TextParagraph {
  /// What stands before a paragraph.
  enum Bullet: Hashable {
    case none
    /// A disc on the first level and a ring below.
    case point(ThemeColour)
    /// `1`, counted from a number.
    case number(from: Int)
    /// `A.`
    case letter(ThemeColour)
  }

  enum Alignment: String {
    case left = "l"
    case centre = "ctr"
    case right = "r"
  }

  var runs: [TextRun]
  var alignment = Alignment.left
  var level = 0
  /// From the edge of the text, in points.
  var margin = 0.0
  /// How far before the margin the bullet stands, in points.
  var hang = 0.0
  var spaceBefore = 0.0
  /// The distance of lines in hundredths of the typeface's own.
  var lineSpacing = 100
  var bullet = Bullet.none
  /// Whether all of this is as the layout has it.
  var isPlain = false
}

/// Text of one look.
struct TextRun {
  enum Kind: Hashable {
    case text
    /// The number of the slide, which the program that shows it keeps up to date.
    case slideNumber
    case lineBreak
  }

  var text: String
  var kind = Kind.text
  /// The type size in points; nil for that of the layout.
  var size: Double?
  var isBold = false
  var colour: ThemeColour?
  var position = Label.Position.baseline
  var letterSpacing = 0.0
  var linkID: String?
}

extension TextParagraph.Alignment {
  init(_ anchor: PlacedText.Anchor) {
    self =
      switch anchor {
      case .start: .left
      case .middle: .centre
      case .end: .right
      }
  }
}
