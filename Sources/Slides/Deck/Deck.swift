package import Diagrams

/// A talk before it is written to a file: slides, and what stands on all of them.
package struct Deck: Sendable, Hashable {
  package let title: String
  package let subtitle: String
  package let authors: [String]
  /// A short line that stands at the foot of every slide, such as a caution.
  package let notice: String
  package let theme: Theme
  package let slides: [Slide]

  package init(
    title: String, subtitle: String = "", authors: [String] = [], notice: String = "",
    theme: Theme = .light, slides: [Slide]
  ) {
    self.title = title.displayable
    self.subtitle = subtitle.displayable
    self.authors = authors.map(\.displayable)
    self.notice = notice.displayable
    self.theme = theme
    self.slides = slides
  }
}
