/// Lays out a table in lines of a terminal.
///
/// A table wider than the line breaks the cells of its widest left-aligned columns into several
/// lines. Columns of numbers keep their width, and a table of very many columns may stay wider.
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
    var widths = table.columns.indices.map { column in
      cells.map { $0[column].printable.count }.max() ?? 0
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
        guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }
}
