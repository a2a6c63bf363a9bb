import GraphCore
import Knowledge
import OrderedCollections
import Testing

struct KnowledgeGraphTests {
  private func entity(
    _ id: String, broader: [String] = [], parts: [String] = []
  ) -> Entity {
    Entity(
      id: id, name: id, kind: .intervention, level: .intervention, broader: broader, parts: parts)
  }

  private func graph(_ entities: [Entity], _ relations: [Relation] = []) -> KnowledgeGraph {
    KnowledgeGraph(
      description: .init(id: "g", title: "G"), entities: entities, relations: relations)
  }

  @Test func `broader classes come nearest first, each once, and cycles end`() {
    let graph = graph([
      entity("a", broader: ["b", "c"]), entity("b", broader: ["d"]),
      entity("c", broader: ["d", "a"]), entity("d"),
    ])
    #expect(graph.broader(than: "a") == ["a", "b", "c", "d"])
    #expect(graph.broader(than: "d") == ["d"])
  }

  @Test func `a combination of classes is one of their members, one of three is not`() {
    let graph = graph([
      entity("a"), entity("class"), entity("b", broader: ["class"]), entity("c"),
      entity("a-class", parts: ["a", "class"]), entity("b-a", parts: ["b", "a"]),
      entity("all", parts: ["a", "b", "c"]),
    ])
    #expect(graph.combinations(of: "a", and: "b").map(\.id) == ["a-class", "b-a"])
    #expect(graph.combinations(of: "class", and: "a").map(\.id) == ["a-class"])
    #expect(graph.combinations(of: "a", and: "c").isEmpty)
  }

  @Test func `entities are nodes and relations edges, in the order of declaration`() {
    let graph = graph(
      [entity("a"), entity("b")],
      [
        Relation(subject: "b", predicate: .increases, object: "a"),
        Relation(subject: "b", predicate: .decreases, object: "a"),
      ])
    #expect(graph.topology.sources == [1, 1] && graph.topology.targets == [0, 0])
    #expect(graph.node(of: "b") == 1 && graph.edge(of: "b-decreases-a") == 1)
    #expect(graph.node(of: "z") == nil)
  }

  @Test func `a relation's id is made of its claim and context`() {
    let context = Context(
      region: "Prefrontal cortex", species: [.rat, .mouse], population: "adults", cellType: nil,
      dose: "25 mg once")
    let relation = Relation(
      subject: "a", predicate: .raisesRiskOf, object: "b", context: context)
    #expect(
      relation.id
        == "a-raises-risk-of-b@prefrontal-cortex+mouse-rat+in-adults+dose-25-mg-once")
    #expect(Relation(subject: "a", predicate: .binds, object: "b").id == "a-binds-b")
    #expect(context.parts == ["Prefrontal cortex", "rat, mouse", "adults", "25 mg once"])
  }

  @Test(arguments: ["HGNC:1033", "MESH:D015444", "a.b_c:x/y"])
  func `a CURIE is a prefix and a reference`(text: String) {
    #expect(CURIE(text)?.description == text)
  }

  @Test(arguments: ["", "HGNC", ":1", "HGNC:", "1a:b", "a b:c", "a:b c", "http://x", "α:1"])
  func `anything else is no CURIE`(text: String) {
    #expect(CURIE(text) == nil)
  }

  @Test func `a source is named by author and year, and linked by what was seen`() {
    var citation = Citation(
      id: "k", title: "On mice?", authors: ["Doe J", "Roe R"], issued: 2021,
      containerTitle: "J Mice", pmid: "123")
    #expect(citation.shortForm == "Doe J 2021")
    #expect(citation.reference == "Doe J, Roe R (2021). On mice? J Mice. PMID:123")
    #expect(citation.link == "https://pubmed.ncbi.nlm.nih.gov/123/")
    citation.doi = "10.1/x"
    citation.isRetracted = true
    #expect(citation.link == "https://doi.org/10.1/x")
    #expect(citation.reference.hasPrefix("RETRACTED: Doe J"))
    #expect(Citation(id: "k").reference == "(year not recorded). (identifier not seen)")
  }
}
