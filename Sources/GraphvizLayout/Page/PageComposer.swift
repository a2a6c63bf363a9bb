import Diagrams

/// Puts title, bands, drawing, legend, notes and references on a page.
struct PageComposer {
  static let margin = 24.0
  static let titleStyle = TextStyle(size: 21, isBold: true)
  static let subtitleStyle = TextStyle(size: 13)
  static let smallStyle = TextStyle(size: 11)
  /// Points between the heads of two arrows that land on one joint from one box.
  private static let landingGap = 13.0
  /// Points between two sources in the list.
  static let referenceGap = 5.0

  let diagram: Diagram
  let metrics: [BoxMetrics]
  let drawing: Drawing

  var page: PlacedDiagram {
    let ground = BandComposer(diagram: diagram, drawing: drawing)
    let width = max(ground.width, diagram.boxes.isEmpty ? 420 : 480)
    var page = PlacedDiagram(
      diagram: diagram, width: width + 2 * Self.margin, height: Self.margin, texts: [], bands: [],
      boxes: [], arrows: [], enclosures: [], legend: [])
    addLines(of: diagram.heading, .title, Self.titleStyle, to: &page, gap: 0)
    addLines(of: diagram.subtitle, .subtitle, Self.subtitleStyle, to: &page, gap: 3)
    page.height += diagram.title.isEmpty && diagram.subtitle.isEmpty ? 0 : 16
    if !diagram.boxes.isEmpty {
      let corner = Point(x: Self.margin, y: page.height)
      addDrawing(ground.placed(at: corner, width: width), to: &page)
      page.height += ground.height
    }
    addLegend(to: &page)
    if !diagram.notes.isEmpty { page.height += 12 }
    for note in diagram.notes {
      addLines(of: note, .note, Self.smallStyle, to: &page, gap: 2)
    }
    addCitations(to: &page)
    addReferences(to: &page)
    page.height += Self.margin
    return page
  }

  private func addLines(
    of text: String, _ role: PlacedText.Role, _ style: TextStyle, to page: inout PlacedDiagram,
    gap: Double, most: Int = 6
  ) {
    let width = page.width - 2 * Self.margin
    for line in Paragraph.lines(of: text, in: style, width: width, most: most) {
      page.height += gap
      page.texts.append(
        PlacedText(
          role: role, text: line, style: style, anchor: .start,
          origin: Point(x: Self.margin, y: page.height + style.size * 0.9), link: nil))
      page.height += style.lineHeight
    }
  }

  private func addDrawing(_ ground: BandComposer.Placement, to page: inout PlacedDiagram) {
    page.bands = ground.bands
    page.texts += ground.headings
    page.boxes = diagram.boxes.indices.map { index in
      PlacedBox(
        box: diagram.boxes[index], metrics: metrics[index],
        frame: drawing.frames[index].inset(by: metrics[index].halo).moved(by: ground.offset))
    }
    var landed: [[String]: Int] = [:]
    page.arrows = zip(diagram.arrows, drawing.curves).map { arrow, joint in
      let curve = joint.curve.moved(by: ground.offset)
      // Two arrows that land on one joint from one box do so one before the other.
      let before = landed[[arrow.from, arrow.to], default: 0]
      if diagram.boxes[joint.head].role == .joint { landed[[arrow.from, arrow.to]] = before + 1 }
      let gap =
        switch arrow.ending {
        case .plain: 0.0
        case .promotes, .requires: 2.5
        case .inhibits, .modulates: 3.4
        }
      return PlacedArrow(
        arrow: arrow, curve: curve.shortened(by: gap + Double(before) * Self.landingGap),
        inward: drawing.inward(of: joint))
    }
    page.enclosures = zip(diagram.enclosures, drawing.enclosures).map { enclosure, drawn in
      placed(enclosure, as: drawn, offset: ground.offset)
    }
    MarkPlacer.placeMarks(on: &page)
  }

  private func placed(
    _ enclosure: Enclosure, as drawn: DrawnEnclosure, offset: Point
  ) -> PlacedEnclosure {
    let title = drawn.title.moved(by: offset)
    let style = EnclosureMetrics.style
    return PlacedEnclosure(
      enclosure: enclosure, frame: drawn.frame.moved(by: offset),
      title: drawn.lines.enumerated().map { index, line in
        let top = title.y + Double(index) * style.lineHeight
        return PlacedText(
          role: .enclosure, text: line, style: style, anchor: .start,
          origin: Point(x: title.x, y: top + style.size * 0.9), link: nil)
      })
  }

  private func addLegend(to page: inout PlacedDiagram) {
    let composer = LegendComposer(
      legend: Legend(of: diagram), left: Self.margin, right: page.width - Self.margin,
      spacing: diagram.spacing)
    let (entries, height) = composer.entries(from: page.height + 18)
    guard !entries.isEmpty else { return }
    page.legend = entries
    page.height += 18 + height
  }

  /// Names the sources of frames, and of arrows that bear no numbers or not all of them.
  private func addCitations(to page: inout PlacedDiagram) {
    if let cited = diagram.enclosureCitations {
      addLines(
        of: "Sources of frames: \(cited).", .note, Self.smallStyle, to: &page, gap: 2, most: .max)
    }
    let untold = page.arrows.filter { placed in
      let numbers = placed.arrow.referenceNumbers
      let whole = ArrowMark.references(ArrowMark.text(of: numbers, most: .max))
      return !numbers.isEmpty && !placed.marks.contains { $0.mark == whole }
    }
    guard !untold.isEmpty else { return }
    let cited = diagram.citations(of: untold.map(\.arrow))
    addLines(
      of: "Sources that found no room on their arrows: \(cited).", .note, Self.smallStyle,
      to: &page, gap: 2, most: .max)
  }

  private func addReferences(to page: inout PlacedDiagram) {
    guard !diagram.references.isEmpty else { return }
    let width = page.width - 2 * Self.margin
    let count = max(1, min(3, Int(width / 420), diagram.references.count))
    let column = (width - Double(count - 1) * 28) / Double(count)
    let style = Self.smallStyle
    let indent = TextMetrics.width(of: "\(diagram.references.count)  ", in: style)
    let blocks = diagram.references.map {
      Paragraph.lines(of: $0.text, in: style, width: column - indent, most: 8)
    }
    let lineHeight = style.lineHeight + 2
    let heights = blocks.map { Double(max(1, $0.count)) * lineHeight + Self.referenceGap }
    let total = heights.reduce(0, +)
    let top = page.height + 14
    var place = (column: 0, y: 0.0, lowest: 0.0)
    for (index, lines) in blocks.enumerated() {
      if place.y * Double(count) >= total, place.column < count - 1 {
        place = (place.column + 1, 0, place.lowest)
      }
      let left = Self.margin + Double(place.column) * (column + 28)
      for (row, text) in ([String(index + 1)] + lines).enumerated() {
        let line = Double(max(0, row - 1))
        page.texts.append(
          PlacedText(
            role: .reference, text: text, style: style, anchor: .start,
            origin: Point(
              x: row == 0 ? left : left + indent, y: top + place.y + (line + 0.8) * lineHeight),
            link: row == 0 ? nil : diagram.references[index].link))
      }
      place.y += heights[index]
      place.lowest = max(place.lowest, place.y)
    }
    page.height = top + place.lowest - Self.referenceGap
  }
}
