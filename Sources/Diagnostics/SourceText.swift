/// A text that was read, and the name that people know it by.
///
/// Lines end where Unicode says that they must (UAX #14): at a line feed, a carriage return or
/// both, at a next line (U+0085) and at a line or paragraph separator (U+2028, U+2029).
public struct SourceText: Sendable, Hashable {
  public let file: String
  public let text: String
  /// UTF-8 offsets at which lines begin.
  private let lineStarts: [Int]

  public init(file: String, text: String) {
    self.file = file
    self.text = text
    var text = text
    lineStarts = text.withUTF8 { bytes in [0] + Self.lineEnds(in: bytes) }
  }

  public var lineCount: Int { lineStarts.count }

  /// The line with this number, from 1, without its end; nil beyond the text.
  public func line(_ number: Int) -> Substring? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let end = number < lineStarts.count ? lineStarts[number] : text.utf8.count
    var line = text.unicodeScalars[index(lineStarts[number - 1])..<index(end)]
    if number < lineStarts.count {
      let last = line.popLast()
      if last == "\n", line.last == "\r" { line.removeLast() }
    }
    return Substring(line)
  }

  /// The place of a UTF-8 offset; the end of the text for offsets beyond it.
  public func place(atUTF8Offset offset: Int, length: Int = 1) -> SourcePlace {
    let offset = min(max(0, offset), text.utf8.count)
    let line = lineCount(upTo: offset) - 1
    let column = text.unicodeScalars[index(lineStarts[line])..<index(offset)].count
    return SourcePlace(file: file, line: line + 1, column: column + 1, length: length)
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.utf8.startIndex, offsetBy: offset)
  }

  /// How many lines begin at or before `offset`.
  ///
  /// O(log n) for n lines.
  private func lineCount(upTo offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The offsets that follow a line's end.
  private static func lineEnds(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var ends: [Int] = []
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x0A: ends.append(offset + 1)
      case 0x0D where offset + 1 == bytes.count || bytes[offset + 1] != 0x0A:
        ends.append(offset + 1)
      case 0xC2 where bytes[offset + 1] == 0x85: ends.append(offset + 2)
      case 0xE2 where bytes[offset + 1] == 0x80 && (0xA8...0xA9).contains(bytes[offset + 2]):
        ends.append(offset + 3)
      default: break
      }
      offset += 1
    }
    return ends
  }
}
