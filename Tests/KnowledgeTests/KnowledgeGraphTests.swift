import GraphCore
import Knowledge
import OrderedCollections
import Testing

struct KnowledgeGraphTests {
  private func graph(_ entities: [Entity], _ relations: [Relation] = []) -> KnowledgeGraph {
    KnowledgeGraph(
      description: .init(id: "test", title: "Test"), entities: entities, relations: relations)
  }

  private func intervention(
    _ id: String, broader: [String] = [], parts: [String] = []
  ) -> Entity {
    Entity(
      id: id, name: id, kind: .intervention, level: .intervention, broader: broader, parts: parts)
  }

  @Test func `what is broader comes nearest first, each once, and cycles end`() {
    let graph = graph([
      intervention("running", broader: ["aerobic", "outdoor"]),
      intervention("aerobic", broader: ["exercise"]),
      intervention("outdoor", broader: ["exercise"]),
      intervention("exercise", broader: ["running"]),
    ])
    #expect(graph.broader(than: "running") == ["running", "aerobic", "outdoor", "exercise"])
    #expect(graph.broader(than: "exercise") == ["exercise", "running", "aerobic", "outdoor"])
    #expect(graph.broader(than: "unknown") == ["unknown"])
  }

  @Test func `combinations of two are found in either order and from narrower parts`() {
    let graph = graph([
      intervention("exercise"), intervention("running", broader: ["exercise"]),
      intervention("psychedelics"), intervention("psilocybin", broader: ["psychedelics"]),
      intervention("sleep"),
      intervention("both", parts: ["exercise", "psychedelics"]),
      intervention("narrow", parts: ["psilocybin", "running"]),
      intervention("three", parts: ["exercise", "psychedelics", "sleep"]),
    ])
    func ids(_ first: String, _ second: String) -> [String] {
      graph.combinations(of: first, and: second).map(\.id)
    }
    #expect(ids("exercise", "psychedelics") == ["both"])
    #expect(ids("psychedelics", "exercise") == ["both"])
    #expect(ids("running", "psilocybin") == ["both", "narrow"])
    #expect(ids("exercise", "sleep").isEmpty)
    #expect(ids("exercise", "exercise").isEmpty)
    #expect(ids("unknown", "exercise").isEmpty)
  }

  @Test func `nodes and edges are numbered in the order of declaration, parallel ones included`() {
    let graph = graph(
      [intervention("a"), intervention("b")],
      [
        Relation(subject: "b", predicate: .increases, object: "a"),
        Relation(subject: "b", predicate: .decreases, object: "a"),
        Relation(subject: "a", predicate: .binds, object: "a"),
      ])
    #expect(graph.node(of: "b") == 1)
    #expect(graph.node(of: "c") == nil)
    #expect(graph.edge(of: "b-decreases-a") == 1)
    #expect(graph.entity(at: 0).id == "a")
    #expect(graph.relation(at: 2).claim == "a binds a")
    #expect(graph.topology.edgeCount == 3)
  }

  @Test func `a graph may be empty`() {
    let empty = graph([])
    #expect(empty.entities.isEmpty)
    #expect(empty.topology.edgeCount == 0)
  }
}
