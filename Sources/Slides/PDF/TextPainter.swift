import Diagrams
import Figures
import GraphvizLayout

/// Paints a frame of text line by line, with bullets, letters and numbers before it.
struct TextPainter {
  let text: PlacedSlideText
  let accent: Colour

  var parts: [Scene.Part] {
    var parts: [Scene.Part] = []
    var y = text.frame.y + offset
    var letter = 0
    for paragraph in text.paragraphs {
      y += paragraph.spaceBefore
      let style = paragraph.style
      let baseline = { (top: Double) in top + style.lineHeight / 2 + style.size * 0.355 }
      if case .answer = paragraph.paragraph.style { letter += 1 }
      if !paragraph.lines.isEmpty {
        parts += mark(of: paragraph, at: baseline(y), letter: letter)
      }
      for line in paragraph.lines {
        parts += self.line(line, paragraph, at: baseline(y))
        y += style.lineHeight
      }
    }
    return parts
  }

  private var offset: Double {
    guard text.isCentredVertically else { return 0 }
    let height = text.paragraphs.reduce(0) {
      $0 + $1.spaceBefore + Double($1.lines.count) * $1.style.lineHeight
    }
    return max(0, (text.frame.height - height) / 2)
  }

  private func line(
    _ runs: [SlideRun], _ paragraph: PlacedSlideParagraph, at baseline: Double
  ) -> [Scene.Part] {
    // Measured widths have room for wider typefaces; runs must join without it.
    let widths = runs.map { $0.width(in: paragraph.style) / TextMetrics.safety }
    let whole = widths.reduce(0, +)
    let left = text.frame.x + paragraph.indent
    let room = text.frame.width - paragraph.indent
    var x =
      switch text.alignment {
      case .start: left
      case .middle: left + (room - whole) / 2
      case .end: left + room - whole
      }
    return zip(runs, widths).map { run, width in
      defer { x += width }
      let style = TextStyle(
        size: paragraph.style.size, isBold: run.isBold || paragraph.style.isBold)
      return Scene.Part(
        link: run.link,
        shapes: [
          .text(
            TextShape(
              runs: run.text.runs, style: style, colour: text.colour,
              origin: Point(x: x, y: baseline), anchor: .start))
        ])
    }
  }

  private func mark(
    of paragraph: PlacedSlideParagraph, at baseline: Double, letter: Int
  ) -> [Scene.Part] {
    let size = paragraph.style.size
    let left = text.frame.x + paragraph.indent
    func word(_ word: String, _ x: Double, _ colour: Colour, isBold: Bool) -> [Scene.Part] {
      [
        Scene.Part(shapes: [
          .text(
            TextShape(
              runs: [Label.Run(word)], style: TextStyle(size: size, isBold: isBold),
              colour: colour, origin: Point(x: x, y: baseline), anchor: .start))
        ])
      ]
    }
    switch paragraph.paragraph.style {
    case .plain, .explanation: return []
    case .bullet(let level):
      let centre = Point(x: left - size * 0.62, y: baseline - size * 0.33)
      let dot =
        level == 0
        ? Shape.circle(centre: centre, radius: size * 0.13, fill: accent, stroke: nil)
        : .circle(
          centre: centre, radius: size * 0.12, fill: nil,
          stroke: Stroke(colour: accent, width: size * 0.06))
      return [Scene.Part(shapes: [dot])]
    case .answer:
      return word("\(Self.letter(letter)).", left - size * 1.6, accent, isBold: true)
    case .source(let number):
      return word("\(number)", text.frame.x, text.colour, isBold: true)
    }
  }

  /// `A` for 1; `?` beyond the alphabet.
  static func letter(_ number: Int) -> String {
    guard (1...26).contains(number), let scalar = Unicode.Scalar(64 + number) else { return "?" }
    return String(scalar)
  }
}
