import Diagrams
package import Knowledge
import KnowledgeQueries
package import Slides
import OrderedCollections

/// The sources of a deck, numbered as a listener meets them.
package struct DeckSources {
  private let graph: KnowledgeGraph
  private var keys: OrderedSet<String> = []
  private var onSlide: OrderedSet<String> = []

  package init(_ graph: KnowledgeGraph) {
    self.graph = graph
  }

  /// Cites sources as `[1, 3–5]`; keys that the graph doesn't hold are passed over.
  package mutating func cite(_ cited: [String]) -> String {
    let known = cited.filter { graph.citations[$0] != nil }
    guard !known.isEmpty else { return "" }
    keys.append(contentsOf: known)
    onSlide.append(contentsOf: known)
    // A citation isn't broken over two lines.
    let ranges = numbers(of: known).inRanges.split(separator: " ").joined(separator: "\u{A0}")
    return "[" + ranges + "]"
  }

  /// The sources cited since the last call: what stands at the foot of a slide.
  package mutating func takeSources() -> [NumberedSource] {
    defer { onSlide = [] }
    return numbers(of: Array(onSlide)).compactMap { number in
      graph.citations[keys[number - 1]].map { citation in
        NumberedSource(
          number,
          Reference(Self.brief(citation.shortForm), link: citation.link.flatMap { Link($0) }))
      }
    }
  }

  /// A name of a source that isn't longer than a name; titles stand in for missing authors.
  private static func brief(_ name: String) -> String {
    guard name.count > 36 else { return name }
    return name.prefix(34).split(separator: " ").dropLast().joined(separator: " ") + " …"
  }

  /// A line for the speaker: each source with its number.
  package static func line(of sources: [NumberedSource]) -> String? {
    guard !sources.isEmpty else { return nil }
    let names = sources.map { "\($0.number) \($0.source.text)" }.joined(separator: "; ")
    return "Sources: \(names)" + (names.hasSuffix("…") ? "" : ".")
  }

  /// The list of all sources, each with its link.
  package var list: [SlideParagraph] {
    keys.enumerated().compactMap { index, key in
      graph.citations[key].map { citation in
        // The identifier alone is the link, the last word of a reference that has one.
        let words = citation.reference
        let link = citation.link.flatMap { Link($0) }
        let start = link == nil ? words.endIndex : words.lastIndex(of: " ") ?? words.startIndex
        let runs = [
          SlideRun(Label(runs: [Label.Run(String(words[..<start]) + " ")])),
          SlideRun(
            Label(runs: [Label.Run(String(words[start...].drop { $0 == " " }))]), link: link),
        ]
        return SlideParagraph(
          runs.filter { !$0.text.plainText.allSatisfy { $0 == " " } },
          style: .source(number: index + 1))
      }
    }
  }

  private func numbers(of keys: [String]) -> [Int] {
    Set(keys.compactMap { self.keys.firstIndex(of: $0) }).sorted().map { $0 + 1 }
  }
}
