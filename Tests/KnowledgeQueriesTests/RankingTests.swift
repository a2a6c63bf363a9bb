import Knowledge
import KnowledgeQueries
import Testing

struct RankingTests {
  private func ranking(
    size: Int = 2, _ change: (inout GraphSketch) -> Void = { _ in }
  ) throws -> CombinationRanking {
    var sketch = ExampleGraph.sketch
    change(&sketch)
    return try CombinationRankingQuery(on: "depression", size: size).answer(in: sketch.graph)
  }

  private func pair(_ ranking: CombinationRanking, _ ids: [String]) -> RankedCombination? {
    ranking.combinations.first { $0.members.map(\.id) == ids }
  }

  @Test func `every pair of interventions with routes is ranked, never one with its class`() throws
  {
    let ranking = try ranking()
    #expect(
      Set(ranking.combinations.map { $0.members.map(\.id) }) == [
        ["exercise", "psychedelics"], ["exercise", "psilocybin"], ["exercise", "ssri"],
        ["psychedelics", "ssri"], ["psilocybin", "ssri"],
      ])
    #expect(ranking.isComplete && ranking.total == 5)
    let values = ranking.combinations.map(\.score.value)
    #expect(values == values.sorted(by: >))
    #expect(values.allSatisfy { (-2...3).contains($0) })
  }

  @Test func `counts and weights of a pair can be checked by hand`() throws {
    let pair = try #require(try self.pair(ranking(), ["exercise", "psilocybin"]))
    #expect(pair.meetings.map(\.id) == ["bdnf"] && pair.oppositions.map(\.id) == ["inflammation"])
    #expect(pair.sharedRisks.map(\.id) == ["blood-pressure"])
    let score = pair.score
    #expect([score.meetings, score.oppositions, score.sharedRisks] == [1, 1, 1])
    // Exercise to BDNF: 1 − 0.15 · 0.55 (a meta-analysis, an animal study). Psilocybin: 0.6 to
    // psilocin, 0.6 to 5-HT2A, 0.45 on to BDNF, which beats the class claim 0.35 · 0.3.
    #expect(abs(score.weights.meetings - (1 - 0.15 * 0.55) * 0.6 * 0.6 * 0.45) < 1e-12)
    // Exercise lowers inflammation (0.85); psilocin, known of one case, raises it (0.6 · 0.2).
    #expect(abs(score.weights.oppositions - 0.85 * 0.6 * 0.2) < 1e-12)
    #expect(abs(score.weights.sharedRisks - 0.6 * 0.7) < 1e-12)
    // The lesser side is psilocybin's: psilocin 0.6 and 5-HT2A 0.36, against 0.45 and 0.85.
    #expect(abs(score.weights.complementary - 0.96) < 1e-12)
    let gaps = try GapsQuery(["exercise", "psilocybin"], on: "depression")
      .answer(in: ExampleGraph.graph)
    let best = gaps.sides.map(\.reliability.value).max() ?? 0
    #expect(abs(score.weights.gain - (gaps.reliability.value - best)) < 1e-12)
    let sum =
      share(score.weights.meetings, 1) + share(0.96, 3) + score.weights.gain
      - share(score.weights.oppositions, 1) - share(score.weights.sharedRisks, 1)
    #expect(abs(score.value - sum) < 0.0006)
  }

  private func share(_ sum: Double, _ halfWay: Double) -> Double { sum / (sum + halfWay) }

  @Test func `what was hardly studied doesn't beat what was studied well`() throws {
    // A drug with the same mechanisms and fewer recorded risks, each claim argued only.
    let ranking = try ranking { sketch in
      sketch.entity("fancy", "Fancy", .intervention, .intervention)
      for target in ["psilocin", "bdnf"] {
        sketch.claim("fancy", .increases, target, ["idea": .theory])
      }
    }
    let known = try #require(pair(ranking, ["exercise", "psilocybin"]))
    let fancy = try #require(pair(ranking, ["exercise", "fancy"]))
    #expect(fancy.score.meetings >= known.score.meetings)
    #expect(fancy.score.sharedRisks < known.score.sharedRisks)
    #expect(fancy.score.weights.meetings < known.score.weights.meetings)
    #expect(fancy.score.papers < known.score.papers)
  }

  @Test func `more evidence for a route never lowers what it adds`() throws {
    let before = try #require(try pair(ranking(), ["exercise", "psilocybin"]))
    let after = try #require(
      try pair(
        ranking { sketch in
          sketch.relations.indices.filter { sketch.relations[$0].id == "htr2a-increases-bdnf" }
            .forEach { index in
              sketch.relations[index].evidence.append(
                EvidenceItem(
                  citation: "szuhany", design: .randomisedTrial, species: [.human],
                  supports: .yes, finding: "f", verified: .none))
            }
        }, ["exercise", "psilocybin"]))
    #expect(after.score.weights.meetings > before.score.weights.meetings)
    #expect(after.score.weights.gain >= before.score.weights.gain - 1e-12)
  }

  @Test func `a triple is its three pairs`() throws {
    let pairs = try ranking()
    let triples = try ranking(size: 3)
    #expect(
      Set(triples.combinations.map { $0.members.map(\.id) }) == [
        ["exercise", "psychedelics", "ssri"], ["exercise", "psilocybin", "ssri"],
      ])
    let triple = try #require(pair(triples, ["exercise", "psilocybin", "ssri"]))
    let parts = [
      ["exercise", "psilocybin"], ["exercise", "ssri"], ["psilocybin", "ssri"],
    ].compactMap { pair(pairs, $0)?.score }
    #expect(parts.count == 3)
    #expect(abs(triple.score.value - parts.reduce(0) { $0 + $1.value } / 3) < 0.0006)
    #expect(triple.score.meetings == parts.reduce(0) { $0 + $1.meetings })
    #expect(triple.score.papers >= parts.map(\.papers).max() ?? 0)
  }

  @Test func `a question without meaning is an error, too few interventions a refusal`() throws {
    #expect(throws: QueryError.self) { try ranking(size: 4) }
    #expect(throws: QueryError.self) {
      try CombinationRankingQuery(on: "bdnf").answer(in: ExampleGraph.graph)
    }
    let none = try CombinationRankingQuery(on: "blood-pressure").answer(in: ExampleGraph.graph)
    #expect(none.refusal?.code == .noPath && none.combinations.isEmpty)
  }
}
