import GraphCore
import Knowledge
import KnowledgeQueries
import OrderedCollections
import TestSupport
import Testing

struct RankTests {
  private let graph = ExampleGraph.graph

  @Test func `what walks from exercise meet comes nearest first, without exercise itself`() throws {
    let answer = try RankQuery(from: ["exercise"]).answer(in: graph)
    #expect(answer.from.map(\.id) == ["exercise"])
    #expect(!answer.ranked.contains { $0.entity.id == "exercise" })
    #expect(answer.ranked.map(\.rank).first == 1)
    #expect(answer.ranked.allSatisfy { $0.value > 0 && $0.value < 1 })
    #expect(zip(answer.ranked, answer.ranked.dropFirst()).allSatisfy { $0.value >= $1.value })
    // psilocin can't be reached from exercise.
    #expect(!answer.ranked.contains { $0.entity.id == "psilocin" })
    #expect(answer.isComplete && answer.note == nil && answer.refusal == nil)
  }

  @Test func `a broader class's claims count for the narrower intervention`() throws {
    let with = try RankQuery(from: ["psilocybin"]).answer(in: graph)
    #expect(with.from.map(\.id) == ["psilocybin", "psychedelics"])
    let without = try RankQuery(from: ["psilocybin"], usesClassClaims: false).answer(in: graph)
    #expect(without.from.map(\.id) == ["psilocybin"])
    #expect(with.ranked.map(\.value) != without.ranked.map(\.value))
  }

  @Test func `betweenness counts the shortest paths by hand`() throws {
    // exercise → mtor → bdnf → trkb → plasticity and exercise → bdnf; through bdnf run exercise →
    // {trkb, plasticity}, … but exercise → depression is shortest through inflammation.
    let answer = try RankQuery(from: ["exercise"], by: .betweenness).answer(in: graph)
    let values = Dictionary(
      answer.ranked.map { ($0.entity.id, $0.value) }, uniquingKeysWith: { one, _ in one })
    #expect(values["bdnf"] == 2)
    #expect(values["trkb"] == 1)
    #expect(values["inflammation"] == 1)
    #expect(values["mtor"] == nil)
    #expect(answer.ranked.map(\.entity.id) == ["bdnf", "trkb", "inflammation"])
    #expect(answer.ranked.map(\.rank) == [1, 2, 2])
    #expect(answer.pairCount == 7)
  }

  @Test func `a limit lists the first, and says how to get the rest`() throws {
    let whole = try RankQuery(from: ["exercise"]).answer(in: graph)
    let short = try RankQuery(from: ["exercise"], limit: 2).answer(in: graph)
    #expect(short.ranked == Array(whole.ranked.prefix(2)))
    #expect(!short.isComplete && short.total == whole.total)
    #expect(short.note?.contains("a limit of \(whole.total) lists all") ?? false)
  }

  @Test func `a bound on work samples the sources, and says so`() throws {
    let exact = try RankQuery(by: .betweenness).answer(in: graph)
    let rough = try RankQuery(by: .betweenness, workBound: 200).answer(in: graph)
    #expect(exact.sampledSources == nil && exact.isComplete)
    #expect(rough.sampledSources.map { $0 < graph.entities.count } ?? false)
    #expect(!rough.isComplete && rough.note?.contains("scaled up") ?? false)
  }

  @Test func `nothing ahead is a refusal, and an unknown name an error`() throws {
    #expect(
      try RankQuery(from: ["depression"]).answer(in: graph).refusal?.code == .nothingReached)
    #expect(throws: QueryError.self) { try RankQuery(from: ["nobody"]).answer(in: graph) }
    #expect(throws: QueryError.self) {
      try RankQuery(from: ["exercise", "physical exercise"]).answer(in: graph)
    }
    #expect(throws: QueryError.self) { try RankQuery(limit: -1).answer(in: graph) }
  }

  @Test func `a relation that nobody believes is walked less`() throws {
    var sketch = GraphSketch()
    for id in ["a", "b", "c"] { sketch.entity(id) }
    sketch.claim("a", .increases, "b", ["one": .metaAnalysis, "two": .randomisedTrial])
    sketch.claim("a", .increases, "c", ["three": .theory])
    let answer = try RankQuery(from: ["a"]).answer(in: sketch.graph)
    #expect(answer.ranked.map(\.entity.id) == ["b", "c"])
    #expect(answer.ranked[0].value > 3 * answer.ranked[1].value)
  }

  @Test func `entities of one value stand in the order of declaration`() throws {
    var sketch = GraphSketch()
    for id in ["a", "z", "m", "c"] { sketch.entity(id) }
    for id in ["c", "z", "m"] { sketch.claim("a", .increases, id, ["one": .inVitro]) }
    let answer = try RankQuery(from: ["a"]).answer(in: sketch.graph)
    #expect(answer.ranked.map(\.entity.id) == ["z", "m", "c"])
    #expect(answer.ranked.map(\.rank) == [1, 1, 1])
  }

  @Test(arguments: 0..<80)
  func `a filter that shuts relations out shuts them out of the walk`(seed: UInt64) throws {
    var random = RandomKnowledge(seed: seed)
    let (graph, start, avoided) = (random.graph, random.entity(), random.entity())
    guard start != avoided else { return }
    let answer = try RankQuery(from: [start], filter: RelationFilter(avoid: [avoided]))
      .answer(in: graph)
    #expect(!answer.ranked.contains { $0.entity.id == avoided })
    let all = try RankQuery(from: [start], limit: 10_000).answer(in: graph)
    #expect(all.ranked.reduce(0) { $0 + $1.value } <= 1 + 1e-9)
  }
}
