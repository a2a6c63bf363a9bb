public import KnowledgeQueries

import Knowledge

/// Writes sources as BibTeX that any LaTeX can read: ASCII apart from scripts that have no command.
///
/// What nobody saw is left out, so that no entry claims an identifier that it hasn't. DOIs and
/// addresses stand as they are, as styles set them verbatim. A retracted source says so in its
/// note and keywords.
public struct BibTeXBibliography: Sendable {
  public init() {}

  /// The entries by key, with a final line break; empty for no sources.
  public func text(_ answer: BibliographyAnswer) -> String {
    var keys: Set<String> = []
    return answer.citations.map { entry($0, key: Self.unique($0.id, among: &keys)) }
      .joined(separator: "\n")
  }

  private func entry(_ citation: Citation, key: String) -> String {
    let kind = Self.kinds[citation.type] ?? "misc"
    let holder: String
    switch kind {
    case "article": holder = "journal"
    case "incollection", "inproceedings": holder = "booktitle"
    case "techreport": holder = "institution"
    case "phdthesis": holder = "school"
    default: holder = "howpublished"
    }
    let notes = [citation.isRetracted ? "RETRACTED." : nil, citation.note].compactMap { $0 }
    let fields: [(String, String?)] = [
      ("author", authors(citation)),
      ("title", citation.title.map { TeXText.title($0) }),
      (holder, citation.containerTitle.map { TeXText.escaped($0) }),
      ("year", citation.issued.map(String.init)),
      ("doi", citation.doi.map(Self.verbatim)),
      ("pmid", citation.pmid.map(Self.verbatim)),
      ("url", citation.url.map(Self.verbatim)),
      ("keywords", citation.isRetracted ? "retracted" : nil),
      ("note", notes.isEmpty ? nil : TeXText.escaped(notes.joined(separator: " "))),
    ]
    let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)}," } }
    return (["@\(kind){\(key),"] + lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func authors(_ citation: Citation) -> String? {
    guard !citation.authors.isEmpty else { return nil }
    return citation.authors.map { text in
      let name = PersonName(text)
      guard let given = name.given else { return "{\(TeXText.escaped(name.family))}" }
      return [name.family, name.suffix, given].compactMap { $0 }.map { TeXText.escaped($0) }
        .joined(separator: ", ")
    }.joined(separator: " and ")
  }

  private static let kinds = [
    "article-journal": "article", "article-magazine": "article", "article-newspaper": "article",
    "book": "book", "chapter": "incollection", "paper-conference": "inproceedings",
    "report": "techreport", "thesis": "phdthesis",
  ]

  /// The key with what BibTeX refuses replaced, and a number where another key became the same.
  private static func unique(_ id: String, among keys: inout Set<String>) -> String {
    let plain = String(
      id.map { character in
        character.isASCII
          && (character.isLetter || character.isNumber || "-_:.+/".contains(character))
          ? character : "-"
      })
    var key = plain.isEmpty ? "source" : plain
    var number = 2
    while !keys.insert(key.lowercased()).inserted {
      key = "\(plain)-\(number)"
      number += 1
    }
    return key
  }

  /// An identifier or address in which no brace, space or line break ends the field.
  private static func verbatim(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "{": result += "%7B"
      case "}": result += "%7D"
      case "\\": result += "%5C"
      default:
        if scalar.value > 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
    }
  }
}
