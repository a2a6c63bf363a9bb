package import Diagrams

/// A paragraph of a slide's text.
package struct SlideParagraph: Sendable, Hashable {
  /// What a paragraph is.
  package enum Style: Sendable, Hashable {
    case plain
    /// A point of a list; the first level is 0.
    case bullet(level: Int)
    /// An answer of a quiz, and whether it is right.
    case answer(isRight: Bool)
    /// A remark that explains the answers of a quiz, shown with them.
    case explanation
    /// An entry of the list of sources with its number.
    case source(number: Int)
  }

  package let runs: [SlideRun]
  package let style: Style

  package init(_ runs: [SlideRun], style: Style = .plain) {
    self.runs = runs
    self.style = style
  }

  package init(_ text: Label, style: Style = .plain) {
    self.init([SlideRun(text)], style: style)
  }

  /// The text alone.
  package var plainText: String { runs.map(\.text.plainText).joined() }
}

/// A piece of text of one look.
package struct SlideRun: Sendable, Hashable {
  package let text: Label
  package let isBold: Bool
  package let link: Link?

  package init(_ text: Label, isBold: Bool = false, link: Link? = nil) {
    self.text = text
    self.isBold = isBold
    self.link = link
  }
}
