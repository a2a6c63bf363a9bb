import Foundation
import Knowledge
import KnowledgeQueries
import Testing

struct CodingTests {
  private let graph = ExampleGraph.graph

  private func roundTrip<Value: Codable & Equatable>(_ value: Value) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let data = try encoder.encode(value)
    #expect(try JSONDecoder().decode(Value.self, from: data) == value)
    #expect(try encoder.encode(value) == data)
  }

  @Test func `every question and answer survives being written as JSON`() throws {
    let paths = PathsQuery(from: "exercise", to: "depression", avoid: ["mtor"], effect: .helpful)
    try roundTrip(paths)
    try roundTrip(paths.answer(in: graph))
    try roundTrip(SynergyQuery("exercise", "psilocybin", on: "depression").answer(in: graph))
    try roundTrip(ReachQuery("exercise", .downstream).answer(in: graph))
    try roundTrip(CommonQuery(["exercise", "psilocybin"]).answer(in: graph))
    try roundTrip(ShowQuery("bdnf").answer(in: graph))
    try roundTrip(ShowQuery("exercise treats depression").answer(in: graph))
    try roundTrip(SearchQuery("bdnf").answer(in: graph))
    try roundTrip(StatsQuery().answer(in: graph))
    try roundTrip(GapsQuery(["exercise", "psilocybin"], on: "depression").answer(in: graph))
    try roundTrip(ReadinessQuery(["exercise"], on: "depression").answer(in: graph))
    try roundTrip(ExplainQuery("exercise treats depression").answer(in: graph))
    try roundTrip(SumsQuery("exercise", "psilocybin", on: "depression").answer(in: graph))
    try roundTrip(ComparisonQuery("exercise", "psilocybin", on: "depression").answer(in: graph))
    try roundTrip(TimelineQuery("exercise", "psilocybin", on: "depression").answer(in: graph))
    try roundTrip(CombinationRankingQuery(on: "depression").answer(in: graph))
    try roundTrip(GraphDifference(from: graph, to: GraphSketch().graph))
    try roundTrip(RelationFilter(species: [.mouse], minimumGrade: .human, avoid: ["bdnf"]))
  }

  @Test func `the same question gets the same bytes`() throws {
    let query = SynergyQuery("exercise", "psilocybin", on: "depression")
    #expect(try query.answer(in: graph) == query.answer(in: ExampleGraph.sketch.graph))
  }
}
