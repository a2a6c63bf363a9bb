/// A text with spots marked in it, so that nobody counts columns.
///
/// `‹1›` marks the spot before the character that follows; it isn't part of the text.
public struct MarkedText: Sendable {
  /// A spot as people count: line and column (in Unicode scalars) from 1.
  public struct Spot: Sendable, Hashable, CustomStringConvertible {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    public var description: String { "\(line):\(column)" }
  }

  /// The text without marks.
  public let text: String
  /// The spots in the order of the text; two marks with one name are two spots.
  public let spots: [Spot]

  public init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var spots: [Spot] = []
    var line = 1
    var column = 1
    var isMark = false
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‹":
        isMark = true
        spots.append(Spot(line: line, column: column))
      case "›" where isMark: isMark = false
      case _ where isMark: break
      default:
        text.append(scalar)
        column = scalar == "\n" ? 1 : column + 1
        line += scalar == "\n" ? 1 : 0
      }
    }
    self.text = String(text)
    self.spots = spots
  }
}
