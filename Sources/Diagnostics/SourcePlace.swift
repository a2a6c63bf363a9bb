/// Where something stands in a text.
public struct SourcePlace: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  /// The file's name as the user would recognise it.
  public let file: String
  /// Line, from 1.
  public let line: Int
  /// Column in Unicode scalars, from 1.
  public let column: Int
  /// Number of Unicode scalars that are meant, at least 1.
  public let length: Int

  public init(file: String, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  public var description: String { "\(file):\(line):\(column)" }

  /// The part of this place that begins `offset` scalars further on, in the same line.
  ///
  /// The whole place if it hasn't such a part, as where a text isn't written out letter by letter
  /// and its place is no more than where it begins.
  public func part(at offset: Int, length: Int) -> SourcePlace {
    guard offset >= 0, offset + length <= self.length else { return self }
    return SourcePlace(file: file, line: line, column: column + offset, length: length)
  }

  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file, lhs.line, lhs.column, lhs.length) < (rhs.file, rhs.line, rhs.column, rhs.length)
  }
}
