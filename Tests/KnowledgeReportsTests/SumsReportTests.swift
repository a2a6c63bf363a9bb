import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Reports
import Testing

/// The sums behind a pair's numbers, as people read them.
struct SumsReportTests {
  private let weights = RouteScore.Weights(
    meetings: 0.5, complementary: 1, gain: 0.25, oppositions: 0, sharedRisks: 0.25)

  private var answer: SumsAnswer {
    let path = Sample.path(
      [Sample.raisesBDNF, Sample.growsSpines, Sample.lowersMood], weakest: 2, effect: .helpful)
    let belief = Belief(
      supporting: [
        .init(
          design: .animalInVivo, systematic: 0.2,
          papers: [.init(citation: "evans", isPartly: false, random: 0.35)])
      ], contradicting: [], prior: 0.05)
    return SumsAnswer(
      first: Sample.exercise, second: Sample.psilocybin, outcome: Sample.mood,
      redundancy: Redundancy(
        first: .init(value: 0.25), second: .init(value: 0.5), either: .init(value: 0.6),
        sharedRelations: []),
      bestRoutes: [
        .init(path: path, factors: [0.8, 0.5, 0.5]), .init(path: path, factors: [0.5, 0.5, 0.5]),
      ],
      relations: [
        .init(
          relation: Sample.growsSpines, alsoClaimed: [], belief: belief, importance: 0.4,
          isOfFirst: true, isOfSecond: false)
      ],
      score: RouteScore(
        meetings: 1, complementary: 1, addedRoutes: 1, oppositions: 0, sharedRisks: 1,
        weights: weights, papers: 4),
      account: ScoreAccount(
        meetings: [.init(id: "bdnf", name: "BDNF", factors: [1, 0.5])],
        onlyFirst: [.init(id: "spines", name: "Spines", factors: [1])],
        onlySecond: [
          .init(id: "x", name: "X", factors: [1]), .init(id: "y", name: "Y", factors: [1]),
        ],
        oppositions: [],
        sharedRisks: [.init(id: "pressure", name: "Pressure", factors: [0.5, 0.5])], gain: 0.25),
      timing: SynergyTiming(
        schedule: Schedule([]), isDefaultSchedule: true, rows: [], best: nil, sharedMechanisms: 0,
        assumptions: []), refusal: nil,
      references: Sample.references(["adams", "brown", "chen", "diaz", "evans"]))
  }

  @Test func `every number is a sum that can be followed`() {
    let text = ReportText().text(answer.report())
    for line in [
      "gain: 0.6 − 0.5 = 0.1", "0.25 + 0.5 − 0.25 · 0.5 = 0.625",
      "best believed route of Exercise alone: 0.8 · 0.5 · 0.5 = 0.2",
      "belief 0.45 · importance 0.400 · on routes of Exercise",
      "for, animal in vivo: 0.2 + 0.35 = 0.55 [5]", "B⁺ = 1 − 0.55 = 0.45",
      "first meetings: 0.5 / (0.5 + 1) = 0.3333", "BDNF: 1 · 0.5 = 0.5",
      "mechanisms of Exercise only, the lesser side: 1 / (1 + 3) = 0.25",
      "risks of both: 0.25 / (0.25 + 1) = 0.2",
      "Score: 0.3333 + 0.25 + 0.25 − 0 − 0.2 = 0.633.",
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test func `the summary names sources in short, the table has every relation`() {
    let summary = answer.summary()
    #expect(summary.references.count == 5 && summary.references[4] == "evans 2020, doi:10.1/evans")
    let table = answer.report().data
    #expect(table.rows.map { $0[0] }.suffix(2) == ["score", "relation"])
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }
}
