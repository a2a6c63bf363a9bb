package import Diagrams

/// One slide: what it says, shows and cites, and what its speaker says beside it.
package struct Slide: Sendable, Hashable {
  /// What part a slide plays in a talk.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The first slide: title and subtitle large.
    case title
    /// The beginning of a part.
    case section
    /// A statement as title, and words, a picture or both.
    case content
    /// A question as title and its answers; the right ones show when asked for.
    case quiz
    /// The numbered list of sources.
    case references
  }

  /// Letters, digits and hyphens; unique in a deck.
  package let id: String
  package let kind: Kind
  package let title: Label
  package let subtitle: Label
  package let body: [SlideParagraph]
  package let picture: SlidePicture?
  /// The sources of this slide with their numbers in the deck, printed small at its foot.
  package let sources: [NumberedSource]
  /// What the speaker says, a paragraph each; never on the slide itself.
  package let notes: [String]

  package init(
    id: String, kind: Kind = .content, title: Label, subtitle: Label = "",
    body: [SlideParagraph] = [], picture: SlidePicture? = nil, sources: [NumberedSource] = [],
    notes: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.body = body
    self.picture = picture
    self.sources = sources
    self.notes = notes.map(\.displayable)
  }
}

/// A source and its number in the deck, from 1.
package struct NumberedSource: Sendable, Hashable {
  package let number: Int
  package let source: Reference

  package init(_ number: Int, _ source: Reference) {
    self.number = number
    self.source = source
  }
}
