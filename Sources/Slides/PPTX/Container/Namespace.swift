/// The names that ECMA-376 gives its vocabularies.
enum Namespace {
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let presentation = "http://schemas.openxmlformats.org/presentationml/2006/main"
  static let relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006"
  static let packageRelationship = package + "/relationships/metadata"

  /// What the root of every part of a presentation declares.
  static let declarations = [
    ("xmlns:a", drawing), ("xmlns:r", relationship), ("xmlns:p", presentation),
  ]
}
