/// A source, in the fields of the Citation Style Language.
public struct Citation: Sendable, Hashable, Codable, Identifiable {
  /// The key that evidence items name.
  public let id: String
  /// CSL type, such as `article-journal`.
  public var type: String
  public var title: String?
  /// The authors that were seen, family name first; often the first author alone.
  public var authors: [String]
  /// Year of publication.
  public var issued: Int?
  public var containerTitle: String?
  public var doi: String?
  public var pmid: String?
  public var url: String?
  /// Where the citation was read.
  public var seen: String?
  public var isRetracted: Bool
  public var note: String?

  public init(
    id: String, type: String = "article-journal", title: String? = nil, authors: [String] = [],
    issued: Int? = nil, containerTitle: String? = nil, doi: String? = nil, pmid: String? = nil,
    url: String? = nil, seen: String? = nil, isRetracted: Bool = false, note: String? = nil
  ) {
    self.id = id
    self.type = type
    self.title = title
    self.authors = authors
    self.issued = issued
    self.containerTitle = containerTitle
    self.doi = doi
    self.pmid = pmid
    self.url = url
    self.seen = seen
    self.isRetracted = isRetracted
    self.note = note
  }

  /// The best address of the source: its DOI, its PubMed page, or its own address.
  ///
  /// Nil where no identifier was seen.
  public var link: String? {
    if let doi { return "https://doi.org/\(doi)" }
    if let pmid { return "https://pubmed.ncbi.nlm.nih.gov/\(pmid)/" }
    return url
  }

  /// Author and year, as a text would name the source: `Vargas MV 2023`.
  public var shortForm: String {
    let author = authors.first ?? containerTitle ?? title ?? id
    return issued.map { "\(author) \($0)" } ?? author
  }

  /// Author, year and identifier, for short lists: `Vargas MV 2023, doi:10.1126/science.adf0435`.
  ///
  /// Where no author is recorded, or no identifier was seen, the title stands as well.
  public var shortReference: String {
    let mark = isRetracted ? "RETRACTED: " : ""
    let isFound = !authors.isEmpty && (doi ?? pmid ?? url) != nil
    let name = authors.first.map { $0 + (authors.count > 1 ? " et al." : "") }
    let parts = [
      [name, issued.map { "\($0)" }].compactMap { $0 }.joined(separator: " "),
      isFound ? nil : (title ?? containerTitle ?? id).shortened(to: 60), identifier,
    ]
    return mark + parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The best identifier that was seen, as a text gives it.
  private var identifier: String {
    if let doi { return "doi:\(doi)" }
    if let pmid { return "PMID:\(pmid)" }
    return url ?? "(identifier not seen)"
  }

  /// One line of a list of references, with the best identifier that was seen.
  public var reference: String {
    var parts: [String] = []
    let names = authors.joined(separator: ", ")
    let year = issued.map { "(\($0))" } ?? "(year not recorded)"
    parts.append(names.isEmpty ? year : "\(names) \(year)")
    if let title { parts.append(title) }
    if let containerTitle { parts.append(containerTitle) }
    var line = parts.map { $0.hasSuffix(".") || $0.hasSuffix("?") ? $0 : $0 + "." }
      .joined(separator: " ")
    if isRetracted { line = "RETRACTED: " + line }
    return "\(line) \(identifier)"
  }
}

extension String {
  /// The text, cut at a space before `length` characters where it is longer.
  fileprivate func shortened(to length: Int) -> String {
    guard count > length else { return self }
    let words = prefix(length).split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }
}
