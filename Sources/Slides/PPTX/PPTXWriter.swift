import Diagrams

/// Writes a deck as a presentation whose text is text and whose figures are shapes to edit.
///
/// The parts are transitional PresentationML (ECMA-376), no more than PowerPoint needs. Colours are
/// those of the presentation's theme where the deck's theme has them, so that another theme chosen
/// in PowerPoint recolours the slides. The same deck has the same bytes on every machine.
package struct PPTXWriter {
  private let slides: [PlacedSlide]
  private let deck: Deck
  private let connectors: Connectors

  package init(_ slides: [PlacedSlide], deck: Deck, connectors: Connectors = .curves) {
    self.slides = slides
    self.deck = deck
    self.connectors = connectors
  }

  /// The whole file.
  package var bytes: [UInt8] {
    let palette = ThemePalette(deck.theme)
    let template = DeckTemplate(slides, deck: deck, palette: palette)
    let written = slides.enumerated().flatMap { index, slide in
      SlidePart(
        placed: slide, template: template, palette: palette, theme: deck.theme,
        connectors: connectors
      ).parts(at: index + 1)
    }
    let presentation = PresentationPart(
      deck: deck, slideCount: slides.count, noteCount: written.count - slides.count)
    var relationships = Relationships()
    _ = relationships.id(of: "officeDocument", part: PresentationPart.name)
    _ = relationships.id(ofPackageType: "core-properties", part: "/docProps/core.xml")
    _ = relationships.id(of: "extended-properties", part: "/docProps/app.xml")
    let parts =
      presentation.parts + template.parts + written
      + NotesPart.masterParts + presentation.properties
    return PresentationPackage(parts: parts, relationships: relationships).bytes
  }
}
