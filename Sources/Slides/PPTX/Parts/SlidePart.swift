import Diagrams
import Figures
import GraphvizLayout

/// One slide: ornaments, then texts and figure in the order in which they are read.
struct SlidePart {
  let placed: PlacedSlide
  let template: DeckTemplate
  let palette: ThemePalette
  let theme: Theme
  let connectors: Connectors

  static func part(_ number: Int) -> String { "/ppt/slides/slide\(number).xml" }

  /// The slide, and the words of its speaker on a page of their own if there are any.
  func parts(at number: Int) -> [PackagePart] {
    let layout = SlideLayout(of: placed.slide)
    var ledger = SlideLedger()
    _ = ledger.relate("slideLayout", layout.part)
    let notes = NotesPart(notes: placed.slide.notes, number: number)
    if notes.isNeeded { _ = ledger.relate("notesSlide", notes.name) }
    let objects = self.objects(layout, &ledger)
    var xml = XMLText(isCompact: true)
    xml.element("p:sld", Namespace.declarations) { xml in
      xml.element("p:cSld", []) { xml in
        if placed.background != template.ground(of: layout) {
          xml.background(palette[placed.background])
        }
        xml.tree(objects)
      }
      xml.element("p:clrMapOvr", []) { $0.leaf("a:masterClrMapping", []) }
    }
    let slide = PackagePart(
      Self.part(number), "application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
      xml, ledger.relationships)
    return notes.isNeeded ? [slide, notes.part] : [slide]
  }

  private func objects(_ layout: SlideLayout, _ ledger: inout SlideLedger) -> [SlideObject] {
    let shared = template.ornaments(of: layout)
    var objects = placed.ornaments.filter { !shared.contains($0) }
      .map { ledger.ornament($0, palette) }
    var filled: Set<Placeholder> = []
    for role in PlacedSlideText.Role.allCases {
      for text in placed.texts where text.role == role {
        let words = SlideWords(
          text: text, slide: placed, palette: palette, accent: palette[theme.accent])
        var placeholder = layout.placeholder(for: role)
        if let place = placeholder, !filled.insert(place).inserted { placeholder = nil }
        objects.append(words.object(placeholder, &ledger))
      }
      if role == .body, let picture = placed.picture {
        var figure = FigureObjects(
          picture, on: placed.background, palette: palette, connectors: connectors)
        if let group = figure.group(&ledger) { objects.append(group) }
      }
    }
    return objects
  }
}

extension SlideLedger {
  /// A shape without meaning, which nobody has to hear of.
  mutating func ornament(_ shape: Shape, _ palette: ThemePalette) -> SlideObject {
    SlideObject(
      identity("Ornament", isDecorative: true), .shape(ShapeMaker(palette: palette).shape(shape)))
  }
}
