import Synergraph
import TestSupport
import Testing

struct ShippedGraphTests {
  private let folder = ProjectFolder.graphs() + "/exercise-psychedelics"

  @Test func `the program holds the files that the folder holds`() {
    let onDisk = GraphReader().read(path: folder).sources
    #expect(ShippedGraph.sources.map(\.text) == onDisk.map(\.text))
    #expect(
      ShippedGraph.sources.map(\.file)
        == onDisk.map { "exercise-psychedelics" + $0.file.dropFirst(folder.count) })
  }

  @Test func `it has no error and no warning`() {
    let result = GraphReader().read(ShippedGraph.sources)
    #expect(result.graph != nil)
    #expect(result.diagnostics.filter { $0.severity >= .warning } == [])
  }

  @Test func `it is large enough to be asked`() throws {
    let graph = try #require(GraphReader().read(ShippedGraph.sources).graph)
    #expect(graph.entities.count >= 45)
    #expect(graph.relations.count >= 200)
    let items = graph.relations.values.flatMap(\.evidence) + graph.moderations.flatMap(\.evidence)
    #expect(items.count >= 500)
    #expect(items.contains { $0.supports == .no })
    #expect(graph.questions.count == 17)
  }

  @Test func `no number stands in a finding that wasn't read in its source`() {
    let result = GraphReader().read(ShippedGraph.sources)
    #expect(!result.diagnostics.contains { $0.rule == "number-verified" })
  }

  @Test func `whatever was observed names its species`() throws {
    let graph = try #require(GraphReader().read(ShippedGraph.sources).graph)
    let items = graph.relations.values.flatMap(\.evidence)
    #expect(items.filter { $0.design.isEmpirical && $0.species.isEmpty } == [])
  }

  @Test func `the combination rests on argument alone`() throws {
    let graph = try #require(GraphReader().read(ShippedGraph.sources).graph)
    let combination = try #require(
      graph.combinations(of: "exercise", and: "psilocybin").first)
    let claims = graph.relations.values.filter {
      $0.subject == combination.id && $0.object == "depression"
    }
    #expect(!claims.isEmpty)
    #expect(claims.flatMap(\.evidence).allSatisfy { !$0.design.isEmpirical })
  }
}
