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
