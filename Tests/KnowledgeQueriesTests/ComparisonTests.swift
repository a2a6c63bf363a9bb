import Knowledge
import KnowledgeQueries
import Testing

struct ComparisonTests {
  private func compare(
    on outcome: String? = "depression", _ change: (inout GraphSketch) -> Void = { _ in }
  ) throws -> ComparisonAnswer {
    var sketch = ExampleGraph.sketch
    change(&sketch)
    return try ComparisonQuery("exercise", "psilocybin", on: outcome).answer(in: sketch.graph)
  }

  @Test func `mechanisms are those of synergy, side by side`() throws {
    let answer = try compare()
    let synergy = try SynergyQuery("exercise", "psilocybin", on: "depression")
      .answer(in: ExampleGraph.graph)
    let mechanisms = answer.levels.flatMap(\.mechanisms)
    #expect(
      Set(mechanisms.filter(\.isShared).map(\.entity.id))
        == Set(synergy.complementary.shared.map(\.id)))
    #expect(
      Set(mechanisms.filter { $0.second == nil }.map(\.entity.id))
        == Set(synergy.complementary.onlyFirst.flatMap { $0.mechanisms.map(\.entity.id) }))
    #expect(answer.overlap == synergy.complementary.overlap)
    #expect(answer.first.readiness == .metaAnalysis && answer.second.readiness == .trial)
    #expect(answer.first.contradicted == .trial)
  }

  @Test func `what both reach at different times, or only one directly, stands out`() throws {
    let answer = try compare { sketch in
      func time(_ id: String, _ onset: String, _ lasts: String) {
        guard let index = sketch.relations.firstIndex(where: { $0.id == id }) else { return }
        sketch.relations[index].timeCourse = TimeCourse(
          onset: TimeRange(onset), lasts: TimeRange(lasts))
      }
      time("exercise-increases-bdnf", "weeks", "weeks")
      time("psychedelics-increases-bdnf", "hours", "days")
      sketch.claim("exercise", .activates, "trkb", ["mouse": .animalInVivo])
    }
    let bdnf = try #require(answer.contrasts.first)
    #expect(bdnf.entity.id == "bdnf" && bdnf.kinds == [.time])
    #expect(bdnf.first.patterns == [.sustained] && bdnf.second.patterns == [.acute])
    #expect(bdnf.second.claims.map(\.id) == ["psychedelics-increases-bdnf"])
    let trkb = try #require(answer.contrasts.first { $0.entity.id == "trkb" })
    #expect(trkb.kinds == [.directness])
    #expect([trkb.first.distance, trkb.second.distance] == [1, 2])
    #expect(!answer.contrasts.contains { $0.entity.id == "plasticity" })
    let keys = Set(answer.references.map(\.citation.id))
    #expect(
      answer.contrasts.flatMap { $0.first.claims + $0.second.claims }
        .flatMap(\.citations).allSatisfy(keys.contains))
  }

  @Test func `without an outcome everything within reach is compared`() throws {
    let answer = try compare(on: nil)
    #expect(answer.first.readiness == nil && answer.first.routes == nil)
    let reached = answer.levels.flatMap(\.mechanisms).map(\.entity.id)
    #expect(reached.contains("blood-pressure") && reached.contains("bdnf"))
  }

  @Test func `a question without meaning is an error`() {
    let graph = ExampleGraph.graph
    #expect(throws: QueryError.self) { try compare(on: "bdnf") }
    #expect(throws: QueryError.self) { try compare(on: "exercise") }
    #expect(throws: QueryError.self) {
      try ComparisonQuery("exercise", "physical exercise").answer(in: graph)
    }
  }
}
