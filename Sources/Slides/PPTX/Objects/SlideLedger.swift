import Diagrams

/// Hands out ids and relationships while the objects of one slide are made.
struct SlideLedger {
  private(set) var relationships = Relationships()
  // 1 is the slide's own group.
  private var lastID = 1

  mutating func nextID() -> Int {
    lastID += 1
    return lastID
  }

  /// - Parameter id: one that was handed out before, for an object that others know by it.
  mutating func identity(
    _ name: String, description: String = "", link: Link? = nil, isDecorative: Bool = false,
    as id: Int? = nil
  ) -> SlideObject.Identity {
    SlideObject.Identity(
      id: id ?? nextID(), name: name, description: description, linkID: linkID(of: link),
      isDecorative: isDecorative)
  }

  /// The relationship to a link's address; nil for one that can't be written.
  mutating func linkID(of link: Link?) -> String? {
    guard let address = link.flatMap(ExternalAddress.init) else { return nil }
    return relationships.id(of: address)
  }

  mutating func relate(_ type: String, _ part: String) -> String {
    relationships.id(of: type, part: part)
  }
}
