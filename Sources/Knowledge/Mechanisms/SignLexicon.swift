/// How predicates of other people's graphs are read: which way each pushes, if it says so.
///
/// A path composes its steps by ``Reading``. Nothing is guessed: a predicate that isn't in the
/// lexicon makes every path through it indeterminate.
public struct SignLexicon: Sendable, Hashable, Codable {
  /// What one step says of its target.
  public enum Reading: String, Sendable, Codable, CaseIterable {
    /// A rise of the source raises the target.
    case raises = "+"
    /// A rise of the source lowers the target.
    case lowers = "-"
    /// Says where, in what or of what kind; passed over, for it pushes nothing either way.
    case scaffolding = "0"
    /// Pushes, but doesn't say which way.
    case opaque = "?"
    /// Read against the arrow: the target acts on the source.
    case reversed
  }

  /// A predicate's reading, and how much to make of it.
  public struct Entry: Sendable, Hashable, Codable {
    public let reading: Reading
    /// Whether the predicate is only a correlation: things that go together, not a cause.
    public let isAssociation: Bool
    /// Whether the lexicon's authors stand by the reading; if not, it awaits their review.
    public let isSettled: Bool

    public init(_ reading: Reading, isAssociation: Bool = false, isSettled: Bool = true) {
      self.reading = reading
      self.isAssociation = isAssociation
      self.isSettled = isSettled
    }
  }

  /// What people know the lexicon by.
  public let name: String
  /// Readings by predicate, as the lexicon spells it.
  public let entries: [String: Entry]
  private let foldedEntries: [String: Entry]

  /// - Parameter entries: of two spellings of one predicate, the first in alphabetical order is
  ///   read where a text uses a third.
  public init(name: String, entries: [String: Entry]) {
    self.name = name
    self.entries = entries
    foldedEntries = Dictionary(
      entries.sorted { $0.key < $1.key }.map { (Self.folded($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension SignLexicon {
  /// The entry of a predicate; nil where the lexicon doesn't know it.
  ///
  /// `biolink:decreases_activity_of`, `Decreases activity of` and `decreases activity of` are one
  /// predicate. Where the step has a direction qualifier of Biolink, its direction replaces the
  /// predicate's own, unless the predicate is scaffolding or reversed. O(length).
  public func entry(of predicate: String, direction: String? = nil) -> Entry? {
    let known = entries[predicate] ?? foldedEntries[Self.folded(predicate)]
    guard let direction else { return known }
    if let known, known.reading == .scaffolding || known.reading == .reversed { return known }
    let reading = Self.readings[direction.lowercased()] ?? .opaque
    return Entry(
      reading, isAssociation: known?.isAssociation ?? false, isSettled: reading != .opaque)
  }

  /// The values of Biolink's `object_direction_qualifier` (doi:10.1111/cts.13302).
  private static let readings: [String: Reading] = [
    "increased": .raises, "upregulated": .raises, "decreased": .lowers, "downregulated": .lowers,
  ]

  /// The predicate without what spellings differ in: prefix, case and underscores.
  private static func folded(_ predicate: String) -> String {
    var text = predicate.lowercased()
    if text.hasPrefix("biolink:") { text.removeFirst("biolink:".count) }
    return text.split { $0 == "_" || $0 == " " || $0 == "-" }.joined(separator: " ")
  }
}
