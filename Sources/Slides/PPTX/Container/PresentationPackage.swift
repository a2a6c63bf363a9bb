import Figures

/// Puts parts into a file: each with its relationships, and a list of what kinds they are.
struct PresentationPackage {
  /// The parts that the package as a whole leads to, and all others.
  let parts: [PackagePart]
  let relationships: Relationships

  var bytes: [UInt8] {
    var archive = ZIPArchive()
    func add(_ name: String, _ xml: XMLText) {
      let text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml.text
      archive.add(String(name.dropFirst()), Array(text.utf8))
    }
    add("/[Content_Types].xml", contentTypes)
    add("/_rels/.rels", relationships.xml(from: "/"))
    for part in parts {
      add(part.name, part.xml)
      if part.relationships.isEmpty { continue }
      let path = part.name.split(separator: "/")
      let folder = path.dropLast().map { "/" + $0 }.joined()
      let file = path.last ?? ""
      add("\(folder)/_rels/\(file).rels", part.relationships.xml(from: part.name))
    }
    return archive.closed
  }

  private var contentTypes: XMLText {
    var xml = XMLText(isCompact: true)
    xml.element("Types", [("xmlns", Namespace.package + "/content-types")]) { xml in
      let kinds = [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
      ]
      for (ending, type) in kinds {
        xml.leaf("Default", [("Extension", ending), ("ContentType", type)])
      }
      for part in parts {
        xml.leaf("Override", [("PartName", part.name), ("ContentType", part.contentType)])
      }
    }
    return xml
  }
}
