import Diagrams
import KnowledgeDiagrams
import KnowledgeReading
import Slides

/// Turns the marks of a deck's texts into runs: `[@key]` into numbers, `**` into bold.
struct MarkedRuns {
  private(set) var sources: DeckSources

  init(_ sources: DeckSources) {
    self.sources = sources
  }

  mutating func runs(of text: String) -> [SlideRun] {
    var runs: [SlideRun] = []
    var isBold = false
    for piece in CitationMarks.pieces(of: text) {
      switch piece {
      case .keys(let keys):
        runs.append(SlideRun(Label(runs: [Label.Run(sources.cite(keys))])))
      case .words(let words):
        var rest = words[...]
        while !rest.isEmpty {
          let end = rest.firstRange(of: "**")
          let part = rest[..<(end?.lowerBound ?? rest.endIndex)]
          if !part.isEmpty { runs.append(SlideRun(Self.label(String(part)), isBold: isBold)) }
          rest = rest[(end?.upperBound ?? rest.endIndex)...]
          if end != nil { isBold.toggle() }
        }
      }
    }
    return runs
  }

  /// The text for a page of plain text.
  mutating func plain(_ text: String) -> String { runs(of: text).map(\.text.plainText).joined() }

  mutating func takeSources() -> [NumberedSource] { sources.takeSources() }

  /// A label that keeps the spaces at its ends, which part it from its neighbours.
  private static func label(_ text: String) -> Label {
    var runs = Label(text).runs
    guard !runs.isEmpty else { return Label(runs: [Label.Run(" ")]) }
    if text.first?.isWhitespace ?? false { runs.insert(Label.Run(" "), at: 0) }
    if text.last?.isWhitespace ?? false { runs.append(Label.Run(" ")) }
    return Label(runs: runs)
  }
}
