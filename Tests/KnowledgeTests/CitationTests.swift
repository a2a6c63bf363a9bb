import Knowledge
import Testing

struct CitationTests {
  @Test func `a reference gives what was seen and says what wasn't`() {
    let full = Citation(
      id: "a", title: "Does it work?", authors: ["Ray A", "Lee B"], issued: 2020,
      containerTitle: "Brain", doi: "10.1/x", pmid: "12", url: "https://example.org")
    #expect(full.reference == "Ray A, Lee B (2020). Does it work? Brain. doi:10.1/x")
    #expect(full.shortForm == "Ray A 2020")
    #expect(full.link == "https://doi.org/10.1/x")
    let bare = Citation(id: "a")
    #expect(bare.reference == "(year not recorded). (identifier not seen)")
    #expect(bare.shortForm == "a")
    #expect(bare.link == nil)
  }

  @Test func `the best identifier is the DOI, then the PMID, then the address`() {
    var citation = Citation(
      id: "a", title: "A study.", issued: 1999, pmid: "12", url: "https://example.org")
    #expect(citation.reference == "(1999). A study. PMID:12")
    #expect(citation.link == "https://pubmed.ncbi.nlm.nih.gov/12/")
    citation.pmid = nil
    #expect(citation.reference == "(1999). A study. https://example.org")
    #expect(citation.link == "https://example.org")
    #expect(citation.shortForm == "A study. 1999")
  }

  @Test func `a retracted source says so first`() {
    let citation = Citation(
      id: "a", title: "A study", issued: 1999, doi: "10.1/x", isRetracted: true)
    #expect(citation.reference.hasPrefix("RETRACTED: "))
  }
}
