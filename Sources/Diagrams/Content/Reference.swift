/// A source, printed below the drawing with its number.
package struct Reference: Sendable, Hashable {
  package let text: String
  package let link: Link?

  package init(_ text: String, link: Link? = nil) {
    self.text = text.displayable
    self.link = link
  }
}

/// An address that is safe to put into a drawing: http, https, mailto, or `#` and a part of the
/// same page.
package struct Link: Sendable, Hashable {
  package let address: String

  /// Nil for any other scheme, and for an address with spaces, quotes, angle brackets or
  /// characters that cannot be shown.
  package init?(_ address: String) {
    let schemes = ["http://", "https://", "mailto:", "#"]
    let start = address.prefix(8).lowercased()
    guard schemes.contains(where: { start.hasPrefix($0) }), address == address.displayable,
      !address.unicodeScalars.contains(where: { " \"'<>\\^`{}|".unicodeScalars.contains($0) })
    else { return nil }
    self.address = address
  }
}

/// A name and value that scripts and tests can read from the drawing.
package struct DataAttribute: Sendable, Hashable {
  /// Lower-case letters, digits and hyphens, without `data-`.
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value.displayable
  }
}
