/// A strict little reader of the XML that figures are written in, for tests: it knows elements,
/// attributes and the five named entities, and refuses everything else.
struct XMLOutline {
  struct Malformed: Error {
    let reason: String
  }

  private(set) var names: [String] = []
  private(set) var attributes: [(name: String, value: String)] = []
  private(set) var text = ""

  var ids: [String] { attributes.filter { $0.name == "id" }.map(\.value) }

  init(_ xml: String) throws {
    var rest = Substring(xml)
    var open: [String] = []
    while let next = rest.first {
      guard next == "<" else {
        let part = rest.prefix { $0 != "<" }
        text += try Self.unescaped(part)
        rest = rest[part.endIndex...]
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { throw Malformed(reason: "unclosed tag") }
      var tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[end...].dropFirst()
      if tag.first == "/" {
        guard open.popLast() == String(tag.dropFirst()) else {
          throw Malformed(reason: "'\(tag)' closes nothing")
        }
        continue
      }
      let isEmpty = tag.last == "/"
      if isEmpty { tag.removeLast() }
      let name = String(tag.prefix { $0 != " " })
      names.append(name)
      if !isEmpty { open.append(name) }
      try readAttributes(tag.dropFirst(name.count), of: name)
    }
    if !open.isEmpty { throw Malformed(reason: "\(open) are not closed") }
  }

  private mutating func readAttributes(_ tag: Substring, of name: String) throws {
    var rest = tag
    var seen: Set<String> = []
    while !rest.isEmpty {
      guard rest.first == " ", let equals = rest.firstIndex(of: "=") else {
        throw Malformed(reason: "'\(rest)' in <\(name)>")
      }
      let key = String(rest[..<equals].dropFirst())
      let quoted = rest[equals...].dropFirst()
      guard quoted.first == "\"", let end = quoted.dropFirst().firstIndex(of: "\"") else {
        throw Malformed(reason: "unquoted value of \(key)")
      }
      guard seen.insert(key).inserted else { throw Malformed(reason: "\(key) twice") }
      attributes.append((key, try Self.unescaped(quoted[..<end].dropFirst())))
      rest = quoted[end...].dropFirst()
    }
  }

  private static func unescaped(_ text: Substring) throws -> String {
    for scalar in text.unicodeScalars
    where scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value & 0xFFFE == 0xFFFE
    {
      throw Malformed(reason: "character \(scalar.value)")
    }
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)[...]
    var result = String(parts.removeFirst())
    let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
    for part in parts {
      guard let end = part.firstIndex(of: ";"), let value = entities[String(part[..<end])] else {
        throw Malformed(reason: "bare & before '\(part.prefix(10))'")
      }
      result += value + part[end...].dropFirst()
    }
    return result
  }
}
