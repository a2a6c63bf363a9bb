import Diagrams
import Figures
import Slides
import Synergraph
import TestSupport
import Testing

/// Decks made from the shipped graph.
struct ShippedDeckTests {
  private static func graph() throws -> KnowledgeGraph {
    try #require(GraphReader(checksEverything: false).read(ShippedGraph.sources).graph)
  }

  private func synergy(_ theme: MechanismFigure.Theme = .light) throws -> Deck {
    let graph = try Self.graph()
    let (first, second, outcome) = ("exercise", "psilocybin", "depression")
    return try Presentation(
      of: SynergyQuery(first, second, on: outcome, pathLimit: 400).answer(in: graph),
      timeline: TimelineQuery(first, second, on: outcome, limit: 8).answer(in: graph),
      gaps: GapsQuery([first, second], on: outcome).answer(in: graph), in: graph, theme: theme
    ).deck
  }

  private func paths() throws -> Deck {
    let graph = try Self.graph()
    let answer = try PathsQuery(from: "exercise", to: "depression", via: ["BDNF"])
      .answer(in: graph)
    return try Presentation(of: answer, in: graph, theme: .light).deck
  }

  private func check(_ deck: Deck) throws {
    for answers in [SlideComposer.Answers.onSlide, .onNextSlide] {
      for slide in try SlideComposer(deck, answers: answers).slides() {
        let report = SlideReport(of: slide)
        #expect(report.isClean, "\(slide.slide.id): \(report)")
        if slide.slide.kind == .content {
          #expect(try #require(report.leastWordSize) >= 14, "\(slide.slide.id)")
        }
        let layers = slide.picture?.picture.scene.layers.map(\.name) ?? []
        let least = layers.contains("boxes") ? 10.5 : 6.5
        #expect(report.leastPictureSize ?? 99 >= least, "\(slide.slide.id): \(report)")
      }
    }
  }

  @Test(arguments: MechanismFigure.Theme.allCases)
  func `a talk on a pair is laid out cleanly`(theme: MechanismFigure.Theme) throws {
    try check(synergy(theme))
  }

  @Test func `a talk on routes is laid out cleanly`() throws {
    try check(paths())
  }

  @Test func `every slide has notes, and every number leads to the list at the end`() throws {
    for deck in [try synergy(), try paths()] {
      let references = try #require(deck.slides.last)
      #expect(references.kind == .references)
      let listed = Set(
        references.body.compactMap { paragraph -> Int? in
          if case .source(let number) = paragraph.style { number } else { nil }
        })
      #expect(listed == Set(1...listed.count))
      for slide in deck.slides {
        #expect(!slide.notes.isEmpty, "\(slide.id)")
        #expect(slide.sources.allSatisfy { listed.contains($0.number) })
      }
      let text = deck.slides.flatMap(\.notes).joined()
      #expect(text.contains("This is not medical advice."))
    }
  }

  @Test func `the figure of a pair is built up in steps that share its layout`() throws {
    let steps = try synergy().slides.filter { $0.id.hasPrefix("step-") }
    #expect(steps.count >= 4)
    #expect(Set(steps.compactMap { $0.picture?.scene.width }).count == 1)
    let ghosts = steps.map { step in
      step.picture?.scene.layers.flatMap(\.parts).count { $0.classes.contains("ghost") } ?? 0
    }
    #expect(ghosts.last == 0)
    #expect(ghosts.dropLast().allSatisfy { $0 > 0 })
  }

  @Test func `a talk says that the pair is untested`() throws {
    let verdict = try #require(try synergy().slides.first { $0.id == "verdict" })
    #expect(verdict.title.plainText.contains("untested"))
    #expect(verdict.body.map(\.plainText).joined().contains("This is not medical advice."))
  }

  @Test func `the same question gives the same bytes`() throws {
    let graph = try Self.graph()
    let answer = try PathsQuery(from: "exercise", to: "depression", via: ["BDNF"])
      .answer(in: graph)
    let talk = try Presentation(of: answer, in: graph, theme: .light)
    let again = try Presentation(of: answer, in: graph, theme: .light)
    for format in Presentation.Format.allCases {
      #expect(try talk.bytes(as: format) == again.bytes(as: format))
    }
  }
}
