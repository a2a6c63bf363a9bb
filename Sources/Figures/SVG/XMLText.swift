/// Builds XML text in which no value can be mistaken for markup.
package struct XMLText: Sendable {
  package private(set) var text = ""
  private var depth = 0
  private var isInline = false
  private let isCompact: Bool

  /// - Parameter isCompact: no line feeds and indents, for files that only programs open.
  package init(isCompact: Bool = false) {
    self.isCompact = isCompact
  }

  /// An element with others inside, each on a line of its own.
  package mutating func element(
    _ name: String, _ attributes: [(String, String)], content: (inout XMLText) -> Void
  ) {
    indent()
    open(name, attributes)
    text += ">" + lineFeed
    depth += 1
    content(&self)
    depth -= 1
    indent()
    text += "</\(name)>" + lineFeed
  }

  /// An element whose content is text and further inline elements.
  package mutating func inlineElement(
    _ name: String, _ attributes: [(String, String)], content: (inout XMLText) -> Void
  ) {
    let wasInline = isInline
    if !wasInline { indent() }
    open(name, attributes)
    text += ">"
    isInline = true
    content(&self)
    isInline = wasInline
    text += "</\(name)>" + (wasInline ? "" : lineFeed)
  }

  /// An element with text or nothing in it.
  package mutating func leaf(
    _ name: String, _ attributes: [(String, String)], _ content: String = ""
  ) {
    indent()
    open(name, attributes)
    if content.isEmpty {
      text += "/>" + lineFeed
    } else {
      text += ">"
      characters(content)
      text += "</\(name)>" + lineFeed
    }
  }

  package mutating func characters(_ content: String) { text += Self.escaped(content) }

  private var lineFeed: String { isCompact ? "" : "\n" }

  private mutating func indent() {
    guard !isCompact else { return }
    for _ in 0..<depth { text += " " }
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    text += "<" + name
    for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
  }

  /// Escapes the five marks of XML and drops what XML can't hold.
  package static func escaped(_ content: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(content.utf8.count)
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      default:
        let isHeld = scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value & 0xFFFE != 0xFFFE
        if isHeld { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  /// A number rounded to `digits` decimals (1 or 2), without zeros at its end.
  package func number(_ value: Double, digits: Int = 1) -> String {
    let factor = digits == 1 ? 10 : 100
    let rounded = Int((value * Double(factor)).rounded())
    let sign = rounded < 0 ? "-" : ""
    let whole = abs(rounded) / factor
    let rest = abs(rounded) % factor
    if rest == 0 { return "\(sign)\(whole)" }
    let decimals = digits == 2 && rest < 10 ? "0\(rest)" : "\(rest)"
    let short =
      decimals.count == 2 && decimals.hasSuffix("0") ? String(decimals.dropLast()) : decimals
    return "\(sign)\(whole).\(short)"
  }
}
