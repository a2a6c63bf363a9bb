import Diagrams
import Testing

@testable import Slides

@Suite struct HTMLDeckTests {
  private static let hostile = "</script><img src=x onerror=alert(1)> \" ' & ]]> <!--"

  private func html(_ deck: Deck) throws -> String {
    HTMLDeckWriter(try SlideComposer(deck, answers: .onSlide).slides(), deck: deck).text
  }

  private func between(_ start: String, _ end: String, _ text: String) throws -> String {
    let from = try #require(text.firstRange(of: start)).upperBound
    let to = try #require(text[from...].firstRange(of: end)).lowerBound
    return String(text[from..<to])
  }

  private func hostileDeck() -> Deck {
    Deck(
      title: Self.hostile, subtitle: Self.hostile, authors: [Self.hostile],
      notice: Self.hostile,
      slides: [
        Slide(id: "a", kind: .title, title: Label(Self.hostile)),
        Slide(
          id: "b", title: Label(Self.hostile),
          body: [SlideParagraph(Label(Self.hostile), style: .bullet(level: 0))],
          sources: [NumberedSource(1, Reference(Self.hostile))], notes: [Self.hostile]),
      ])
  }

  @Test func `what authors write is never taken for markup`() throws {
    let page = try html(hostileDeck())
    #expect(!page.contains("<img"))
    #expect(!page.contains("<!--"))
    #expect(page.components(of: "<script>") == 1 && page.components(of: "</script>") == 1)
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;"))
  }

  @Test func `the policy allows the one style sheet and the one script, and nothing else`() throws {
    let page = try html(hostileDeck())
    let policy = try between("Content-Security-Policy\" content=\"", "\"", page)
    #expect(policy.hasPrefix("default-src 'none';"))
    #expect(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains("*"))
    let style = try between("<style>", "</style>", page)
    let script = try between("<script>", "</script>", page)
    #expect(policy.contains("style-src '\(SHA256.source(of: style))'"))
    #expect(policy.contains("script-src '\(SHA256.source(of: script))'"))
    for text in [style, script] {
      #expect(!text.contains("http") && !text.contains("url(") && !text.contains("@import"))
    }
    #expect(!page.contains(" style=\"") && !page.contains(" onclick") && !page.contains("<link"))
  }

  @Test func `every id is there once, also of figures shown twice`() throws {
    var random = RandomDeck(seed: 3)
    var picture: SlidePicture?
    while picture == nil { picture = random.deck().slides.compactMap(\.picture).first }
    let deck = Deck(
      title: "Twice",
      slides: ["a", "b"].map { Slide(id: $0, title: "Same figure", picture: picture) })
    let ids = try html(deck).split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids.count > 10)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("slide-1-figure-box-a") && ids.contains("slide-2-figure-box-a"))
  }

  @Test func `a slide is a section with headings, lists, figure and notes`() throws {
    let body = [
      SlideParagraph("Above", style: .bullet(level: 0)),
      SlideParagraph("Below", style: .bullet(level: 1)),
      SlideParagraph([SlideRun("Linked", link: Link("https://example.org/"))]),
    ]
    let page = try html(
      Deck(
        title: "Deck",
        slides: [
          Slide(id: "a", kind: .title, title: "First"),
          Slide(id: "b", title: "5-HT_{2A}", body: body, notes: ["Say this."]),
        ]))
    #expect(page.contains(">First</h1>"))
    #expect(page.contains("5-HT<sub>2A</sub></h2>"))
    #expect(page.contains("<span>Above</span>"))
    #expect(page.components(of: "<ul>") == 2)
    #expect(page.contains("<a href=\"https://example.org/\" rel=\"noopener\">Linked</a>"))
    #expect(page.contains("<p>Say this.</p>"))
    #expect(page.contains("aria-label=\"2 of 2: 5-HT2A\""))
    #expect(page.contains("aria-live=\"polite\""))
  }

  @Test func `a right answer is marked for who asks, in words too`() throws {
    let page = try html(
      Deck(
        title: "Deck",
        slides: [
          Slide(
            id: "q", kind: .quiz, title: "Which?",
            body: [
              SlideParagraph("One", style: .answer(isRight: false)),
              SlideParagraph("Two", style: .answer(isRight: true)),
              SlideParagraph("Because", style: .explanation),
            ])
        ]))
    #expect(page.components(of: "data-right=\"yes\"") == 1)
    #expect(page.contains("data-right=\"yes\">Two<b class=\"verdict\">right</b></li>"))
    #expect(page.contains("Show the answer</button>"))
    #expect(!page.contains("<strong>Two"))
  }

  @Test func `the same deck has the same bytes`() throws {
    var (first, second) = (RandomDeck(seed: 11), RandomDeck(seed: 11))
    var deck = first.deck()
    while !SlideComposer(deck).problems.isEmpty {
      deck = first.deck()
      _ = second.deck()
    }
    #expect(try html(deck) == html(deck))
  }

  @Test(arguments: Theme.all)
  func `words are readable in every theme`(theme: Theme) {
    for ground in [theme.page] + theme.bands {
      #expect(theme.ink.contrast(with: ground) >= 4.5)
      #expect(theme.muted.contrast(with: ground) >= 4.5)
      #expect(theme.paint(for: .first).line.contrast(with: ground) >= 3)
    }
  }
}

extension String {
  /// How often `part` is in the text.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
