import Diagnostics
import Knowledge

/// DOI, PMID and URL are well-formed.
enum IdentifierForm: Rule {
  static let description = RuleDescription(
    id: "identifier-form", severity: .error,
    summary: "DOI, PMID and URL are well-formed.",
    explanation: """
      A DOI begins with '10.' and has a slash, without 'https://doi.org/' before it; a PMID is up to eight
      digits; a URL begins with https:// or http://. Anything else can't be followed.
      """,
    wrong: """
      citations:
        source-two: {title: A study, issued: 2020, DOI: "https://doi.org/10.1000/182"}
      """,
    right: """
      citations:
        source-two: {title: A study, issued: 2020, DOI: 10.1000/182}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.citations.flatMap { draft in
      let citation = draft.value
      var found: [Diagnostic] = []
      if let doi = citation.doi, !isDOI(doi) {
        found.append(
          broken(
            "'\(doi)' isn't a DOI; write it from its '10.' on", at: draft.place(of: "DOI")))
      }
      if let pmid = citation.pmid, !isPMID(pmid) {
        found.append(
          broken("'\(pmid)' isn't a PMID of up to eight digits", at: draft.place(of: "PMID")))
      }
      if let url = citation.url, !isURL(url) {
        found.append(
          broken("'\(url)' isn't a web address with https://", at: draft.place(of: "URL")))
      }
      return found
    }
  }

  /// ISO 26324's form, as Crossref recommends to match it: `10.`, a registrant, a slash, a suffix.
  private static func isDOI(_ text: String) -> Bool {
    guard let slash = text.firstIndex(of: "/"), text.hasPrefix("10.") else { return false }
    let registrant = text[..<slash].dropFirst(3)
    return (4...9).contains(registrant.count)
      && registrant.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
      && slash != text.index(before: text.endIndex)
      && text.allSatisfy { !$0.isWhitespace && $0 != "<" && $0 != ">" && $0 != "\"" }
  }

  private static func isPMID(_ text: String) -> Bool {
    (1...8).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func isURL(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://")) && text.count > 10
      && text.allSatisfy { !$0.isWhitespace && $0 != "<" && $0 != ">" && $0 != "\"" }
  }
}
