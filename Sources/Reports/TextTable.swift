/// Lays out a table in lines of a terminal.
///
/// A table wider than the line breaks the cells of left-aligned columns into several lines, in the
/// columns where this costs fewest lines. Columns of numbers keep their width, and a table of very
/// many columns may stay wider. The work is O(w·r·c²) for r rows, c columns and w characters too
/// many.
struct TextTable {
  let table: Table
  /// Most characters of a line.
  let width: Int

  /// The titles, a rule, and the rows.
  var lines: [String] {
    let titles = table.columns.map(\.title.printable)
    let widths = columnWidths
    let rule = "  " + widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    let isBroken = table.rows.contains { row in
      row.indices.contains { row[$0].printable.count > widths[$0] }
    }
    var result = lines(of: titles, widths) + [rule]
    for (index, row) in table.rows.enumerated() {
      if isBroken, index > 0 { result.append("") }
      result += lines(of: row, widths)
    }
    return result
  }

  private func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let columns = cells.indices.map { column in
      TextWrapping(width: widths[column], cutsLongWords: true).lines(of: cells[column])
    }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { row in
      let padded = columns.indices.map { column in
        let cell = row < columns[column].count ? columns[column][row] : ""
        let space = String(repeating: " ", count: max(0, widths[column] - cell.count))
        return table.columns[column].alignment == .left ? cell + space : space + cell
      }
      return ("  " + padded.joined(separator: "  ")).withoutTrailingSpaces
    }
  }

  /// The widths that cells ask for, made smaller until the table fits.
  private var columnWidths: [Int] {
    let wrapping = TextWrapping(width: width)
    let cells = [table.columns.map(\.title)] + table.rows
    let lengths = cells.map { row in row.map(\.printable.count) }
    var widths = table.columns.indices.map { column in
      lengths.map { $0[column] }.max() ?? 0
    }
    let words = table.columns.indices.map { column in
      cells.map { wrapping.longestWord(of: $0[column]) }.max() ?? 0
    }
    var excess = widths.reduce(2 * table.columns.count, +) - width
    for floors in [words.map { min($0, 24) }, words.map { min($0, 8) }] {
      while excess > 0 {
        let shrinkable = widths.indices.filter { column in
          table.columns[column].alignment == .left && widths[column] > floors[column]
        }
        let candidates = shrinkable.map { column in
          var narrower = widths
          narrower[column] -= 1
          return (column: column, height: height(lengths, narrower))
        }
        // The narrowing that costs fewest lines; among equals, that of the widest column.
        let best = candidates.min {
          $0.height != $1.height
            ? $0.height < $1.height : widths[$0.column] > widths[$1.column]
        }
        guard let best else { break }
        widths[best.column] -= 1
        excess -= 1
      }
    }
    return widths
  }

  /// About how many lines rows with cells of these lengths take in columns of these widths.
  private func height(_ lengths: [[Int]], _ widths: [Int]) -> Int {
    lengths.reduce(0) { sum, row in
      sum + (row.indices.map { (row[$0] + widths[$0] - 1) / max(1, widths[$0]) }.max() ?? 0)
    }
  }
}
