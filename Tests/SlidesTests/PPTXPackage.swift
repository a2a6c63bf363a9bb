import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A presentation read back by other code than wrote it: slowly and strictly.
struct PPTXPackage {
  struct Malformed: Error {
    let reason: String
  }

  /// The parts in the order of the file, by names with a slash at their start.
  private(set) var names: [String] = []
  private(set) var contents: [String: [UInt8]] = [:]

  init(_ bytes: [UInt8]) throws {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50 else { throw Malformed(reason: "no directory") }
    var entry = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard number(entry, 4) == 0x0201_4B50 else { throw Malformed(reason: "entry \(entry)") }
      let nameLength = number(entry + 28, 2)
      let name =
        "/" + String(decoding: bytes[(entry + 46)..<(entry + 46 + nameLength)], as: UTF8.self)
      let file = number(entry + 42, 4)
      guard number(file, 4) == 0x0403_4B50, number(file + 26, 2) == nameLength else {
        throw Malformed(reason: "'\(name)' is not where the directory says")
      }
      let start = file + 30 + nameLength
      let packed = Array(bytes[start..<(start + number(entry + 20, 4))])
      var inflater = PPTXInflater(packed)
      let content = number(entry + 10, 2) == 8 ? try inflater.inflated() : packed
      guard content.count == number(entry + 24, 4), Self.checksum(content) == number(entry + 16, 4)
      else { throw Malformed(reason: "'\(name)' has another length or checksum") }
      guard contents.updateValue(content, forKey: name) == nil else {
        throw Malformed(reason: "'\(name)' is there twice")
      }
      names.append(name)
      entry += 46 + nameLength
    }
  }

  /// CRC-32 bit by bit.
  static func checksum(_ bytes: [UInt8]) -> Int {
    var rest: UInt32 = .max
    for byte in bytes {
      for bit in 0..<8 {
        let isSet = (rest ^ UInt32(byte >> bit)) & 1 == 1
        rest = isSet ? (rest >> 1) ^ 0xEDB8_8320 : rest >> 1
      }
    }
    return Int(~rest)
  }

  func xml(_ name: String) throws -> PPTXElement {
    guard let content = contents[name] else { throw Malformed(reason: "no part '\(name)'") }
    return try PPTXElement(content)
  }

  /// What a part leads to, by ids; targets inside the package from its root.
  func relationships(of name: String) throws -> [String: (type: String, target: String)] {
    let path = name.split(separator: "/")
    let folder = path.dropLast().map { "/" + $0 }.joined()
    let rels = "\(folder)/_rels/\(path.last ?? "").rels"
    guard contents[rels] != nil else { return [:] }
    var found: [String: (type: String, target: String)] = [:]
    for element in try xml(rels).children {
      let type = element["Type"].split(separator: "/").last.map(String.init) ?? ""
      var target = element["Target"]
      if element["TargetMode"] != "External" {
        var way = folder.split(separator: "/")
        for step in target.split(separator: "/") {
          if step == ".." { way.removeLast() } else { way.append(step) }
        }
        target = way.map { "/" + $0 }.joined()
      }
      found[element["Id"]] = (type, target)
    }
    return found
  }

  var slides: [String] { numbered("/ppt/slides/slide") }

  func numbered(_ start: String) -> [String] {
    names.filter { $0.hasPrefix(start) && $0.hasSuffix(".xml") }
  }
}

/// Inflates blocks of fixed codes, bit by bit (RFC 1951).
struct PPTXInflater {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func bit() throws -> Int {
    guard place / 8 < bytes.count else { throw PPTXPackage.Malformed(reason: "ends early") }
    defer { place += 1 }
    return Int(bytes[place / 8] >> (place % 8)) & 1
  }

  private mutating func bits(_ count: Int) throws -> Int {
    var value = 0
    for index in 0..<count { value |= try bit() << index }
    return value
  }

  private mutating func symbol() throws -> Int {
    var code = 0
    for length in 1...9 {
      code = code << 1 | (try bit())
      switch (length, code) {
      case (7, 0...23): return 256 + code
      case (8, 0x30...0xBF): return code - 0x30
      case (8, 0xC0...0xC7): return 280 + code - 0xC0
      case (9, 0x190...0x1FF): return 144 + code - 0x190
      default: continue
      }
    }
    throw PPTXPackage.Malformed(reason: "no such code")
  }

  mutating func inflated() throws -> [UInt8] {
    // The tables of section 3.2.5.
    let lengths = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
      163, 195, 227, 258,
    ]
    let lengthBits = [
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    let distances = [
      1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
      2049,
      3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ]
    var out: [UInt8] = []
    guard try bits(3) == 0b011 else { throw PPTXPackage.Malformed(reason: "another block") }
    while true {
      let symbol = try symbol()
      if symbol == 256 { return out }
      if symbol < 256 {
        out.append(UInt8(symbol))
        continue
      }
      let length = lengths[symbol - 257] + (try bits(lengthBits[symbol - 257]))
      var code = 0
      for _ in 0..<5 { code = code << 1 | (try bit()) }
      let distance = distances[code] + (try bits(max(0, code / 2 - 1)))
      guard distance <= out.count else { throw PPTXPackage.Malformed(reason: "before the start") }
      for _ in 0..<length { out.append(out[out.count - distance]) }
    }
  }
}

/// An element of XML with its prefix, as a strict parser of others sees it.
final class PPTXElement {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [PPTXElement] = []
  fileprivate(set) var text = ""

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  convenience init(_ bytes: [UInt8]) throws {
    let builder = Builder()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else {
      throw PPTXPackage.Malformed(reason: "\(String(describing: parser.parserError))")
    }
    self.init(name: root.name, attributes: root.attributes)
    children = root.children
    text = root.text
  }

  subscript(_ attribute: String) -> String { attributes[attribute] ?? "" }

  /// The first child of that name.
  func child(_ name: String) -> PPTXElement? { children.first { $0.name == name } }

  /// All elements of that name below this one, in the order of the text.
  func all(_ name: String) -> [PPTXElement] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// This element and all below.
  var everything: [PPTXElement] { [self] + children.flatMap(\.everything) }

  /// What is written in all runs, paragraphs apart.
  var words: String {
    all("a:p").map { paragraph in
      paragraph.children.map { $0.name == "a:br" ? " " : $0.child("a:t")?.text ?? "" }.joined()
    }.joined(separator: "\n")
  }

  /// The name of an object.
  var objectName: String { (children.first?.child("p:cNvPr"))?["name"] ?? "" }

  private final class Builder: NSObject, XMLParserDelegate {
    var root: PPTXElement?
    private var open: [PPTXElement] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let element = PPTXElement(name: name, attributes: attributes)
      open.last?.children.append(element)
      open.append(element)
      if root == nil { root = element }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) { open.removeLast() }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
      open.last?.text += characters
    }
  }
}
