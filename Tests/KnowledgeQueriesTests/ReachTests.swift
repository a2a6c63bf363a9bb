import Knowledge
import KnowledgeQueries
import OrderedCollections
import TestSupport
import Testing

struct ReachTests {
  private let graph = ExampleGraph.graph

  @Test func `downstream goes by distance, with a witness and a net sign for each`() throws {
    let answer = try ReachQuery("psilocybin", .downstream, maximumDepth: 2).answer(in: graph)
    #expect(
      answer.reached.map { "\($0.entity.id) \($0.distance) \($0.net.rawValue)" } == [
        "psilocin 1 +", "bdnf 1 +", "depression 1 -", "blood-pressure 1 +",
        "htr2a 2 +", "trkb 2 +", "inflammation 2 +",
      ])
    let bdnf = try #require(answer.reached.first { $0.entity.id == "bdnf" })
    #expect(bdnf.witness.usesClassClaim)
    #expect(!answer.isComplete && answer.note != nil)
    #expect(answer.byLevel.map(\.level) == [.target, .signalling, .clinical])
  }

  @Test func `upstream ends at causes, and a path of its own is one step`() throws {
    let answer = try ReachQuery("depression", .upstream, maximumDepth: 1).answer(in: graph)
    #expect(
      Set(answer.reached.map(\.entity.id)) == [
        "exercise", "psilocybin", "exercise-with-psychedelics", "ssri", "inflammation",
        "plasticity",
      ])
    let exercise = try #require(answer.reached.first { $0.entity.id == "exercise" })
    #expect(exercise.witness.steps.map(\.relation.predicate) == [.treats])
    let far = try ReachQuery("depression", .upstream, maximumDepth: 9).answer(in: graph)
    #expect(far.isComplete && far.note == nil)
  }

  @Test func `nothing upstream is a refusal`() throws {
    let answer = try ReachQuery("exercise", .upstream).answer(in: graph)
    #expect(answer.refusal?.code == .nothingReached && answer.reached.isEmpty)
    #expect(throws: QueryError.self) {
      try ReachQuery("exercise", .upstream, maximumDepth: 0).answer(in: graph)
    }
  }

  @Test func `common targets are nearest first and say whether the sources agree`() throws {
    let answer = try CommonQuery(["exercise", "psilocybin"]).answer(in: graph)
    #expect(
      answer.targets.map { "\($0.entity.id) \($0.agreement.rawValue)" } == [
        "bdnf agreeing", "depression mixed", "blood-pressure agreeing", "inflammation opposing",
        "trkb agreeing", "plasticity agreeing",
      ])
    #expect(answer.targets.first?.approaches.map(\.distance) == [1, 1])
    #expect(throws: QueryError.tooFewEntities(minimum: 2)) {
      try CommonQuery(["exercise"]).answer(in: graph)
    }
    #expect(throws: QueryError.self) {
      try CommonQuery(["exercise", "physical exercise"]).answer(in: graph)
    }
    let none = try CommonQuery(["psychosis", "exercise"]).answer(in: graph)
    #expect(none.refusal?.code == .nothingReached)
  }

  @Test(arguments: 0..<200)
  func `what is reached, and how far, agrees with listing all paths`(seed: UInt64) throws {
    var random = RandomKnowledge(seed: seed)
    let (graph, origin) = (random.graph, random.entity())
    let depth = Int.random(in: 1...5, using: &random.random)
    let sources = graph.broader(than: origin)
    let down = try ReachQuery(origin, .downstream, maximumDepth: depth).answer(in: graph)
    let up = try ReachQuery(origin, .upstream, maximumDepth: depth).answer(in: graph)
    let naive = NaivePaths(graph: graph)
    for id in graph.entities.keys where id != origin {
      let forward = naive.paths(from: sources, to: id, upTo: depth)
      let reached = down.reached.first { $0.entity.id == id }
      if !sources.contains(id) {
        #expect(reached?.distance == forward.first?.count)
        #expect(reached?.witness.length == reached?.distance)
        let signs = Set(forward.filter { $0.count == forward.first?.count }.map(\.pathSign))
        if let reached { #expect(signs.contains(reached.witness.sign)) }
      }
      let backward = naive.paths(from: [id], to: origin, upTo: depth)
      let cause = up.reached.first { $0.entity.id == id }
      #expect(cause?.distance == backward.first?.count)
      #expect(cause?.witness.entities.first?.id == cause.map { _ in id })
    }
  }
}
