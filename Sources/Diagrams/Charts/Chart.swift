/// What every chart says about itself, whatever it shows.
package struct Chart: Sendable, Hashable {
  /// What every id in the drawing starts with.
  package let prefix: String
  /// A sentence that says what the drawing shows.
  package let title: String
  package let subtitle: String
  /// The drawing in words, a line a fact.
  package let description: [String]
  package let notes: [String]

  /// Text is cleaned on the way in, as everywhere in this module.
  package init(
    prefix: String, title: String, subtitle: String = "", description: [String] = [],
    notes: [String] = []
  ) {
    self.prefix = prefix
    self.title = title.displayable
    self.subtitle = subtitle.displayable
    self.description = description.map(\.displayable)
    self.notes = notes.map(\.displayable)
  }
}

/// How near to its subject something was seen: a small picture that needs no colour.
package enum Pictogram: String, Sendable, Hashable, CaseIterable {
  case person, animal, cells
  /// A page of text: argued, not seen.
  case page
}
