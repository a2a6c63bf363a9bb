import Diagrams
import Figures
import Slides
import Testing

@Suite struct PDFDeckTests {
  private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.dropLast(wanted.count - 1).contains {
      bytes[$0] == wanted[0] && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  private let deck = Deck(
    title: "A deck",
    slides: [
      Slide(id: "a", kind: .title, title: "First"),
      Slide(
        id: "b", title: "Second",
        body: [
          SlideParagraph([
            SlideRun("See "), SlideRun("this", link: Link("https://doi.org/10.1000/182")),
          ])
        ], notes: (0..<60).map { "Paragraph \($0) of what there is to say about this slide." }),
    ])

  @Test func `a page is 16 by 9, links are live and the title is set`() throws {
    let bytes = try PDFDeckWriter(SlideComposer(deck).slides(), deck: deck).bytes()
    #expect(contains(bytes, "%PDF-1."))
    #expect(contains(bytes, "/Count 2"))
    #expect(contains(bytes, "A deck"))
    #expect(contains(bytes, "https://doi.org/10.1000/182"))
    #expect(contains(bytes, "[ 0 0 720 405 ]"))
  }

  @Test func `long notes go on on further pages`() throws {
    let bytes = try PDFDeckWriter(SlideComposer(deck).slides(), deck: deck).notesBytes()
    #expect(contains(bytes, "/Count 4"))
  }

  @Test func `a slide is drawn with its figure, words and letters of answers`() throws {
    let quiz = Deck(
      title: "Quiz",
      slides: [
        Slide(
          id: "q", kind: .quiz, title: "Which?",
          body: [
            SlideParagraph("One", style: .answer(isRight: false)),
            SlideParagraph("Two", style: .answer(isRight: true)),
          ])
      ])
    let scenes = try SlideComposer(quiz).slides().map { Scene($0, theme: .light) }
    let words = scenes.map { scene in
      scene.layers.flatMap(\.parts).flatMap(\.shapes).compactMap { shape -> String? in
        if case .text(let text) = shape { text.runs.map(\.text).joined() } else { nil }
      }
    }
    #expect(words[0].contains("A.") && words[0].contains("B.") && words[0].contains("Two"))
    #expect(!words[0].contains { $0.contains("✓") })
    #expect(words[1].contains { $0.contains("✓") })
  }
}
