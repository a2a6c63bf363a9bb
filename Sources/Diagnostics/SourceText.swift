/// A text that was read, and the name that people know it by.
public struct SourceText: Sendable, Hashable {
  public let file: String
  public let text: String
  private let lineStarts: [String.Index]

  public init(file: String, text: String) {
    self.file = file
    self.text = text
    var starts = [text.startIndex]
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if bytes[index] == UInt8(ascii: "\n") { starts.append(next) }
      index = next
    }
    lineStarts = starts
  }

  public var lineCount: Int { lineStarts.count }

  /// The line with this number, from 1, without its end; nil beyond the text.
  public func line(_ number: Int) -> Substring? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] : text.endIndex
    var line = text.unicodeScalars[start..<end]
    while let last = line.last, last == "\n" || last == "\r" { line.removeLast() }
    return Substring(line)
  }

  /// The place of a UTF-8 offset; the end of the text for offsets beyond it.
  public func place(atUTF8Offset offset: Int, length: Int = 1) -> SourcePlace {
    let bytes = text.utf8
    let index =
      bytes.index(bytes.startIndex, offsetBy: max(0, offset), limitedBy: bytes.endIndex)
      ?? bytes.endIndex
    let line = lineStarts.lastIndex { $0 <= index } ?? 0
    let column = text.unicodeScalars[lineStarts[line]..<index].count
    return SourcePlace(file: file, line: line + 1, column: column + 1, length: length)
  }
}
