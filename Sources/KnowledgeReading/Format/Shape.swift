/// What a value of the knowledge format looks like, before anyone asks what it means.
///
/// The same description checks what is read and yields the published JSON Schema, so that the two
/// can't disagree.
indirect enum Shape: Sendable {
  /// Any text that isn't empty; numbers and truth values are texts too.
  case text
  /// Lower-case letters, digits and single hyphens; in quotes where it would be a number.
  case slug
  /// One of a closed list of words.
  case word([String])
  /// A whole number that isn't negative, not quoted.
  case count
  /// A number, not quoted.
  case number
  case list(Shape)
  /// A value, or a list of such values.
  case oneOrMore(Shape)
  case record(Record)
  /// A mapping from slugs to values.
  case dictionary(Shape)

  /// A mapping with known keys.
  struct Record: Sendable {
    let name: String
    let summary: String
    let fields: [Field]
  }

  struct Field: Sendable {
    let key: String
    let shape: Shape
    let isRequired: Bool
    let summary: String

    init(_ key: String, _ shape: Shape, required: Bool = false, _ summary: String) {
      self.key = key
      self.shape = shape
      self.isRequired = required
      self.summary = summary
    }
  }
}

extension Shape {
  /// Whether `text` is a slug: `[a-z0-9]+(-[a-z0-9]+)*`.
  static func isSlug(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        .allSatisfy { part in
          !part.isEmpty
            && part.allSatisfy {
              (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
        }
  }
}
