import Diagrams

/// Sets the legend in rows; a family that fits on a row is not broken.
struct LegendComposer {
  private static let style = TextStyle(size: 11.5)

  let legend: Legend
  let left: Double
  let right: Double
  let spacing: Diagram.Spacing

  private var rowHeight: Double { spacing == .open ? 23 : 20 }
  private var entryGap: Double { spacing == .open ? 20 : 13 }
  private var familyGap: Double { spacing == .open ? 36 : 24 }

  /// The entries from `top` down, and how much height they take.
  ///
  /// Rows are as few as fit, and of like width.
  func entries(from top: Double) -> (entries: [PlacedLegendEntry], height: Double) {
    let rows = entries(from: top, width: right - left).rows
    var width = right - left
    while width > 120, entries(from: top, width: width - 20).rows == rows { width -= 20 }
    return (entries(from: top, width: width).entries, Double(rows) * rowHeight)
  }

  private func entries(
    from top: Double, width limit: Double
  ) -> (entries: [PlacedLegendEntry], rows: Int) {
    var placed: [PlacedLegendEntry] = []
    var x = left
    var row = 0
    for family in legend.families {
      let width = family.map(width(of:)).reduce(-entryGap) { $0 + $1 + entryGap }
      if x > left, x + width > left + limit { (x, row) = (left, row + 1) }
      for entry in family {
        let width = self.width(of: entry)
        if x > left, x + width > left + limit { (x, row) = (left, row + 1) }
        placed.append(place(entry, x: x, y: top + (Double(row) + 0.5) * rowHeight))
        x += width + entryGap
      }
      x += familyGap - entryGap
    }
    return (placed, placed.isEmpty ? 0 : row + 1)
  }

  private func text(of entry: Legend.Entry) -> String {
    let room = right - left - entry.swatch.width - 8
    return Paragraph.lines(of: entry.text, in: Self.style, width: room, most: 1).first ?? ""
  }

  private func width(of entry: Legend.Entry) -> Double {
    entry.swatch.width + 8 + Label(text(of: entry)).width(in: Self.style)
  }

  private func place(_ entry: Legend.Entry, x: Double, y: Double) -> PlacedLegendEntry {
    PlacedLegendEntry(
      entry: entry,
      swatch: Rect(x: x, y: y - 8, width: entry.swatch.width, height: 16),
      text: PlacedText(
        role: .note, text: text(of: entry), style: Self.style, anchor: .start,
        origin: Point(x: x + entry.swatch.width + 8, y: y + Self.style.size * 0.355), link: nil))
  }
}
