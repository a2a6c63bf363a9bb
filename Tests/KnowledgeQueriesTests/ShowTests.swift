import Knowledge
import KnowledgeQueries
import Testing

struct ShowTests {
  private let graph = ExampleGraph.graph

  @Test func `an entity's card holds everything that touches it`() throws {
    guard case .entity(let card) = try ShowQuery("BDNF").answer(in: graph) else {
      Issue.record("expected an entity")
      return
    }
    #expect(card.entity.id == "bdnf")
    #expect(card.outgoing.map(\.id) == ["bdnf-activates-trkb", "bdnf-associated-with-depression"])
    #expect(card.incoming.count == 5)
    #expect(card.moderations.map(\.moderator.id) == ["inflammation"])
    #expect(card.questions.map(\.id) == ["about-bdnf"])
    #expect(card.hypotheses.isEmpty)
    guard case .entity(let psilocybin) = try ShowQuery("psilocybin").answer(in: graph),
      case .entity(let psychedelics) = try ShowQuery("psychedelics").answer(in: graph)
    else {
      Issue.record("expected entities")
      return
    }
    #expect(psilocybin.broader.map(\.id) == ["psychedelics"])
    #expect(psychedelics.narrower.map(\.id) == ["psilocybin"])
    #expect(psychedelics.combinations.map(\.id) == ["exercise-with-psychedelics"])
  }

  @Test(arguments: [
    "exercise-treats-depression", "exercise treats depression",
    "Physical exercise TREATS Depression",
  ])
  func `a relation is named by its id or its claim`(name: String) throws {
    guard case .relation(let card) = try ShowQuery(name).answer(in: graph) else {
      Issue.record("expected a relation")
      return
    }
    #expect(card.relation.id == "exercise-treats-depression")
    #expect(card.composition == .alone)
    #expect(card.derivedStatus == .contested && card.relation.isContested)
    #expect(card.evidenceFor.map(\.item.citation) == ["noetel", "cooney"])
    #expect(card.evidenceAgainst.map(\.reference) == [3])
    #expect(card.references.map(\.citation.id) == ["noetel", "cooney", "chalder"])
  }

  @Test func `predicates of several words and names of several words are told apart`() throws {
    let resolver = RelationResolver(graph)
    #expect(
      try resolver.relation("Classic psychedelics raises risk of blood pressure rise").id
        == "psychedelics-raises-risk-of-blood-pressure")
    #expect(
      try resolver.relation("psilocin activates 5-HT₂A").id
        == "psilocin-activates-htr2a@prefrontal-cortex")
  }

  @Test func `an unknown claim gets the relations between its ends`() {
    #expect(
      throws: QueryError.unknownRelation(
        name: "exercise inhibits bdnf", nearMisses: ["exercise-increases-bdnf"])
    ) { try ShowQuery("exercise inhibits bdnf").answer(in: graph) }
    #expect(throws: QueryError.self) { try ShowQuery("bdfn").answer(in: graph) }
    #expect(throws: QueryError.self) { try ShowQuery("neurotrophin").answer(in: graph) }
    #expect(throws: QueryError.self) { try ShowQuery("bdfn activates trkb").answer(in: graph) }
  }

  @Test func `a claim in several contexts is ambiguous, and each card names the others`() throws {
    var sketch = GraphSketch()
    sketch.entity("x", "X")
    sketch.entity("y", "Y")
    sketch.claim("x", .increases, "y", in: Context(region: "cortex"))
    sketch.claim("x", .increases, "y", in: Context(region: "hippocampus"))
    let ids = sketch.relations.map(\.id)
    #expect(throws: QueryError.ambiguousRelation(name: "X increases Y", candidates: ids)) {
      try ShowQuery("X increases Y").answer(in: sketch.graph)
    }
    guard case .relation(let card) = try ShowQuery(ids[0]).answer(in: sketch.graph) else {
      Issue.record("expected a relation")
      return
    }
    #expect(card.inOtherContexts.map(\.id) == [ids[1]])
  }
}
