import Knowledge
import KnowledgeQueries
import Testing

struct SearchTests {
  private func hits(_ text: String, limit: Int = 20) throws -> [String] {
    try SearchQuery(text, limit: limit).answer(in: ExampleGraph.graph).hits.map(\.id)
  }

  @Test func `a whole name beats its beginning, and names beat claims`() throws {
    #expect(try hits("bdnf").first == "bdnf")
    #expect(try hits("5ht2a").first == "htr2a")
    #expect(try hits("5-HT₂A receptor").first == "htr2a")
    #expect(try hits("psil").prefix(2) == ["psilocybin", "psilocin"])
    #expect(try hits("HGNC:1033") == ["bdnf"])
  }

  @Test func `every word must be found, in any field`() throws {
    #expect(try hits("szuhany saw") == ["exercise-increases-bdnf"])
    #expect(try hits("On szuhany 2020") == ["szuhany"])
    #expect(try hits("combination beat") == ["together"])
    let answer = try SearchQuery("bdnf unicorn").answer(in: ExampleGraph.graph)
    #expect(answer.refusal?.code == .noMatch && answer.total == 0 && answer.isComplete)
  }

  @Test func `a limit cuts the list but not the count`() throws {
    let all = try SearchQuery("depression").answer(in: ExampleGraph.graph)
    let few = try SearchQuery("depression", limit: 2).answer(in: ExampleGraph.graph)
    #expect(few.total == all.total && few.hits == Array(all.hits.prefix(2)) && !few.isComplete)
    #expect(all.hits.map(\.score) == all.hits.map(\.score).sorted(by: >))
    #expect(throws: QueryError.emptySearch) { try hits(" -- ") }
    #expect(throws: QueryError.self) { try hits("bdnf", limit: 0) }
  }
}
