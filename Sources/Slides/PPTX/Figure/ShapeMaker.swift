import Diagrams
import Figures
import GraphvizLayout

/// Makes shapes of a scene, in points of the slide, into shapes of the presentation.
struct ShapeMaker {
  let palette: ThemePalette

  func line(_ stroke: Stroke) -> SlideLine {
    SlideLine(
      colour: palette[stroke.colour], width: stroke.width, dashes: stroke.dashes,
      isRound: stroke.isRound)
  }

  func shape(_ shape: Shape) -> SlideShape { self.shape(PartShapes.Piece(shape: shape)) }

  func shape(_ piece: PartShapes.Piece) -> SlideShape {
    guard let (geometry, fill, stroke) = piece.shape.flatMap(outline) else {
      return textBox(piece.lines)
    }
    var shape = SlideShape(
      geometry: geometry, fill: fill.map { palette[$0] }, line: stroke.map(line))
    if !piece.lines.isEmpty { shape.text = text(piece.lines, in: geometry.frame) }
    return shape
  }

  private func outline(_ shape: Shape) -> (Geometry, Colour?, Stroke?)? {
    switch shape {
    case .rectangle(let rect, let radius, let fill, let stroke):
      return (.rectangle(rect, radius: radius), fill, stroke)
    case .circle(let centre, let radius, let fill, let stroke):
      let frame = Rect(centre: centre, width: radius * 2, height: radius * 2)
      return (.ellipse(frame), fill, stroke)
    case .path(let path, let fill, let stroke):
      if case (.move(let start)?, .line(let end)?) = (path.steps.first, path.steps.last),
        path.steps.count == 2
      {
        return (.line(start, end), nil, stroke)
      }
      return (.freeform(path), fill, stroke)
    case .text: return nil
    }
  }

  private func textBox(_ lines: [TextShape]) -> SlideShape {
    let block = TextBlock(lines)
    return SlideShape(
      isTextBox: true, geometry: .rectangle(block.frame, radius: 0),
      text: TextBody(paragraphs: [paragraph(block)]))
  }

  /// The text in a shape, moved by insets to where the scene has it.
  private func text(_ lines: [TextShape], in frame: Rect) -> TextBody {
    let block = TextBlock(lines)
    let middle = block.centre
    var insets = TextBody.Insets()
    let down = 2 * (middle.y - frame.centre.y)
    insets.top = max(0, down)
    insets.bottom = max(0, -down)
    switch lines.first?.anchor ?? .middle {
    case .start: insets.left = max(0, block.frame.x - frame.x)
    case .end: insets.right = max(0, frame.maxX - block.frame.maxX)
    case .middle:
      let right = 2 * (middle.x - frame.centre.x)
      insets.left = max(0, right)
      insets.right = max(0, -right)
    }
    return TextBody(
      anchor: .middle, insets: insets, paragraphs: [paragraph(block)])
  }

  /// All lines in one paragraph, so that it can be edited as one text.
  private func paragraph(_ block: TextBlock) -> TextParagraph {
    var runs: [TextRun] = []
    for (index, line) in block.lines.enumerated() {
      if index > 0 { runs.append(TextRun(text: "", kind: .lineBreak, size: line.style.size)) }
      runs += line.runs.map { run in
        TextRun(
          text: run.text, size: line.style.size, isBold: line.style.isBold,
          colour: palette[line.colour], position: run.position,
          letterSpacing: line.style.letterSpacing)
      }
    }
    return TextParagraph(
      runs: runs, alignment: TextParagraph.Alignment(block.lines.first?.anchor ?? .start),
      lineSpacing: block.spacing)
  }
}
