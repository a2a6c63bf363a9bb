import Figures

/// A file of a presentation: what it is, what it says, and which others it leads to.
struct PackagePart {
  /// From the root of the package: `/ppt/presentation.xml`.
  let name: String
  let contentType: String
  let xml: XMLText
  let relationships: Relationships

  init(
    _ name: String, _ contentType: String, _ xml: XMLText,
    _ relationships: Relationships = Relationships()
  ) {
    self.name = name
    self.contentType = contentType
    self.xml = xml
    self.relationships = relationships
  }
}
