import Foundation
import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Testing

struct BibliographyReportTests {
  private let answer = BibliographyAnswer(
    subject: "a few",
    citations: [
      Citation(
        id: "muller-2020", title: "BDNF & the hippocampus: 50% more_or_less",
        authors: ["Müller A", "Zarate CA Jr"],
        issued: 2020, containerTitle: "J {Odd}", doi: "10.1/a_b"),
      Citation(
        id: "unseen", type: "report", title: "A registry", isRetracted: true, note: "No results."),
      Citation(
        id: "pathways", type: "webpage", authors: ["Compass Pathways"],
        url: "https://example.org/~x"),
    ], refusal: nil)

  @Test func `BibTeX escapes what TeX acts upon and claims no identifier that nobody saw`() {
    let text = BibTeXBibliography().text(answer)
    #expect(
      text == #"""
        @article{muller-2020,
          author = {M{\"{u}}ller, A. and Zarate, Jr, C. A.},
          title = {{BDNF} \& the hippocampus: 50\% more\_or\_less},
          journal = {J \textbraceleft{}Odd\textbraceright{}},
          year = {2020},
          doi = {10.1/a_b},
        }

        @techreport{unseen,
          title = {A registry},
          keywords = {retracted},
          note = {RETRACTED. No results.},
        }

        @misc{pathways,
          author = {{Compass Pathways}},
          url = {https://example.org/~x},
        }

        """#)
  }

  @Test func `CSL-JSON is a list of items with id and type, names taken apart`() throws {
    let data = Data(try CSLBibliography().text(answer).utf8)
    let items = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(items.map { $0["id"] as? String } == ["muller-2020", "unseen", "pathways"])
    #expect(items.map { $0["type"] as? String } == ["article-journal", "report", "webpage"])
    let authors = try #require(items[0]["author"] as? [[String: String]])
    #expect(authors[0] == ["family": "Müller", "given": "A."])
    #expect(authors[1]["family"] == "Zarate" && authors[1]["suffix"] == "Jr")
    let group = try #require(items[2]["author"] as? [[String: String]])
    #expect(group == [["literal": "Compass Pathways"]])
    #expect(items[0]["DOI"] as? String == "10.1/a_b" && items[1]["DOI"] == nil)
    #expect((items[0]["issued"] as? [String: [[Int]]])?["date-parts"] == [[2020]])
  }

  @Test func `short references name author, year and identifier, or the title`() {
    #expect(
      answer.citations.map(\.shortReference) == [
        "Müller A et al. 2020, doi:10.1/a_b",
        "RETRACTED: A registry, (identifier not seen)",
        "Compass Pathways, https://example.org/~x",
      ])
    let long = Citation(
      id: "x", title: String(repeating: "long words ", count: 20), issued: 2020)
    #expect(long.shortReference.count < 100 && long.shortReference.contains(" …"))
  }
}
