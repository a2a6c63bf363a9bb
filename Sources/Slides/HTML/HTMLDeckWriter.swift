import Diagrams
import Figures

/// Writes a deck as one HTML file that needs nothing else and reaches for nothing.
///
/// The content security policy allows the one style sheet and the one script in it, by their
/// digests, and nothing besides: no network, no inline attribute that runs or styles, no frame. It
/// works from `file://`, without script as a page to scroll, on a telephone, for a screen reader and
/// on paper.
package struct HTMLDeckWriter {
  private let slides: [PlacedSlide]
  private let deck: Deck

  /// - Parameter slides: composed with ``SlideComposer/Answers/onSlide``.
  package init(_ slides: [PlacedSlide], deck: Deck) {
    self.slides = slides
    self.deck = deck
  }

  /// The whole file, with a line feed at its end; the same for the same deck.
  package var text: String {
    var rules = PlaceRules()
    var body = XMLText()
    body.element("main", [("id", "deck"), ("aria-label", deck.title)]) { xml in
      for slide in slides {
        SlideMarkup(slide: slide, count: slides.count).write(to: &xml, placing: &rules)
      }
    }
    DeckControls(count: slides.count).write(to: &body)
    let style = DeckStyle(theme: deck.theme).text + rules.text
    let script = DeckBehaviour.text
    let policy =
      "default-src 'none'; style-src '\(SHA256.source(of: style))'; "
      + "script-src '\(SHA256.source(of: script))'; base-uri 'none'; form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="\(deck.theme.name == "dark" ? "dark" : "light")">
      <title>\(XMLText.escaped(deck.title))</title>
      <base target="_blank">
      <style>\(style)</style>
      </head>
      <body>
      \(body.text)<script>\(script)</script>
      </body>
      </html>

      """
  }
}
