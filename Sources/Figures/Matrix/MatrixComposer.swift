import Diagrams
import GraphvizLayout

/// Gives a matrix its places: title, names and cells, legend, notes.
struct MatrixComposer {
  private static let margin = 28.0
  private static let cell = (width: 50.0, height: 28.0)
  private static let gap = 2.0
  private static let rowHeight = 20.0
  private static let titleStyle = TextStyle(size: 21, isBold: true)
  private static let subtitleStyle = TextStyle(size: 13)
  private static let nameStyle = TextStyle(size: 12.5)
  private static let headStyle = TextStyle(size: 12.5, isBold: true)
  private static let smallStyle = TextStyle(size: 11.5)
  private static let headingStyle = TextStyle(size: 11.5, isBold: true)

  private static let nameWidth = 260.0

  let matrix: Matrix

  var placed: PlacedMatrix {
    let count = matrix.names.count
    let left = Self.margin + (widest(Self.nameStyle)) + 12
    let cells = Double(max(0, count - 1)) * (Self.cell.width + Self.gap)
    let stairs = matrix.names.indices.map { index in
      Double(index) * (Self.cell.width + Self.gap)
        + name(index, Self.headStyle).width(in: Self.headStyle) + 8
    }
    let legend = legendSize
    let content = max(cells, stairs.max() ?? 0)
    var page = PlacedMatrix(
      matrix: matrix, width: max(left + content + Self.margin, 640), height: Self.margin)
    addLines(of: matrix.title, .title, Self.titleStyle, to: &page)
    page.height += 3
    addLines(of: matrix.subtitle, .subtitle, Self.subtitleStyle, to: &page)
    page.height += 20
    let top = page.height
    addNames(left: left, top: top, to: &page)
    addCells(left: left, top: top, to: &page)
    page.height = top + Double(count) * (Self.cell.height + Self.gap)
    let corner = Point(x: page.width - Self.margin - legend.width, y: top + 4)
    let frame = Rect(x: corner.x, y: corner.y, width: legend.width, height: legend.height)
    let taken = page.names.map(\.frame) + page.cells + page.gaps
    if !taken.contains(where: { $0.inset(by: -16).overlaps(frame) }), frame.maxY <= page.height {
      addLegend(at: corner, to: &page)
    } else {
      addLegend(at: Point(x: Self.margin, y: page.height + 16), to: &page)
      page.height += 16 + legend.height
    }
    if !matrix.notes.isEmpty { page.height += 16 }
    for note in matrix.notes { addLines(of: note, .note, Self.smallStyle, to: &page) }
    page.height += Self.margin
    return page
  }

  private func widest(_ style: TextStyle) -> Double {
    matrix.names.indices.dropFirst().map { name($0, style).width(in: style) }.max() ?? 0
  }

  /// The name as far as it fits; the whole is in its tooltip.
  private func name(_ index: Int, _ style: TextStyle) -> Label {
    matrix.names[index].shortened(in: style, limit: Self.nameWidth)
  }

  private func addLines(
    of text: String, _ role: PlacedText.Role, _ style: TextStyle, to page: inout PlacedMatrix
  ) {
    let width = page.width - 2 * Self.margin
    for line in Paragraph.lines(of: text, in: style, width: width, most: 6) {
      page.texts.append(
        PlacedText(
          role: role, text: line, style: style, anchor: .start,
          origin: Point(x: Self.margin, y: page.height + style.size * 0.9), link: nil))
      page.height += style.lineHeight + 2
    }
  }

  private func addNames(left: Double, top: Double, to page: inout PlacedMatrix) {
    for (index, whole) in matrix.names.enumerated() {
      let middle =
        top + Double(index) * (Self.cell.height + Self.gap) + Self.cell.height / 2
        + Self.nameStyle.size * 0.355
      if index > 0 {
        page.names.append(
          .init(
            label: name(index, Self.nameStyle), whole: whole, style: Self.nameStyle, anchor: .end,
            origin: Point(x: left - 10, y: middle)))
      }
      page.names.append(
        .init(
          label: name(index, Self.headStyle), whole: whole, style: Self.headStyle, anchor: .start,
          origin: Point(
            x: left + Double(index) * (Self.cell.width + Self.gap) + 6, y: middle)))
    }
  }

  private func addCells(left: Double, top: Double, to page: inout PlacedMatrix) {
    func frame(_ first: Int, _ second: Int) -> Rect {
      Rect(
        x: left + Double(first) * (Self.cell.width + Self.gap),
        y: top + Double(second) * (Self.cell.height + Self.gap), width: Self.cell.width,
        height: Self.cell.height)
    }
    page.cells = matrix.cells.map { frame($0.first, $0.second) }
    let taken = Set(matrix.cells.map { [$0.first, $0.second] })
    for second in matrix.names.indices {
      for first in 0..<second where !taken.contains([first, second]) {
        page.gaps.append(frame(first, second))
      }
    }
  }

  private var entries: [(swatch: PlacedMatrix.Swatch, text: String)] {
    var entries: [(PlacedMatrix.Swatch, String)] = matrix.steps.enumerated().reversed()
      .map { (.step($0.offset), $0.element) }
    let hasGap = matrix.cells.count < matrix.names.count * (matrix.names.count - 1) / 2
    if hasGap { entries.append((.empty, matrix.wording.empty)) }
    for dot in Matrix.Dot.allCases.reversed() where matrix.cells.contains(where: { $0.dot == dot })
    {
      entries.append((.dot(dot), matrix.wording.dots[dot] ?? ""))
    }
    for flag in Matrix.Flag.allCases where matrix.cells.contains(where: { $0.flag == flag }) {
      entries.append((.flag(flag), matrix.wording.flags[flag] ?? ""))
    }
    return entries.filter { !$0.1.isEmpty }
  }

  private var legendSize: (width: Double, height: Double) {
    let widths =
      entries.map { TextMetrics.width(of: $0.text, in: Self.smallStyle) + 40 }
      + [TextMetrics.width(of: matrix.wording.value, in: Self.headingStyle)]
    return (widths.max() ?? 0, Double(entries.count + 1) * Self.rowHeight)
  }

  private func addLegend(at corner: Point, to page: inout PlacedMatrix) {
    page.texts.append(
      PlacedText(
        role: .heading, text: matrix.wording.value, style: Self.headingStyle, anchor: .start,
        origin: Point(x: corner.x, y: corner.y + 11), link: nil))
    for (row, entry) in entries.enumerated() {
      let middle = corner.y + (Double(row) + 1.5) * Self.rowHeight
      page.legend.append(
        .init(
          swatch: entry.swatch,
          frame: Rect(x: corner.x, y: middle - 8, width: 30, height: 16),
          text: PlacedText(
            role: .note, text: entry.text, style: Self.smallStyle, anchor: .start,
            origin: Point(x: corner.x + 40, y: middle + Self.smallStyle.size * 0.355),
            link: nil)))
    }
  }
}

extension Matrix {
  /// Gives everything its place; O(n²) for n names.
  package func placed() -> PlacedMatrix { MatrixComposer(matrix: self).placed }
}
