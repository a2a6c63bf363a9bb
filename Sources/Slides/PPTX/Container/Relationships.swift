import Figures

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
  mutating func id(of address: ExternalAddress) -> String {
    id(
      of: Entry(
        type: Namespace.relationship + "/hyperlink", target: address.text, isExternal: true))
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
