/// What a value of the knowledge format looks like, before anyone asks what it means.
///
/// The same description checks what is read and yields the published JSON Schema, so that the two
/// can't disagree.
indirect enum Shape: Sendable {
  /// Any text that isn't empty; numbers and truth values are texts too.
  case text
  /// Lower-case letters, digits and single hyphens.
  case slug
  /// One of a closed list of words.
  case word([String])
  /// A whole number, not quoted.
  case integer
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

  /// Whether plain `text` is a number as JSON writes it.
  static func isNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return text.utf8.allSatisfy { digits.contains($0) || "+-.eE".utf8.contains($0) }
      && (digits.contains(first) || first == UInt8(ascii: "-")) && digits.contains(last)
      && !text.contains(".e") && !text.contains(".E") && !text.contains("-.")
      && Double(text)?.isFinite == true
  }

  /// Whether plain `text` is a whole number as JSON writes it.
  static func isInteger(_ text: String) -> Bool {
    Int(text) != nil && !text.hasPrefix("+")
  }
}
