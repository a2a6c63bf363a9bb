/// A brain region or tissue that contexts name, and the wider one in which it lies.
public struct Region: Sendable, Hashable, Codable, Identifiable {
  public var name: String
  /// Name of the wider region or tissue; nil where none is told.
  public var within: String?
  public var synonyms: [String]

  public var id: String { name }

  /// All names that it answers to, its own first.
  public var names: [String] { [name] + synonyms }

  public init(name: String, within: String? = nil, synonyms: [String] = []) {
    self.name = name
    self.within = within
    self.synonyms = synonyms
  }
}
