public import Diagnostics
public import Knowledge
import OrderedCollections

/// The marks `[@key]` and `[@key; @other]` by which a text cites sources.
public enum CitationMarks {
  /// A piece of a text: words, or the keys of one mark.
  public enum Piece: Sendable, Hashable {
    case words(String)
    case keys([String])
  }

  /// The text in pieces; what only looks like a mark stays words.
  ///
  /// O(n) in its length.
  public static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("[@"), let end = rest.firstIndex(of: "]"),
        let keys = keys(in: rest[..<end].dropFirst())
      {
        if !words.isEmpty { pieces.append(.words(words)) }
        words = ""
        pieces.append(.keys(keys))
        rest = rest[end...].dropFirst()
      } else {
        words.append(character)
        rest.removeFirst()
      }
    }
    return pieces + (words.isEmpty ? [] : [.words(words)])
  }

  /// The keys of every mark in the text, in their order.
  public static func keys(of text: String) -> [String] {
    pieces(of: text).flatMap { piece -> [String] in
      if case .keys(let keys) = piece { keys } else { [] }
    }
  }

  private static func keys(in mark: Substring) -> [String]? {
    let parts = mark.split { $0 == ";" || $0 == "," }.map { part in
      part.drop { $0 == " " }
    }
    let keys = parts.map { part in String(part.dropFirst()) }
    guard !keys.isEmpty, parts.allSatisfy({ $0.hasPrefix("@") }), keys.allSatisfy(Shape.isSlug)
    else { return nil }
    return keys
  }
}

extension DeckDocument {
  /// Every source that is cited but isn't in `graph`.
  public func undeclaredCitations(in graph: KnowledgeGraph) -> [Diagnostic] {
    let known = Set(graph.citations.keys)
    var hints = SpellingHints(among: known)
    return citingTexts.flatMap { text in
      CitationMarks.keys(of: text.text).filter { !known.contains($0) }.map { key in
        Diagnostic(
          .error, rule: "citation-declared",
          "citation '\(key)' isn't declared in the graph\(hints.hint(for: key))",
          at: text.place(of: "@" + key))
      }
    }
  }
}

extension DeckDocument.Text {
  /// Where a part of the text stands; the whole place where that can't be told.
  func place(of part: String) -> SourcePlace {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(part.unicodeScalars)
    guard
      let offset = scalars.indices.first(where: { scalars[$0...].starts(with: wanted) })
    else { return place }
    return place.part(at: offset, length: wanted.count)
  }
}
