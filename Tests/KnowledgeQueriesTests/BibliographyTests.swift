import Knowledge
import KnowledgeQueries
import Testing

struct BibliographyTests {
  private func keys(_ scope: BibliographyQuery.Scope) throws -> [String] {
    try BibliographyQuery(scope).answer(in: ExampleGraph.graph).citations.map(\.id)
  }

  @Test func `the whole graph's sources come sorted, each once`() throws {
    let all = try keys(.graph)
    #expect(all == all.sorted() && Set(all) == Set(ExampleGraph.sketch.citations.map(\.id)))
  }

  @Test func `an answer's sources are those that it refers to`() throws {
    let synergy = SynergyQuery("exercise", "psilocybin", on: "depression")
    let found = try synergy.answer(in: ExampleGraph.graph)
    #expect(try keys(.synergy(synergy)) == found.references.map(\.citation.id).sorted())
    let paths = PathsQuery(from: "exercise", to: "depression")
    let routes = try paths.answer(in: ExampleGraph.graph)
    #expect(try keys(.paths(paths)) == routes.references.map(\.citation.id).sorted())
    #expect(try keys(.subject("exercise increases bdnf")) == ["szuhany", "vaynman"])
    #expect(try keys(.subject("5-HT2A")).contains("madsen"))
  }

  @Test func `single sources answer to key, DOI and PubMed id, whatever the case`() throws {
    var sketch = ExampleGraph.sketch
    sketch.citations.append(Citation(id: "own", doi: "10.1000/ABC.1", pmid: "123456"))
    let graph = sketch.graph
    for name in ["own", "OWN", "10.1000/abc.1", "doi:10.1000/ABC.1", "pmid:123456", "123456"] {
      let answer = try BibliographyQuery(.keys([name])).answer(in: graph)
      #expect(answer.citations.map(\.id) == ["own"], "\(name)")
    }
    let twice = try BibliographyQuery(.keys(["own", "pmid:123456"])).answer(in: graph)
    #expect(twice.citations.count == 1)
  }

  @Test func `an unknown source has near misses, a question without sources a refusal`() throws {
    let error = #expect(throws: QueryError.self) { try keys(.keys(["szuhani"])) }
    #expect(error?.description == "source 'szuhani' isn't known; did you mean 'szuhany'?")
    let none = try BibliographyQuery(.subject("psychosis")).answer(
      in: {
        var sketch = GraphSketch()
        sketch.entity("psychosis", "Psychosis")
        return sketch.graph
      }())
    #expect(none.refusal?.code == .noMatch)
  }
}
