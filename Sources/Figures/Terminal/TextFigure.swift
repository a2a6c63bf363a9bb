import Diagrams
package import GraphvizLayout

/// A placed drawing as text for a terminal: title, drawing, legend, notes.
///
/// No line is wider than asked for. What doesn't fit is listed in words.
package struct TextFigure: Sendable {
  private let placed: PlacedDiagram
  private let width: Int
  private let usesColour: Bool
  private var style: TextLegend { TextLegend(width: width, usesColour: usesColour) }

  /// - Parameter width: cells in a line, at least 40.
  package init(_ placed: PlacedDiagram, width: Int, usesColour: Bool = false) {
    self.placed = placed
    self.width = max(40, width)
    self.usesColour = usesColour
  }

  /// The cells that a line without colours takes in a terminal.
  package static func width(of line: String) -> Int { line.terminalWidth }

  /// The text with a line feed at its end; the same for the same drawing and width.
  package var text: String {
    let diagram = placed.diagram
    var lines = diagram.title.terminalLines(width: width).map { style.styled($0, .strong) }
    lines += diagram.subtitle.terminalLines(width: width).map { style.styled($0, .grey) }
    lines.append("")
    if let drawing = TextDrawing(placed, width: width) {
      lines += TextPainter(drawing: drawing).lines(usesColour: usesColour)
      lines += [""] + legend(for: drawing)
      for enclosure in diagram.enclosures { lines += item(enclosure.words(among: diagram.boxes)) }
    } else {
      lines += ["\(diagram.boxes.count) boxes don't fit in \(width) columns; in words:", ""]
        .flatMap { $0.isEmpty ? [""] : $0.terminalLines(width: width) }
      for line in diagram.description { lines += item(line) }
    }
    for arrow in diagram.arrows {
      guard let word = arrow.word else { continue }
      lines += item("\(word): \(Label(diagram.formula(of: arrow)).plainText)")
    }
    let notes = diagram.notes.map(withoutTooltips).filter { !$0.isEmpty }
    if !notes.isEmpty { lines.append("") }
    for note in notes {
      lines += note.terminalLines(width: width).map { style.styled($0, .grey) }
    }
    let cited = diagram.arrows.filter { !$0.referenceNumbers.isEmpty }
    if !cited.isEmpty {
      lines +=
        "Sources by arrow: \(Label(diagram.citations(of: cited)).plainText)."
        .terminalLines(width: width) + [""]
    }
    if let cited = diagram.enclosureCitations {
      lines += "Sources of frames: \(Label(cited).plainText).".terminalLines(width: width) + [""]
    }
    for (index, reference) in diagram.references.enumerated() {
      lines += "[\(index + 1)] \(reference.text)".terminalLines(width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sentences of a note that are true of text, which has no tooltips.
  private func withoutTooltips(_ note: String) -> String {
    note.split(separator: ". ").filter { !$0.contains("tooltip") }.joined(separator: ". ")
  }

  private func item(_ text: String) -> [String] {
    text.terminalLines(width: width - 2).enumerated().map { ($0 == 0 ? "• " : "  ") + $1 }
  }

  /// What the drawing uses, as many entries in a line as fit.
  private func legend(for drawing: TextDrawing) -> [String] {
    let isDown = drawing.layout.direction == .down
    return style.lines(
      of: Legend(of: placed.diagram).families.joined().compactMap { entry in
        sample(entry.swatch, isDown: isDown).map {
          TextLegend.Entry(sample: $0.text, colour: $0.colour, words: entry.text)
        }
      })
  }

  /// What stands for a visual code in a terminal; nil for one that it doesn't show.
  private func sample(
    _ swatch: Legend.Swatch, isDown: Bool
  ) -> (text: String, colour: TerminalColour?)? {
    let groups = placed.diagram.groups
    switch swatch {
    case .group(let index):
      return (groups[index].badge, TextPainter.colour(of: groups[index].hue))
    case .severalGroups(let indices):
      return (indices.map { groups[$0].badge }.joined(separator: "·"), nil)
    case .harm: return ("!", .red)
    case .goal: return ("┏┓", .yellow)
    case .highlight: return ("╔╗", nil)
    case .ending(let ending):
      guard let head = TextPainter.head(ending, isDown ? .down : .right) else {
        return ("──", nil)
      }
      return (isDown ? head : "─" + head, nil)
    case .pattern(let pattern):
      let cell = RouteCell(column: 0, row: 0, entered: .right, left: .right)
      return (String(repeating: TextPainter.line(cell, pattern), count: 3), nil)
    case .contested: return ("≠", nil)
    case .joint: return ("●", nil)
    case .change(let change): return (change.sign, nil)
    case .bundle: return ("×2", nil)
    case .strength, .timing, .references, .enclosure: return nil
    }
  }
}
