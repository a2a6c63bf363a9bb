import Knowledge
import KnowledgeQueries
import Testing

/// The sums behind the numbers of a pair add up to the numbers that other questions give.
struct SumsTests {
  private let graph = ExampleGraph.graph

  private func sums() throws -> SumsAnswer {
    try SumsQuery("exercise", "psilocybin", on: "depression").answer(in: graph)
  }

  @Test func `reliability, importance and beliefs are those of gaps and synergy`() throws {
    let sums = try sums()
    let gaps = try GapsQuery(["exercise", "psilocybin"], on: "depression", limit: 1000)
      .answer(in: graph)
    let synergy = try SynergyQuery("exercise", "psilocybin", on: "depression").answer(in: graph)
    #expect(sums.redundancy == synergy.redundancy)
    #expect(sums.relations.map(\.relation) == gaps.gaps.map(\.relation))
    #expect(sums.relations.map(\.belief.value) == gaps.gaps.map(\.belief))
    #expect(sums.relations.map(\.importance) == gaps.gaps.map(\.importance))
    #expect(sums.timing == synergy.timing)
    let known = Set(sums.references.map(\.citation.id))
    #expect(sums.relations.flatMap(\.relation.citations).allSatisfy(known.contains))
  }

  @Test func `no listed route is believed more than the best one, nor the best more than all`()
    throws
  {
    let sums = try sums()
    let beliefs = Dictionary(
      uniqueKeysWithValues: sums.relations.map { ($0.relation.id, $0.belief.value) })
    let synergy = try SynergyQuery(
      "exercise", "psilocybin", on: "depression", pathLimit: 100
    ).answer(in: graph)
    let redundancy = try #require(sums.redundancy)
    let sides = [
      (synergy.firstRoutes, redundancy.first), (synergy.secondRoutes, redundancy.second),
    ]
    #expect(sums.bestRoutes.count == 2)
    for (best, side) in zip(sums.bestRoutes, sides) {
      let products = side.0.helpfulPaths.map { path in
        path.steps.reduce(1.0) { $0 * (beliefs[$1.relation.id] ?? 0) }
      }
      #expect(abs((products.max() ?? 0) - best.value) < 1e-12)
      #expect(best.value <= side.1.value + 1e-12)
    }
  }

  @Test func `the score is that of the ranking, and the sum of its terms`() throws {
    let sums = try sums()
    let ranking = try CombinationRankingQuery(on: "depression").answer(in: graph)
    let pair = try #require(
      ranking.combinations.first { $0.members.map(\.id) == ["exercise", "psilocybin"] })
    #expect(sums.score == pair.score)
    #expect(sums.account.weights == sums.score.weights)
    #expect(sums.account.meetings.map(\.id) == ["bdnf"])
    #expect(sums.account.meetings.first?.factors.count == 2)
    let total = RouteScore.addends(of: sums.score.weights).reduce(0, +)
    #expect(abs(total - sums.score.value) < 0.0006)
  }
}
