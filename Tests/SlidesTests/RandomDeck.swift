import Diagrams
import Figures
import GraphvizLayout
import Slides
import TestSupport

/// Decks that nobody would write: any kind of slide with any number of words of any length.
struct RandomDeck {
  private var random: SeededGenerator
  private static let words = [
    "BDNF", "a", "5-HT_{2A}", "hippocampus", "of", "Ca²⁺", "–", "😀", "depression-like", "PGC-1α",
    "psychoneuroimmunopharmacologically", "in", "mice", "日本語",
  ]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func deck(theme: Theme = .light) -> Deck {
    let count = Int.random(in: 1...8, using: &random)
    return Deck(
      title: text(4), authors: [text(2)], notice: text(30), theme: theme,
      slides: (0..<count).map { slide("s\($0)") })
  }

  private mutating func text(_ most: Int) -> String {
    let count = Int.random(in: 1...max(1, most), using: &random)
    return (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  private mutating func slide(_ id: String) -> Slide {
    let kind = Slide.Kind.allCases.randomElement(using: &random) ?? .content
    let hasPicture = kind == .content && Bool.random(using: &random)
    let count = Int.random(in: 0...(hasPicture ? 2 : 9), using: &random)
    return Slide(
      id: id, kind: kind, title: Label(text(9)),
      subtitle: Bool.random(using: &random) ? Label(text(6)) : "",
      body: (0..<count).map { paragraph(kind, $0, most: hasPicture ? 10 : 30) },
      picture: hasPicture ? picture() : nil,
      sources: (0..<Int.random(in: 0...30, using: &random)).map {
        NumberedSource($0 * 2 + 1, Reference(text(4), link: Link("https://doi.org/10.1/\($0)")))
      },
      notes: [text(20)])
  }

  private mutating func paragraph(_ kind: Slide.Kind, _ index: Int, most: Int) -> SlideParagraph {
    let runs = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      SlideRun(Label(text(most / 3 + 1) + " "), isBold: Bool.random(using: &random))
    }
    switch kind {
    case .quiz:
      return SlideParagraph(
        runs, style: index < 3 ? .answer(isRight: Bool.random(using: &random)) : .explanation)
    case .references: return SlideParagraph(runs, style: .source(number: index + 1))
    default:
      let level = Int.random(in: 0...2, using: &random)
      return SlideParagraph(runs, style: index == 0 ? .plain : .bullet(level: level))
    }
  }

  private mutating func picture() -> SlidePicture {
    let width = Double.random(in: 100...2000, using: &random)
    let height = Double.random(in: 100...900, using: &random)
    return SlidePicture(
      scene: Scene(
        width: width, height: height, theme: .light, prefix: "random", title: "A box",
        description: [],
        layers: [
          Scene.Layer(
            name: "boxes",
            parts: [
              Scene.Part(
                id: "box-a",
                shapes: [
                  .rectangle(
                    Rect(x: 0, y: 0, width: width, height: height), radius: 4,
                    fill: Colour(0xffffff), stroke: Stroke(colour: Colour(0), width: 1)),
                  .text(
                    TextShape(
                      runs: [Label.Run("a box")], style: TextStyle(size: 12), colour: Colour(0),
                      origin: Point(x: 20, y: 40), anchor: .start)),
                ])
            ])
        ]),
      alternative: "A box.")
  }
}
