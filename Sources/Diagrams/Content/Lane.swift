/// A band of the drawing in which boxes of one kind stand.
package struct Lane: Sendable, Hashable {
  package let id: String
  /// The heading of the band; it may be empty.
  package let title: String

  package init(id: String, title: String) {
    self.id = id
    self.title = title.displayable
  }
}
