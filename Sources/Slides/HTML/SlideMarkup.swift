import Diagrams
import Figures
import GraphvizLayout

/// One slide as a section: heading, words, figure, sources, foot, and the speaker's notes.
struct SlideMarkup {
  let slide: PlacedSlide
  let count: Int

  private var id: String { "slide-\(slide.number)" }

  func write(to xml: inout XMLText, placing rules: inout PlaceRules) {
    let attributes = [
      ("class", "slide \(slide.slide.kind.rawValue)"), ("id", id),
      ("aria-roledescription", "slide"), ("aria-label", "\(slide.number) of \(count): \(title)"),
    ]
    xml.element("section", attributes) { xml in
      xml.element("div", [("class", "page")]) { xml in
        writeGround(to: &xml)
        for role in PlacedSlideText.Role.allCases {
          for (index, text) in slide.texts.filter({ $0.role == role }).enumerated() {
            write(text, index, to: &xml, placing: &rules)
          }
          if role == .body { writePicture(to: &xml, placing: &rules) }
        }
        if isQuiz {
          xml.leaf(
            "button", [("type", "button"), ("class", "reveal"), ("aria-expanded", "false")],
            "Show the answer")
        }
      }
      writeNotes(to: &xml)
    }
  }

  private var title: String { slide.slide.title.plainText }
  private var isQuiz: Bool { slide.slide.kind == .quiz }

  /// Background and ornaments as a picture without a meaning.
  private func writeGround(to xml: inout XMLText) {
    let page = Rect(x: 0, y: 0, width: PlacedSlide.width, height: PlacedSlide.height)
    let shapes = [Shape.rectangle(page, radius: 0, fill: slide.background, stroke: nil)]
    let attributes = [
      ("class", "ground"), ("viewBox", "0 0 960 540"), ("aria-hidden", "true"),
      ("xmlns", "http://www.w3.org/2000/svg"),
    ]
    xml.element("svg", attributes) { xml in
      for shape in shapes + slide.ornaments { SVGShapes().write(shape, [], to: &xml) }
    }
  }

  private func write(
    _ text: PlacedSlideText, _ index: Int, to xml: inout XMLText, placing rules: inout PlaceRules
  ) {
    let name = "\(text.role.rawValue)\(index == 0 ? "" : "-\(index + 1)")"
    let end = text.alignment == .end ? ";text-align:right" : ""
    let place = { (rules: inout PlaceRules) in
      rules.place("#\(id) .\(name)", in: text.frame, end)
    }
    place(&rules)
    let size = text.paragraphs.first?.style.size ?? 18
    let classes = "text \(text.role.rawValue)\(index == 0 ? "" : " " + name) "
    switch text.role {
    case .title:
      let attributes = [("class", classes + rules.classes(size: size, gap: 0))]
      xml.inlineElement(slide.number == 1 ? "h1" : "h2", attributes) { xml in
        xml.write(text.paragraphs.flatMap(\.paragraph.runs))
      }
    case .subtitle, .body, .sources:
      let element = text.role == .sources ? "footer" : "div"
      xml.element(element, [("class", classes)]) { xml in
        ParagraphMarkup(paragraphs: paragraphs(of: text)).write(to: &xml, placing: &rules)
      }
    case .notice, .number:
      let hidden = text.role == .number ? [("aria-hidden", "true")] : []
      xml.inlineElement(
        "p", [("class", classes + rules.classes(size: size, gap: 0))] + hidden
      ) { xml in xml.write(text.paragraphs.flatMap(\.paragraph.runs)) }
    }
  }

  /// The paragraphs with their looks; those of a quiz as they were before right ones were marked.
  private func paragraphs(of text: PlacedSlideText) -> [PlacedSlideParagraph] {
    guard isQuiz, text.role == .body, text.paragraphs.count == slide.slide.body.count else {
      return text.paragraphs
    }
    return zip(text.paragraphs, slide.slide.body).map { placed, paragraph in
      PlacedSlideParagraph(
        paragraph: paragraph, style: placed.style, indent: placed.indent,
        spaceBefore: placed.spaceBefore, lines: placed.lines)
    }
  }

  private func writePicture(to xml: inout XMLText, placing rules: inout PlaceRules) {
    guard let placed = slide.picture else { return }
    rules.place("#\(id) .picture", in: placed.frame)
    xml.element("figure", [("class", "picture")]) { xml in
      SVGWriter(placed.picture.scene.prefixed("\(id)-figure")).write(to: &xml)
    }
  }

  private func writeNotes(to xml: inout XMLText) {
    xml.element("aside", [("class", "notes"), ("aria-label", "Speaker notes")]) { xml in
      if slide.slide.notes.isEmpty { xml.leaf("p", [], "No notes for this slide.") }
      for note in slide.slide.notes { xml.leaf("p", [], note) }
    }
  }
}
