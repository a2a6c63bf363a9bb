import Diagrams
import Figures
import GraphvizLayout
import Slides
import Testing

@Suite struct SlideComposerTests {
  private func deck(_ slides: Slide...) -> Deck {
    Deck(title: "Deck", notice: "Not advice", slides: slides)
  }

  private func points(_ count: Int, words: Int = 20) -> [SlideParagraph] {
    (0..<count).map { index in
      SlideParagraph(
        Label("Point \(index) " + Array(repeating: "word", count: words).joined(separator: " ")),
        style: .bullet(level: 0))
    }
  }

  /// The words of a slide's body in their order, without spaces.
  private func words(_ slides: [PlacedSlide]) -> String {
    let texts = slides.flatMap(\.texts).filter { $0.role == .body }
    let runs: [SlideRun] = texts.flatMap(\.paragraphs).flatMap(\.lines).flatMap { $0 }
    return runs.map(\.text.plainText).joined().filter { !$0.isWhitespace }
  }

  @Test(arguments: 0..<150)
  func `nothing overlaps, leaves the page or overflows on any deck`(seed: Int) throws {
    var random = RandomDeck(seed: UInt64(seed))
    let deck = random.deck()
    for slide in deck.slides {
      let one = Deck(title: deck.title, authors: deck.authors, notice: deck.notice, slides: [slide])
      for answers in [SlideComposer.Answers.onSlide, .onNextSlide] {
        let composer = SlideComposer(one, answers: answers)
        guard composer.problems.isEmpty else {
          #expect(throws: DeckError.self) { try composer.slides() }
          continue
        }
        for placed in try composer.slides() {
          let report = SlideReport(of: placed)
          #expect(report.isClean, "seed \(seed), slide \(slide.id): \(report)")
        }
      }
    }
  }

  @Test(arguments: 0..<60)
  func `every word is set, in its order, on one slide or several`(seed: Int) throws {
    var random = RandomDeck(seed: UInt64(seed))
    for slide in random.deck().slides where slide.kind == .content || slide.kind == .references {
      let composer = SlideComposer(deck(slide))
      guard composer.problems.isEmpty else { continue }
      let whole = slide.body.map(\.plainText).joined().filter { !$0.isWhitespace }
      #expect(try words(composer.slides()) == whole, "seed \(seed), slide \(slide.id)")
    }
  }

  @Test func `few words are large and many are smaller, never below 18 points`() throws {
    let sizes = try [2, 4, 6].map { count in
      let slides = try SlideComposer(
        deck(Slide(id: "a", title: "Title", body: points(count)))
      ).slides()
      #expect(slides.count == 1)
      return try #require(SlideReport(of: slides[0]).leastWordSize)
    }
    #expect(sizes[0] > sizes[2])
    #expect(sizes.allSatisfy { $0 >= 18 })
  }

  @Test func `words that don't fit go on on slides that say so`() throws {
    let slides = try SlideComposer(
      deck(
        Slide(id: "a", title: "Title", body: points(20), notes: ["Said once"]),
        Slide(id: "b", title: "Next"))
    ).slides()
    #expect(slides.count > 2)
    let count = slides.count - 1
    #expect(slides[0].slide.title.plainText.hasSuffix("(1/\(count))"))
    #expect(slides[1].slide.title.plainText.hasSuffix("(2/\(count))"))
    #expect(slides.map(\.slide.notes.isEmpty) == [false] + Array(repeating: true, count: count))
    #expect(slides.map(\.number) == Array(1...slides.count))
    #expect(Set(slides.map(\.slide.id)).count == slides.count)
  }

  @Test func `a deck says which slide can't be laid out and why`() {
    let long = Array(repeating: "word", count: 400).joined(separator: " ")
    func problem(_ slide: Slide) -> DeckError? { SlideComposer(deck(slide)).problems.first }
    #expect(problem(Slide(id: "a", title: Label(long))) == .titleTooLong(slide: "a"))
    #expect(
      problem(Slide(id: "a", title: "T", body: [SlideParagraph(Label(long))]))
        == .tooManyWords(slide: "a"))
    #expect(
      problem(
        Slide(
          id: "q", kind: .quiz, title: "T",
          body: [SlideParagraph(Label(long), style: .answer(isRight: true))]))
        == .tooManyWords(slide: "q"))
    #expect(throws: DeckError.invalidID("1 2")) {
      try SlideComposer(deck(Slide(id: "1 2", title: "T"))).slides()
    }
    #expect(throws: DeckError.repeatedID("a")) {
      try SlideComposer(deck(Slide(id: "a", title: "T"), Slide(id: "a", title: "U"))).slides()
    }
  }

  @Test func `a quiz shows its answers on the next page, or on the same for who can hide them`()
    throws
  {
    let quiz = Slide(
      id: "quiz", kind: .quiz, title: "Which?",
      body: [
        SlideParagraph("One", style: .answer(isRight: false)),
        SlideParagraph("Two", style: .answer(isRight: true)),
        SlideParagraph("Because", style: .explanation),
      ])
    let pages = try SlideComposer(deck(quiz)).slides()
    #expect(pages.count == 2)
    #expect(!words([pages[0]]).contains("✓") && !words([pages[0]]).contains("Because"))
    #expect(words([pages[1]]).contains("Two✓") && words([pages[1]]).contains("Because"))
    #expect(pages[0].slide.title == pages[1].slide.title)
    #expect(try SlideComposer(deck(quiz), answers: .onSlide).slides().count == 1)
  }

  @Test func `a picture keeps its proportions and takes what the words leave`() throws {
    var random = RandomDeck(seed: 7)
    var seen = 0
    for _ in 0..<30 {
      for slide in random.deck().slides where slide.picture != nil {
        guard let placed = try? SlideComposer(deck(slide)).slides().first?.picture else { continue }
        let scene = placed.picture.scene
        let difference =
          placed.frame.width / placed.frame.height - scene.width / scene.height
        #expect(abs(difference) < 0.001)
        seen += 1
      }
    }
    #expect(seen > 10)
  }

  @Test func `too many sources for their names are given by number`() throws {
    let sources = (1...60).map { NumberedSource($0, Reference("Author \($0) with a long name")) }
    let placed = try #require(
      try SlideComposer(deck(Slide(id: "a", title: "T", sources: sources))).slides().first)
    let line = placed.texts.first { $0.role == .sources }?.paragraphs.first?.paragraph.plainText
    #expect(line == "Sources 1–60 of the list at the end")
  }
}
