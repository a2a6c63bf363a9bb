import Diagrams
import Figures
import GraphvizLayout

/// Brings shapes of a scene to their place and size on the slide.
struct SceneFrame {
  private let origin: Point
  private let scale: Double

  init(_ picture: PlacedPicture) {
    origin = Point(x: picture.frame.x, y: picture.frame.y)
    scale = picture.scale
  }

  /// For shapes that are in points of the slide already.
  init() {
    origin = Point(x: 0, y: 0)
    scale = 1
  }

  func place(_ point: Point) -> Point { origin + point * scale }

  private func place(_ rect: Rect) -> Rect {
    let corner = place(Point(x: rect.x, y: rect.y))
    return Rect(
      x: corner.x, y: corner.y, width: rect.width * scale, height: rect.height * scale)
  }

  func line(_ stroke: Stroke, _ palette: ThemePalette) -> SlideLine {
    SlideLine(
      colour: palette[stroke.colour], width: stroke.width * scale,
      dashes: stroke.dashes.map { $0 * scale }, isRound: stroke.isRound)
  }

  func shape(_ piece: PartShapes.Piece, _ palette: ThemePalette) -> SlideShape {
    guard let (geometry, fill, stroke) = piece.shape.flatMap(outline) else {
      return textBox(piece.lines, palette)
    }
    var shape = SlideShape(
      geometry: geometry, fill: fill.map { palette[$0] }, line: stroke.map { line($0, palette) })
    if !piece.lines.isEmpty { shape.text = text(piece.lines, in: geometry.frame, palette) }
    return shape
  }

  private func outline(_ shape: Shape) -> (Geometry, Colour?, Stroke?)? {
    switch shape {
    case .rectangle(let rect, let radius, let fill, let stroke):
      return (.rectangle(place(rect), radius: radius * scale), fill, stroke)
    case .circle(let centre, let radius, let fill, let stroke):
      let frame = Rect(centre: place(centre), width: radius * 2 * scale, height: radius * 2 * scale)
      return (.ellipse(frame), fill, stroke)
    case .path(let path, let fill, let stroke):
      let path = path.mapped(place)
      if case (.move(let start)?, .line(let end)?) = (path.steps.first, path.steps.last),
        path.steps.count == 2
      {
        return (.line(start, end), nil, stroke)
      }
      return (.freeform(path), fill, stroke)
    case .text: return nil
    }
  }

  private func textBox(_ lines: [TextShape], _ palette: ThemePalette) -> SlideShape {
    let block = TextBlock(lines)
    let frame = place(block.frame)
    return SlideShape(
      isTextBox: true, geometry: .rectangle(frame, radius: 0),
      text: TextBody(
        paragraphs: [paragraph(block, palette)]))
  }

  /// The text in a shape, moved by insets to where the scene has it.
  private func text(_ lines: [TextShape], in frame: Rect, _ palette: ThemePalette) -> TextBody {
    let block = TextBlock(lines)
    let middle = place(block.centre)
    var insets = TextBody.Insets()
    let down = 2 * (middle.y - frame.centre.y)
    insets.top = max(0, down)
    insets.bottom = max(0, -down)
    switch lines.first?.anchor ?? .middle {
    case .start: insets.left = max(0, place(block.frame).x - frame.x)
    case .end: insets.right = max(0, frame.maxX - place(block.frame).maxX)
    case .middle:
      let right = 2 * (middle.x - frame.centre.x)
      insets.left = max(0, right)
      insets.right = max(0, -right)
    }
    return TextBody(
      anchor: .middle, insets: insets, paragraphs: [paragraph(block, palette)])
  }

  /// All lines in one paragraph, so that it can be edited as one text.
  private func paragraph(_ block: TextBlock, _ palette: ThemePalette) -> TextParagraph {
    var runs: [TextRun] = []
    for (index, line) in block.lines.enumerated() {
      if index > 0 { runs.append(TextRun(text: "", kind: .lineBreak, size: line.style.size * scale)) }
      runs += line.runs.map { run in
        TextRun(
          text: run.text, size: line.style.size * scale, isBold: line.style.isBold,
          colour: palette[line.colour], position: run.position,
          letterSpacing: line.style.letterSpacing * scale)
      }
    }
    return TextParagraph(
      runs: runs, alignment: TextParagraph.Alignment(block.lines.first?.anchor ?? .start),
      lineSpacing: block.spacing)
  }
}
