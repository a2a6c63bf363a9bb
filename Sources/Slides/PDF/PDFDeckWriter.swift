import Diagrams
package import Figures
import GraphvizLayout

/// Writes slides as PDF, a page each: vectors, text that can be selected, live links.
package struct PDFDeckWriter {
  private let slides: [PlacedSlide]
  private let deck: Deck

  package init(_ slides: [PlacedSlide], deck: Deck) {
    self.slides = slides
    self.deck = deck
  }

  /// Pages of 16:9.
  package func bytes() throws(FigureError) -> [UInt8] {
    try PDFWriter.bytes(
      of: slides.map { Scene($0, theme: deck.theme) }, title: deck.title)
  }

  /// Pages to print for the speaker: each slide, and below it what is said.
  package func notesBytes() throws(FigureError) -> [UInt8] {
    try PDFWriter.bytes(
      of: slides.flatMap { NotesPages(slide: $0, theme: deck.theme).scenes },
      title: "\(deck.title): notes")
  }
}
