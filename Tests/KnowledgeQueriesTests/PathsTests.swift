import Knowledge
import KnowledgeQueries
import OrderedCollections
import TestSupport
import Testing

struct PathsTests {
  private func answer(_ query: PathsQuery) throws -> PathsAnswer {
    try query.answer(in: ExampleGraph.graph)
  }

  @Test func `paths come shortest first, with the direct claim as a path of its own`() throws {
    let answer = try answer(PathsQuery(from: "Exercise", to: "depression"))
    #expect(
      answer.paths.map { $0.entities.map(\.id) } == [
        ["exercise", "depression"],
        ["exercise", "inflammation", "depression"],
        ["exercise", "bdnf", "trkb", "plasticity", "depression"],
        ["exercise", "mtor", "bdnf", "trkb", "plasticity", "depression"],
      ])
    #expect(answer.polarity == .coherent)
    #expect(answer.counts.effects == PathCounts.Effects(helpful: 4))
    #expect(answer.counts.byLength.map(\.length) == [1, 2, 4, 5])
    #expect(answer.isComplete && answer.note == nil && answer.refusal == nil)
    #expect(answer.references.map(\.number) == Array(1...answer.references.count))
    #expect(answer.references.first?.citation.id == "noetel")
  }

  @Test func `the weakest link is the step with the lowest grade`() throws {
    let answer = try answer(PathsQuery(from: "exercise", to: "depression", via: ["BDNF"]))
    let path = try #require(answer.paths.first)
    #expect(path.length == 4 && path.sign == .negative && path.effect == .helpful)
    #expect(path.weakestLink.relation == "plasticity-decreases-depression")
    #expect(path.weakestLink.step == 3 && path.grade == .theory)
    #expect(path.settings == [.human, .animal, .cells, .argument])
  }

  @Test func `claims about a class are used, marked, unless they aren't wanted`() throws {
    let with = try answer(PathsQuery(from: "psilocybin", to: "BDNF"))
    #expect(with.paths.map(\.length) == [1, 3])
    #expect(with.paths.map(\.usesClassClaim) == [true, false])
    #expect(with.paths.first?.steps.first?.relation.isContested == true)
    let without = try answer(PathsQuery(from: "psilocybin", to: "BDNF", usesClassClaims: false))
    #expect(without.paths.map(\.length) == [3])
  }

  @Test func `what is left out is said, and how to get it`() throws {
    let few = try answer(PathsQuery(from: "exercise", to: "depression", limit: 1))
    #expect(!few.isComplete && few.paths.count == 1 && few.counts.total == 4)
    #expect(few.note == "3 more paths not listed; a limit of 4 lists all that were counted.")
    let hasty = try answer(PathsQuery(from: "exercise", to: "depression", workBound: 3))
    #expect(!hasty.isComplete && hasty.note?.contains("raise the work bound") == true)
  }

  @Test func `a refusal names its reason and what would help`() throws {
    let sign = try answer(PathsQuery(from: "exercise", to: "depression", effect: .harmful))
    #expect(sign.refusal?.code == .noPathWithSign && sign.counts.total == 4)
    let short = try answer(
      PathsQuery(from: "psilocybin", to: "depression", via: ["5-HT2A"], maximumLength: 4))
    #expect(short.refusal?.code == .noPathWithinLength)
    #expect(short.refusal?.remedy == "allow 6 steps")
    let strict = try answer(
      PathsQuery(
        from: "mtor", to: "depression", filter: RelationFilter(minimumGrade: .preclinical)))
    #expect(strict.refusal?.code == .blockedByFilter)
    #expect(strict.refusal?.remedy == "drop the least evidence")
    let via = try answer(PathsQuery(from: "inflammation", to: "depression", via: ["mtor"]))
    #expect(via.refusal?.code == .blockedByFilter)
    let refuted = try answer(PathsQuery(from: "psilocin", to: "mtor"))
    #expect(refuted.refusal?.reason.contains("refuted") == true)
    let none = try answer(PathsQuery(from: "depression", to: "exercise"))
    #expect(none.refusal?.code == .noPath && none.polarity == .none)
    #expect(none.refusal?.remedy == "there is one the other way round")
    let early = try answer(PathsQuery(from: "mtor", to: "depression", workBound: 1))
    #expect(early.refusal?.code == .notFoundWithinBound)
  }

  @Test func `questions without meaning are errors`() {
    #expect(throws: QueryError.self) { try answer(PathsQuery(from: "bdnf", to: "BDNF")) }
    #expect(throws: QueryError.self) { try answer(PathsQuery(from: "bdfn", to: "trkb")) }
    #expect(throws: QueryError.self) {
      try answer(PathsQuery(from: "bdnf", to: "trkb", effect: .helpful))
    }
    #expect(
      throws: QueryError.invalidLimit(name: "the maximum length", value: 31, allowed: 1...30)
    ) { try answer(PathsQuery(from: "bdnf", to: "trkb", maximumLength: 31)) }
  }

  @Test(arguments: 0..<300)
  func `answers agree with trying everything`(seed: UInt64) throws {
    var random = RandomKnowledge(seed: seed)
    let (from, to) = (random.entity(), random.entity())
    guard from != to else { return }
    let via = seed % 3 == 0 ? [random.entity()] : []
    let avoid = seed % 4 == 0 ? [random.entity()] : []
    let length = Int.random(in: 1...6, using: &random.random)
    let graph = random.graph
    let sources = graph.broader(than: from)
    let naive = NaivePaths(
      graph: graph,
      admits: { relation in
        relation.status != .refuted && !avoid.contains(relation.subject)
          && !avoid.contains(relation.object)
      })
    let passing = via.filter { $0 != to && !sources.contains($0) }
    let all = naive.paths(from: sources, to: to, upTo: length)
      .filter { path in passing.allSatisfy(path.inner.contains) }
    let desired = graph.entities[to]?.desired
    for effect in [nil] + WantedEffect.allCases.map(Optional.some) {
      if desired == nil, effect == .helpful || effect == .harmful { continue }
      let answer = try PathsQuery(
        from: from, to: to, via: via, avoid: avoid, effect: effect, maximumLength: length,
        limit: 1000
      ).answer(in: graph)
      let wanted = effect?.sign(where: desired)
      let expected = all.filter { wanted == nil || $0.pathSign == wanted }
      #expect(answer.isComplete)
      #expect(answer.paths.map { $0.steps.map(\.relation.id) } == expected.map { $0.map(\.id) })
      #expect(answer.paths.map(\.sign) == expected.map(\.pathSign))
      #expect(answer.counts.total == all.count)
      #expect(answer.counts.signs.negative == all.count { $0.pathSign == .negative })
      #expect(answer.counts.signs.unknown == all.count { $0.pathSign == .unknown })
      #expect((answer.refusal == nil) == !expected.isEmpty)
    }
  }
}
