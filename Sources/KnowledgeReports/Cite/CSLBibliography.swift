public import KnowledgeQueries

import FoundationEssentials
import Knowledge

/// Writes sources as CSL-JSON, which Zotero, Pandoc and citeproc read.
///
/// As the schema of the Citation Style Language 1.0.2 has it: a list of items with `id` and a
/// known `type`; a type that it doesn't know becomes `document`. What nobody saw is left out.
public struct CSLBibliography: Sendable {
  public init() {}

  /// JSON text with sorted keys and a final line break.
  public func text(_ answer: BibliographyAnswer) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let items = answer.citations.map(Item.init)
    return String(decoding: try encoder.encode(items), as: UTF8.self) + "\n"
  }

  private struct Item: Encodable {
    let id: String
    let type: String
    let title: String?
    let author: [Name]?
    let issued: Issued?
    let containerTitle: String?
    let doi: String?
    let pmid: String?
    let url: String?
    let note: String?

    enum CodingKeys: String, CodingKey {
      case id, type, title, author, issued, note
      case containerTitle = "container-title"
      case doi = "DOI"
      case pmid = "PMID"
      case url = "URL"
    }

    init(_ citation: Citation) {
      id = citation.id
      type = CSLBibliography.types.contains(citation.type) ? citation.type : "document"
      title = citation.title
      author =
        citation.authors.isEmpty ? nil : citation.authors.map { Name(PersonName($0)) }
      issued = citation.issued.map { Issued(dateParts: [[$0]]) }
      containerTitle = citation.containerTitle
      doi = citation.doi
      pmid = citation.pmid
      url = citation.url
      let notes = [citation.isRetracted ? "RETRACTED." : nil, citation.note].compactMap { $0 }
      note = notes.isEmpty ? nil : notes.joined(separator: " ")
    }
  }

  private struct Name: Encodable {
    let family: String?
    let given: String?
    let suffix: String?
    let literal: String?

    init(_ name: PersonName) {
      family = name.given == nil ? nil : name.family
      given = name.given
      suffix = name.suffix
      literal = name.given == nil ? name.family : nil
    }
  }

  private struct Issued: Encodable {
    let dateParts: [[Int]]

    enum CodingKeys: String, CodingKey {
      case dateParts = "date-parts"
    }
  }

  /// The types of CSL 1.0.2.
  static let types: Set<String> = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing",
    "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
    "personal_communication", "post", "post-weblog", "regulation", "report", "review",
    "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
  ]
}
