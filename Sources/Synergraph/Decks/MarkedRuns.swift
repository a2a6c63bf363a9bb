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
    let pieces = CitationMarks.pieces(of: text)
    for (index, piece) in pieces.enumerated() {
      // A number stays with the word before it.
      let isCited = index + 1 < pieces.count
      switch piece {
      case .keys(let keys):
        runs.append(SlideRun(Label(runs: [Label.Run(sources.cite(keys))])))
      case .words(let words):
        var rest = words[...]
        while !rest.isEmpty {
          let end = rest.firstRange(of: "**")
          let part = rest[..<(end?.lowerBound ?? rest.endIndex)]
          if !part.isEmpty {
            let isLast = isCited && end == nil
            runs.append(SlideRun(Self.label(String(part), keepsLast: isLast), isBold: isBold))
          }
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
  ///
  /// - Parameter keepsLast: whether no line may end at the space at its end.
  private static func label(_ text: String, keepsLast: Bool) -> Label {
    let last = Label.Run(keepsLast ? "\u{A0}" : " ")
    var runs = Label(text).runs
    guard !runs.isEmpty else { return Label(runs: [last]) }
    if text.first?.isWhitespace ?? false { runs.insert(Label.Run(" "), at: 0) }
    if text.last?.isWhitespace ?? false { runs.append(last) }
    return Label(runs: runs)
  }
}
