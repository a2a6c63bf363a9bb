import Diagnostics

/// The parts of a text of many records that can be parsed one after the other.
///
/// A text is a stream of YAML documents, or one list at the left margin, or both. Each piece is one
/// document, or one element of such a list, so that only one record's tree is in memory at a time.
/// A text that isn't YAML gives pieces that aren't either; nothing is ever left out.
struct YAMLPieces: Sequence, IteratorProtocol {
  /// One part of the text.
  struct Piece {
    let text: String
    /// Where it begins, in bytes of UTF-8.
    let offset: Int
  }

  private let bytes: [UInt8]
  private var position = 0
  /// Whether the document that is being read is a list at the left margin.
  private var isList = false

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The next piece; O(length) for its length.
  mutating func next() -> Piece? {
    var start = position
    var hasContent = false
    lines: while position < bytes.count {
      let line = position..<lineEnd(from: position)
      switch kind(of: line) {
      case .blank: break
      case .marker:
        if hasContent { break lines }
        isList = false
        hasContent = !isBare(line)
        if bytes[line.lowerBound] == UInt8(ascii: ".") { start = line.upperBound }
      case .element:
        if hasContent, isList { break lines }
        if !hasContent { isList = true }
        hasContent = true
      case .content:
        if !hasContent { isList = false }
        hasContent = true
      }
      position = line.upperBound
    }
    guard hasContent else { return nil }
    return Piece(text: String(decoding: bytes[start..<position], as: UTF8.self), offset: start)
  }

  private enum Kind {
    /// Nothing, a comment or a directive.
    case blank
    /// `---` or `...`, which begins or ends a document.
    case marker
    /// Begins with `- ` at the left margin.
    case element
    case content
  }

  private func kind(of line: Range<Int>) -> Kind {
    guard let first = bytes[line].first(where: { $0 != 0x20 && $0 != 0x09 }) else { return .blank }
    switch first {
    case 0x0A, 0x0D, UInt8(ascii: "#"): return .blank
    case UInt8(ascii: "%") where bytes[line.lowerBound] == first: return .blank
    default: break
    }
    let rest = bytes[line]
    if rest.starts(with: "---".utf8) || rest.starts(with: "...".utf8) {
      let isEnd = rest.count == 3 || Self.isBlank(rest[rest.startIndex + 3])
      return isEnd ? .marker : .content
    }
    guard bytes[line.lowerBound] == UInt8(ascii: "-") else { return .content }
    return rest.count == 1 || Self.isBlank(rest[rest.startIndex + 1]) ? .element : .content
  }

  /// Whether a marker's line says nothing else.
  private func isBare(_ line: Range<Int>) -> Bool {
    let rest = bytes[line].dropFirst(3).drop { $0 == 0x20 || $0 == 0x09 }
    return rest.isEmpty || rest.first == 0x0A || rest.first == 0x0D
      || rest.first == UInt8(ascii: "#")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The position after the line that begins at `start`.
  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return Swift.min(end + 1, bytes.count)
  }
}
