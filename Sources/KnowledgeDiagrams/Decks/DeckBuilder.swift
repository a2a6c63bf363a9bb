import Diagrams
import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Slides

/// Collects the slides of a talk that is made from an answer, with their sources.
struct DeckBuilder {
  private(set) var slides: [Slide] = []
  var sources: DeckSources

  init(_ graph: KnowledgeGraph) {
    sources = DeckSources(graph)
  }

  /// Adds a slide; what has been cited since the last one are its sources, named in its notes too.
  mutating func add(
    _ id: String, kind: Slide.Kind = .content, title: String, subtitle: String = "",
    body: [SlideParagraph] = [], picture: SlidePicture? = nil, notes: [String] = []
  ) {
    let cited = sources.takeSources()
    slides.append(
      Slide(
        id: id, kind: kind, title: Label(title), subtitle: Label(subtitle), body: body,
        picture: picture, sources: cited,
        notes: notes + [DeckSources.line(of: cited)].compactMap { $0 }))
  }

  /// Adds the list of everything cited.
  mutating func addReferences() {
    let list = sources.list
    guard !list.isEmpty else { return }
    add(
      "references", kind: .references, title: "References", body: list,
      notes: ["For questions: every number on a slide leads here."])
  }
}

extension DeckBuilder {
  /// A claim as a point: the claim in bold, how it is known, and its sources.
  mutating func point(_ statement: String, _ relation: RelationSummary) -> SlideParagraph {
    let isSeen = relation.evidence.supporting + relation.evidence.partly > 0
    let words = [relation.standing, isSeen ? relation.seenIn : "", relation.evidence.words]
    return point(
      statement, words.filter { !$0.isEmpty }.joined(separator: " · "), citing: relation.citations)
  }

  /// A point with its first words in bold.
  mutating func point(
    _ start: String, _ rest: String, citing keys: [String] = [], level: Int = 0
  ) -> SlideParagraph {
    let cited = sources.cite(keys)
    let tail = [rest.isEmpty ? "" : " – \(rest)", cited.isEmpty ? "" : "\u{A0}\(cited)"]
    return SlideParagraph(
      [
        SlideRun(Label(start), isBold: true),
        SlideRun(Label(runs: [Label.Run(tail.joined())])),
      ].filter { !$0.text.plainText.isEmpty }, style: .bullet(level: level))
  }

  /// The claim as a sentence for the speaker, with its sources for and against.
  mutating func sentence(_ relation: RelationSummary) -> String {
    let supporting = sources.cite(relation.supportedBy)
    let contradicting = sources.cite(relation.contradictedBy)
    let cited = [supporting, contradicting.isEmpty ? "" : "against: \(contradicting)"]
      .filter { !$0.isEmpty }.joined(separator: "; ")
    return "\(relation.statement): \(relation.standing), shown in \(relation.seenIn)"
      + (cited.isEmpty ? "." : " \(cited).")
  }
}
