import Synergraph
import TestSupport
import Testing

/// Numbers that the shipped graph gives, found in two ways.
struct ShippedAnswerTests {
  private static let graph = GraphReader(checksEverything: false).read(ShippedGraph.sources).graph

  private func graph() throws -> KnowledgeGraph { try #require(Self.graph) }

  private func agree(_ one: Double, _ error: Double, _ other: Double) -> Bool {
    abs(one - other) <= 4 * max(error, 1e-5)
  }

  @Test(
    arguments: [
      ["exercise", "psilocybin"], ["exercise"], ["psilocybin"], ["exercise", "lsd"], ["ketamine"],
    ])
  func `sampled reliability agrees with the exact one within four standard errors`(
    interventions: [String]
  ) throws {
    let exact = try GapsQuery(interventions, on: "depression", limit: 1000).answer(in: graph())
    let sampled = try GapsQuery(interventions, on: "depression", limit: 1000, caseLimit: 0)
      .answer(in: graph())
    #expect(exact.reliability.isExact && !sampled.reliability.isExact)
    #expect(
      agree(
        sampled.reliability.value, sampled.reliability.standardError, exact.reliability.value))
    for (one, other) in zip(sampled.sides, exact.sides) {
      #expect(agree(one.reliability.value, one.reliability.standardError, other.reliability.value))
    }
    let importance = Dictionary(
      uniqueKeysWithValues: exact.gaps.map { ($0.relation.id, $0.importance) })
    // Among many relations a few lie a little beyond four errors by chance.
    let beyond = sampled.gaps.filter { gap in
      !agree(gap.importance, gap.importanceError, importance[gap.relation.id] ?? 0)
    }
    #expect(beyond.count <= sampled.gaps.count / 50, "\(beyond.map(\.relation.id))")
  }

  @Test func `a better known relation never makes the routes less reliable`() throws {
    let before = try GapsQuery(["exercise", "psilocybin"], on: "depression", limit: 1000)
      .answer(in: graph())
    for gap in before.gaps.prefix(12) {
      #expect(gap.importance >= 0)
      // Linear in each belief: with it certain, the reliability is R + (1 − p) ∂R/∂p, and at most 1.
      let certain = before.reliability.value + (1 - gap.belief) * gap.importance
      let impossible = before.reliability.value - gap.belief * gap.importance
      #expect((-1e-9...1 + 1e-9).contains(certain) && (-1e-9...1 + 1e-9).contains(impossible))
    }
    let best = before.sides.map(\.reliability.value).max() ?? 0
    #expect(before.reliability.value >= best)
  }

  @Test func `summaries take about two screens before their references`() throws {
    let graph = try graph()
    let synergy = try SynergyQuery("exercise", "psilocybin", on: "depression").answer(in: graph)
    let gaps = try GapsQuery(["exercise", "psilocybin"], on: "depression").answer(in: graph)
    let comparison = try ComparisonQuery("exercise", "psilocybin", on: "depression")
      .answer(in: graph)
    let readiness = try ReadinessQuery(["exercise", "psilocybin"], on: "depression")
      .answer(in: graph)
    let answers: [(any Reportable, Int)] = [
      (synergy, 140), (gaps, 110), (comparison, 110), (readiness, 90),
    ]
    for (answer, limit) in answers {
      let lines = ReportText().text(answer.summary())
        .split(separator: "\n", omittingEmptySubsequences: false)
      let end = lines.firstIndex(of: "References") ?? lines.count
      #expect(end <= limit, "\(answer.summary().title)")
      // What is cited is listed.
      let report = answer.summary()
      #expect(!report.references.isEmpty)
    }
  }

  @Test func `a ranking puts nothing first that hardly anyone studied`() throws {
    let ranking = try CombinationRankingQuery(on: "depression").answer(in: graph())
    let first = try #require(ranking.combinations.first)
    let most = ranking.combinations.map(\.score.papers).max() ?? 0
    #expect(first.score.papers * 2 > most)
  }
}
