import Diagnostics

/// A rectangle of cells of a terminal.
package struct CellRect: Sendable, Hashable {
  package var column: Int
  package var row: Int
  package var width: Int
  package var height: Int

  package var endColumn: Int { column + width }
  package var endRow: Int { row + height }

  package func contains(column: Int, row: Int) -> Bool {
    (self.column..<endColumn).contains(column) && (self.row..<endRow).contains(row)
  }

  package func overlaps(_ other: CellRect) -> Bool {
    column < other.endColumn && other.column < endColumn && row < other.endRow
      && other.row < endRow
  }
}

/// A colour that every terminal has, in the reader's own shade.
enum TerminalColour: String {
  case cyan = "36"
  case magenta = "35"
  case blue = "34"
  case green = "32"
  case red = "31"
  case yellow = "33"
  case grey = "90"
  case strong = "1"
}

/// Characters in rows and columns, each with a colour.
struct CellGrid {
  private struct Cell {
    /// Empty where the character to the left takes this cell too.
    var text = " "
    var colour: TerminalColour?
  }

  let width: Int
  let height: Int
  private var cells: [Cell]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = [Cell](repeating: Cell(), count: width * height)
  }

  /// Puts one character of one cell; nothing outside the grid.
  mutating func put(_ text: String, column: Int, row: Int, _ colour: TerminalColour? = nil) {
    guard (0..<width).contains(column), (0..<height).contains(row) else { return }
    cells[row * width + column] = Cell(text: text, colour: colour)
  }

  /// Writes text from left to right, wide characters in two cells, cut at the right edge.
  mutating func write(
    _ text: String, column: Int, row: Int, _ colour: TerminalColour? = nil
  ) {
    var column = column
    for character in text {
      let size = character.terminalWidth
      if size == 0 {
        guard (1...width).contains(column), (0..<height).contains(row) else { continue }
        cells[row * width + column - 1].text += String(character)
        continue
      }
      guard column + size <= width else { return }
      put(String(character), column: column, row: row, colour)
      for next in 1..<max(1, size) { put("", column: column + next, row: row, colour) }
      column += size
    }
  }

  /// The rows without spaces at their ends.
  func lines(usesColour: Bool) -> [String] {
    (0..<height).map { row in
      let cells = self.cells[(row * width)..<((row + 1) * width)]
      let last = cells.lastIndex { $0.text != " " } ?? cells.startIndex - 1
      var line = ""
      var colour: TerminalColour?
      for cell in cells[cells.startIndex...max(last, cells.startIndex)]
      where last >= cells.startIndex {
        if usesColour, cell.colour != colour, cell.text != " " || colour != nil {
          if colour != nil { line += "\u{1B}[0m" }
          if let next = cell.colour { line += "\u{1B}[\(next.rawValue)m" }
          colour = cell.colour
        }
        line += cell.text
      }
      if colour != nil { line += "\u{1B}[0m" }
      return line
    }
  }
}

extension Character {
  /// The cells that the character takes in a terminal.
  var terminalWidth: Int { Diagnostics.terminalWidth(of: unicodeScalars) }
}

extension String {
  /// The cells that the text takes in a terminal.
  var terminalWidth: Int { Diagnostics.terminalWidth(of: unicodeScalars) }

  /// Lines of at most `width` cells, broken at spaces and after hyphens; a longer word is broken
  /// anywhere.
  func terminalLines(width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for (piece, hasSpace) in pieces {
      let joined = line.isEmpty ? piece : line + (hasSpace ? " " : "") + piece
      if joined.terminalWidth <= width {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in piece {
        if (line + String(character)).terminalWidth > width, !line.isEmpty {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Words, and parts of words that end in a hyphen between letters, each with whether a space
  /// stands before it.
  private var pieces: [(text: String, hasSpace: Bool)] {
    split(separator: " ").flatMap { word -> [(text: String, hasSpace: Bool)] in
      var pieces: [(text: String, hasSpace: Bool)] = []
      var piece = ""
      var rest = word[...]
      while let character = rest.popFirst() {
        piece.append(character)
        let isBreak = character == "-" && piece.count > 4 && rest.count > 3
        if isBreak || rest.isEmpty {
          pieces.append((piece, pieces.isEmpty))
          piece = ""
        }
      }
      return pieces
    }
  }
}
