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

/// Where a part leads to: other parts, and addresses outside.
struct Relationships {
  private struct Entry: Hashable {
    let type: String
    let target: String
    let isExternal: Bool
  }

  private var entries: [Entry] = []
  private var numbers: [Entry: Int] = [:]

  var isEmpty: Bool { entries.isEmpty }

  /// The id of the relationship to another part, which is made if it isn't there.
  ///
  /// `type` is the last word of the relationship's name in ECMA-376.
  mutating func id(of type: String, part: String) -> String {
    id(of: Entry(type: Namespace.relationship + "/" + type, target: part, isExternal: false))
  }

  /// The id of the relationship to a page of the web or an address for mail.
  mutating func id(ofAddress address: String) -> String {
    id(
      of: Entry(type: Namespace.relationship + "/hyperlink", target: address, isExternal: true))
  }

  /// The id of a relationship that ECMA-376 part 2 names, such as that to core properties.
  mutating func id(ofPackageType type: String, part: String) -> String {
    id(of: Entry(type: Namespace.packageRelationship + "/" + type, target: part, isExternal: false))
  }

  private mutating func id(of entry: Entry) -> String {
    if let number = numbers[entry] { return "rId\(number)" }
    entries.append(entry)
    numbers[entry] = entries.count
    return "rId\(entries.count)"
  }

  /// The `.rels` part of `source`.
  func xml(from source: String) -> XMLText {
    var xml = XMLText(isCompact: true)
    let attributes = [("xmlns", Namespace.package + "/relationships")]
    xml.element("Relationships", attributes) { xml in
      for (index, entry) in entries.enumerated() {
        var attributes = [("Id", "rId\(index + 1)"), ("Type", entry.type)]
        if entry.isExternal {
          attributes += [("Target", entry.target), ("TargetMode", "External")]
        } else {
          attributes.append(("Target", Self.way(from: source, to: entry.target)))
        }
        xml.leaf("Relationship", attributes)
      }
    }
    return xml
  }

  /// The name of `target` as seen from the folder of `source`.
  private static func way(from source: String, to target: String) -> String {
    var from = source.split(separator: "/").dropLast()
    var to = target.split(separator: "/")[...]
    while let first = from.first, to.count > 1, first == to.first {
      from.removeFirst()
      to.removeFirst()
    }
    return String(repeating: "../", count: from.count) + to.joined(separator: "/")
  }
}

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
