import Knowledge
import KnowledgeQueries
import OrderedCollections
import Testing

struct StatsTests {
  @Test func `every table adds up to what it divides`() {
    let graph = ExampleGraph.graph
    let stats = StatsQuery().answer(in: graph)
    func sum(_ counts: [StatsAnswer.Count]) -> Int { counts.reduce(0) { $0 + $1.count } }
    #expect(stats.entities == 16 && stats.moderations == 3 && stats.questions == 3)
    #expect(stats.relations == graph.relations.count)
    #expect(sum(stats.entitiesByKind) == stats.entities)
    #expect(sum(stats.entitiesByLevel) == stats.entities)
    for counts in [
      stats.relationsByPredicate, stats.relationsByStatus, stats.relationsByGrade,
      stats.relationsBySetting,
    ] { #expect(sum(counts) == stats.relations) }
    for counts in [
      stats.evidenceByDesign, stats.evidenceBySetting, stats.evidenceBySupport,
      stats.evidenceByVerification,
    ] { #expect(sum(counts) == stats.evidence) }
    #expect(stats.citationsWithIdentifier + stats.citationsWithoutIdentifier == stats.citations)
    #expect(stats.unusedCitations == 0 && stats.retractedCitations == 0)
    #expect(stats.relationsByStatus.first { $0.name == "refuted" }?.count == 1)
    #expect(stats.relationsByPredicate.map(\.name) == Predicate.allCases.map(\.rawValue))
  }

  @Test func `an empty graph counts nothing`() {
    let stats = StatsQuery().answer(in: GraphSketch().graph)
    #expect(stats.entities == 0 && stats.relations == 0 && stats.evidence == 0)
  }
}
