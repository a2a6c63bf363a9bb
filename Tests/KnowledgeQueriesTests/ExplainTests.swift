import Knowledge
import KnowledgeQueries
import Testing

struct ExplainTests {
  private func explain(_ name: String, species: [Species] = []) throws -> ExplainAnswer {
    try ExplainQuery(name, species: species).answer(in: ExampleGraph.graph)
  }

  @Test func `a belief comes with the papers of its sum`() throws {
    let answer = try explain("exercise treats depression")
    #expect(answer.belief.supporting.flatMap(\.papers).map(\.citation) == ["noetel", "cooney"])
    #expect(answer.belief.contradicting.flatMap(\.papers).map(\.citation) == ["chalder"])
    #expect(abs(answer.belief.value - 0.94 * 0.3) < 1e-12)
    #expect(abs(answer.card.relation.belief - answer.belief.value) < 1e-12)
    #expect(answer.statusReason.hasPrefix("contested"))
    #expect(answer.gradeReason.contains("meta-analysis"))
    #expect(answer.step == nil)
  }

  @Test func `people, animals and cells are summed apart`() throws {
    let answer = try explain("exercise increases bdnf")
    #expect(answer.bySetting.map(\.setting) == [.human, .animal])
    #expect(answer.bySetting.map(\.belief.support).map { ($0 * 100).rounded() } == [85, 45])
    let mouse = try explain("exercise increases bdnf", species: [.mouse])
    #expect(abs(mouse.belief.value - 0.45) < 1e-12)
    let rat = try explain("exercise increases bdnf", species: [.zebrafish])
    #expect(rat.belief.isPrior)
  }

  @Test func `the belief in a step takes all its claims together, as gaps do`() throws {
    var sketch = ExampleGraph.sketch
    sketch.claim(
      "bdnf", .activates, "trkb", ["huang": .inVitro, "new": .animalInVivo],
      in: Context(region: "cortex"))
    let graph = sketch.graph
    let answer = try ExplainQuery("bdnf-activates-trkb").answer(in: graph)
    let step = try #require(answer.step)
    #expect(answer.stepClaims == ["bdnf-activates-trkb@cortex"])
    #expect(step.supporting.flatMap(\.papers).map(\.citation).sorted() == ["huang", "new"])
    #expect(abs(step.value - (1 - 0.65 * 0.55)) < 1e-12)
    let gaps = try GapsQuery(["exercise"], on: "depression", limit: 100).answer(in: graph)
    let gap = gaps.gaps.first {
      $0.relation.object.id == "trkb" && $0.relation.subject.id == "bdnf"
    }
    #expect(gap?.belief == step.value)
  }

  @Test func `a claim whose papers rate it as uncertain says why it isn't established`() throws {
    let rated = [EvidenceItem.Certainty.low, .veryLow, nil].enumerated().map { place, certainty in
      EvidenceItem(
        citation: "paper \(place)", design: .metaAnalysis, species: [.human],
        supports: .yes, finding: "A rise.", verified: .citation, certainty: certainty)
    }
    let graph = KnowledgeGraph(
      description: .init(id: "g", title: "G"),
      entities: ["a", "b"].map { Entity(id: $0, name: $0, kind: .process, level: .cellular) },
      relations: [Relation(subject: "a", predicate: .increases, object: "b", evidence: rated)],
      moderations: [],
      citations: (0..<3).map { Citation(id: "paper \($0)", title: "T", issued: 2020) })
    let answer = try ExplainQuery("a-increases-b").answer(in: graph)
    #expect(answer.card.relation.status == .emerging)
    #expect(answer.statusReason.contains("those that rate their certainty call it low: 3 papers"))
  }

  @Test func `a refuted claim is no part of a step`() throws {
    #expect(try explain("psilocin activates mtor").step == nil)
    #expect(try explain("psilocin activates mtor").statusReason.hasPrefix("refuted"))
  }
}
