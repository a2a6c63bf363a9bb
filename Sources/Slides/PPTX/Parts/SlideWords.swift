import Diagrams
import GraphvizLayout

/// Makes a text of a slide into paragraphs that can be edited.
///
/// Lines are broken anew by the program that shows them: who edits a paragraph finds one paragraph.
struct SlideWords {
  let text: PlacedSlideText
  let slide: PlacedSlide
  let palette: ThemePalette
  /// The colour of bullets.
  let accent: ThemeColour

  func object(_ placeholder: Placeholder?, _ ledger: inout SlideLedger) -> SlideObject {
    let identity = ledger.identity(text.role.name)
    var paragraphs: [TextParagraph] = []
    var firstNumber = 0
    var lastNumber: Int?
    for paragraph in text.paragraphs {
      var written = self.paragraph(paragraph, &ledger)
      if case .source(let number) = paragraph.paragraph.style {
        // Neighbours with one start are counted on by the program.
        if lastNumber.map({ $0 + 1 != number }) ?? true { firstNumber = number }
        lastNumber = number
        written.bullet = .number(from: firstNumber)
      }
      paragraphs.append(written)
    }
    return SlideObject(
      identity,
      .shape(
        SlideShape(
          placeholder: placeholder, isTextBox: placeholder == nil,
          geometry: .rectangle(text.frame, radius: 0),
          text: TextBody(
            anchor: text.isCentredVertically ? .middle : .top, wraps: true, paragraphs: paragraphs))
      ))
  }

  private func paragraph(
    _ placed: PlacedSlideParagraph, _ ledger: inout SlideLedger
  ) -> TextParagraph {
    let style = placed.style
    var paragraph = TextParagraph(
      runs: [], alignment: TextParagraph.Alignment(text.alignment), margin: placed.indent,
      spaceBefore: placed.spaceBefore,
      lineSpacing: Int((style.lineHeight / (style.size * TextBlock.height) * 100).rounded()))
    switch placed.paragraph.style {
    case .plain, .explanation: break
    case .bullet(let level):
      paragraph.bullet = .point(accent)
      paragraph.level = level
      paragraph.hang = min(placed.indent, style.size * 0.8)
    case .answer:
      paragraph.bullet = .letter(accent)
      paragraph.hang = placed.indent
    case .source(let number):
      paragraph.bullet = .number(from: number)
      paragraph.hang = placed.indent
    }
    for run in placed.paragraph.runs {
      let link = ledger.linkID(of: run.link)
      paragraph.runs += run.text.runs.map { piece in
        TextRun(
          text: piece.text, size: style.size, isBold: run.isBold || style.isBold,
          // Links have the theme's colour for links, as programs give them whatever they are told.
          colour: link == nil ? palette[text.colour] : nil, position: piece.position,
          letterSpacing: style.letterSpacing, linkID: link)
      }
    }
    if text.role == .number { paragraph.runs = numbered(paragraph.runs) }
    return paragraph
  }

  /// The slide's number as a field, so that it is right wherever the slide is moved to.
  private func numbered(_ runs: [TextRun]) -> [TextRun] {
    guard var first = runs.first else { return runs }
    let number = String(slide.number)
    guard first.text.hasPrefix(number),
      !(first.text.dropFirst(number.count).first?.isNumber ?? false)
    else { return runs }
    var rest = first
    rest.text = String(first.text.dropFirst(number.count))
    first.text = number
    first.kind = .slideNumber
    return [first] + (rest.text.isEmpty ? [] : [rest]) + runs.dropFirst()
  }
}
