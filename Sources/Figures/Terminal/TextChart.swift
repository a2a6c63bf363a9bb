package import Diagrams

/// A chart as text for a terminal; no line is wider than asked for.
package struct TextChart: Sendable {
  private let chart: Chart
  private let header: [[String]]
  private let rows: [Row]
  private let legend: [String]
  private let width: Int

  private struct Row: Sendable {
    var heading: String?
    var cells: [String]
  }

  /// Bars of block characters: full, hatched and hollow as drawn elsewhere.
  package init(_ bars: BarChart, width: Int) {
    let length = max(8, min(32, width / 4))
    chart = bars.chart
    self.width = max(40, width)
    header = [["", bars.measure, ""] + bars.columns]
    rows = bars.bars.map { bar in
      Row(
        cells: [
          bar.label.plainText, Self.bar(bar.fill, bar.value / bars.maximum, length),
          bar.text + (bar.isContested ? " ≠" : ""),
        ] + bar.cells.map(Self.text))
    }
    let used = Set(bars.bars.map(\.fill))
    legend =
      BarChart.Fill.allCases.filter(used.contains).compactMap { fill in
        bars.fills[fill].map { "\(Self.bar(fill, 1, 3)) \($0)" }
      } + (bars.bars.contains(where: \.isContested) ? ["≠ \(bars.contested)"] : [])
  }

  /// Counts with the dots that they are drawn with.
  package init(_ map: TallyMap, width: Int) {
    chart = map.chart
    self.width = max(40, width)
    header = [
      ["", ""] + map.columns.map { Self.name($0.pictogram) } + [""],
      ["", "Seen in"] + map.columns.map(\.title) + [map.wording.total],
    ]
    var heading = ""
    rows =
      map.rows.map { row in
        let isNew = row.heading != heading
        heading = row.heading
        return Row(
          heading: isNew ? row.heading : nil,
          cells: [
            row.label.plainText + (row.isContested ? " ≠" : ""),
            row.pictogram.map(Self.name) ?? "",
          ]
            + row.tallies.map(Self.text) + [Self.text(row.total)])
      } + [
        Row(
          heading: "",
          cells: [map.wording.total, ""] + map.totals.map(Self.text)
            + [Self.text(TallyMap.Tally(summing: map.totals))])
      ]
    let sum = TallyMap.Tally(summing: map.totals)
    let dots = [
      (sum.full, "●", map.wording.full), (sum.half, "◐", map.wording.half),
      (sum.against, "○", map.wording.against),
    ]
    legend =
      dots.filter { $0.0 > 0 }.map { "\($0.1) \($0.2)" }
      + (map.rows.contains(where: \.isContested) ? ["≠ \(map.wording.contested)"] : [])
  }

  /// What a picture stands for, in a word.
  private static func name(_ pictogram: Pictogram) -> String {
    switch pictogram {
    case .person: "people"
    case .animal: "animals"
    case .cells: "cells"
    case .page: "argued"
    }
  }

  private static func bar(_ fill: BarChart.Fill, _ share: Double, _ length: Int) -> String {
    let eighths = max(1, Int((share * Double(length) * 8).rounded()))
    switch fill {
    case .solid:
      let rest = eighths % 8 == 0 ? "" : ["▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8 - 1]
      return String(repeating: "█", count: eighths / 8) + rest
    case .hatched: return String(repeating: "▒", count: (eighths + 7) / 8)
    case .hollow: return String(repeating: "░", count: (eighths + 7) / 8)
    }
  }

  private static func text(_ cell: BarChart.Cell) -> String {
    switch cell {
    case .text(let text), .meter(_, let text), .pictogram(_, let text): text
    }
  }

  private static func text(_ tally: TallyMap.Tally) -> String {
    [("○", tally.against), ("●", tally.full), ("◐", tally.half)].filter { $0.1 > 0 }
      .map { "\($0.0)\($0.1)" }.joined(separator: " ")
  }

  /// The text with a line feed at its end; the same for the same chart and width.
  ///
  /// Columns that don't fit are left out from the right, and the last line of the table says so.
  package var text: String {
    var lines = chart.title.terminalLines(width: width)
    lines += chart.subtitle.terminalLines(width: width) + [""]
    let all = header + rows.map(\.cells)
    let labelLimit = max(16, min(44, width / 3))
    var widths = (all.first ?? []).indices.map { column in
      let words = header.flatMap { $0[column].split(separator: " ") }.map {
        String($0).terminalWidth
      }
      let cells = rows.map { $0.cells[column].terminalWidth }
      return max(words.max() ?? 0, min(column == 0 ? labelLimit : 30, cells.max() ?? 0))
    }
    let count = widths.count
    while widths.count > 2, widths.reduce(-2, { $0 + $1 + 2 }) > width { widths.removeLast() }
    for titles in header { lines += self.lines(of: titles, widths) }
    for row in rows {
      if let heading = row.heading {
        lines.append("")
        lines += heading.isEmpty ? [] : heading.terminalLines(width: width)
      }
      lines += self.lines(of: row.cells, widths)
    }
    if widths.count < count {
      let left = header.last?.suffix(count - widths.count).filter { !$0.isEmpty } ?? []
      lines += "not shown for want of room: \(left.joined(separator: ", "))"
        .terminalLines(width: width)
    }
    lines += [""] + legend.joined(separator: "   ").terminalLines(width: width) + [""]
    for note in chart.notes { lines += note.terminalLines(width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let columns = widths.indices.map { cells[$0].terminalLines(width: widths[$0]) }
    return (0..<max(1, columns.map(\.count).max() ?? 0)).map { index in
      var line = ""
      for (column, width) in zip(columns, widths) {
        let text = index < column.count ? column[index] : ""
        line += text + String(repeating: " ", count: max(0, width - text.terminalWidth) + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
