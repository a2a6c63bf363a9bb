import Diagrams
import Slides
import Testing

@Suite struct DeckTests {
  @Test func `a deck drops what can't be shown`() {
    let deck = Deck(title: "One\u{0}two", slides: [])
    #expect(deck.title == "Onetwo" || !deck.title.contains("\u{0}"))
  }
}
