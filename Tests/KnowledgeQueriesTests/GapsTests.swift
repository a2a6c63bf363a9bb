import Knowledge
import KnowledgeQueries
import OrderedCollections
import TestSupport
import Testing

struct GapsTests {
  /// Two routes that share nothing: drug → a → mood and drug → b → mood.
  private var twoRoutes: GraphSketch {
    var sketch = GraphSketch()
    sketch.entity("drug", "Drug", .intervention, .intervention)
    sketch.entity("a")
    sketch.entity("b")
    sketch.entity("mood", "Mood", .outcome, .clinical, desired: .rise)
    sketch.claim("drug", .increases, "a", ["x": .randomisedTrial])
    sketch.claim("a", .increases, "mood", ["y": .animalInVivo])
    sketch.claim("drug", .increases, "b", ["z": .inVitro])
    sketch.claim("b", .increases, "mood")
    sketch.claim("drug", .treats, "mood", ["w": .metaAnalysis])
    return sketch
  }

  @Test func `reliability, importance and shares can be checked by hand`() throws {
    let answer = try GapsQuery(["drug"], on: "mood").answer(in: twoRoutes.graph)
    let p = [0.70, 0.45, 0.35, 0.05]
    let (one, two) = (p[0] * p[1], p[2] * p[3])
    #expect(abs(answer.reliability.value - (1 - (1 - one) * (1 - two))) < 1e-12)
    #expect(answer.reliability.isExact && answer.isComplete)
    let slopes = [p[1] * (1 - two), p[0] * (1 - two), p[3] * (1 - one), p[2] * (1 - one)]
    let variances = zip(slopes, p).map { $0 * $0 * $1 * (1 - $1) }
    let total = variances.reduce(0, +)
    for gap in answer.gaps {
      let ids = [
        "drug-increases-a", "a-increases-mood", "drug-increases-b", "b-increases-mood",
      ]
      let index = try #require(ids.firstIndex(of: gap.relation.id))
      #expect(abs(gap.belief - p[index]) < 1e-12)
      #expect(abs(gap.importance - slopes[index]) < 1e-12)
      #expect(abs(gap.share - variances[index] / total) < 1e-12)
    }
    #expect(answer.gaps.map(\.share) == answer.gaps.map(\.share).sorted(by: >))
    #expect(abs(answer.gaps.reduce(0) { $0 + $1.share } - 1) < 1e-12)
    #expect(abs(answer.spread - total.squareRoot()) < 1e-12)
  }

  @Test func `a direct claim that it works is no part of the reliability`() throws {
    let sketch = twoRoutes
    var without = sketch
    without.relations.removeAll { $0.predicate == .treats }
    let query = GapsQuery(["drug"], on: "mood")
    let answer = try query.answer(in: sketch.graph)
    #expect(answer.reliability == (try query.answer(in: without.graph)).reliability)
    #expect(answer.sides.first?.clinical.map(\.relation.id) == ["drug-treats-mood"])
  }

  @Test func `every gap names the next study of what it lacks`() throws {
    let answer = try GapsQuery(["drug"], on: "mood").answer(in: twoRoutes.graph)
    let next = Dictionary(
      uniqueKeysWithValues: answer.gaps.map { ($0.relation.id, $0) })
    #expect(next["drug-increases-a"]?.nextStudy == .metaAnalysis)
    #expect(next["a-increases-mood"]?.nextStudy == .humanMechanistic)
    #expect(next["drug-increases-b"]?.nextStudy == .animal)
    #expect(next["b-increases-mood"]?.nextStudy == .firstObservation)
    #expect(next["a-increases-mood"]?.bestDesign == .animalInVivo)
    #expect(next["a-increases-mood"]?.unseenIn == [.human, .cells])
    #expect(next["b-increases-mood"]?.bestDesign == nil)
  }

  @Test(
    arguments: [
      ([], false, .firstObservation), (["t"], false, .firstObservation), (["v"], true, .animal),
      (["a"], true, .humanMechanistic), (["h"], false, .replication), (["h"], true, .trial),
      (["o"], true, .trial), (["r"], true, .metaAnalysis), (["m"], true, .replication),
      (["r", "!r"], true, .adjudication), (["a", "!a"], true, .humanMechanistic),
      (["r", "!a"], true, .metaAnalysis),
    ] as [([String], Bool, NextStudy)])
  func `the next study is one rung up, and settles a disagreement first`(
    items: [String], canBeRandomised: Bool, next: NextStudy
  ) {
    let designs: [Character: StudyDesign] = [
      "t": .theory, "v": .inVitro, "a": .animalInVivo, "h": .humanMechanistic,
      "o": .humanObservational, "r": .randomisedTrial, "m": .metaAnalysis,
    ]
    let evidence = items.map { word in
      let design = designs[word.last ?? "t"] ?? .theory
      return EvidenceItem(
        citation: word, design: design,
        species: design == .animalInVivo || design == .inVitro ? [.mouse] : [.human],
        supports: word.hasPrefix("!") ? .no : .yes, finding: "f", verified: .none)
    }
    #expect(NextStudy(after: evidence, canBeRandomised: canBeRandomised) == next)
  }

  @Test func `the flips are the smallest sets without which no helpful route is left`() throws {
    let answer = try GapsQuery(["drug"], on: "mood").answer(in: twoRoutes.graph)
    #expect(
      answer.flips.map { $0.map(\.id) } == [
        ["drug-increases-a", "drug-increases-b"], ["drug-increases-a", "b-increases-mood"],
        ["a-increases-mood", "drug-increases-b"], ["a-increases-mood", "b-increases-mood"],
      ])
    // Without the second route one relation is enough, and taking it leaves no route.
    var sketch = twoRoutes
    sketch.relations.removeAll { $0.subject == "b" }
    let one = try GapsQuery(["drug"], on: "mood").answer(in: sketch.graph)
    #expect(one.flips.map(\.count) == [1, 1])
    let flip = try #require(one.flips.first?.first)
    sketch.relations.removeAll { $0.id == flip.id }
    let none = try GapsQuery(["drug"], on: "mood").answer(in: sketch.graph)
    #expect(none.refusal?.code == .noPathWithSign && none.gaps.isEmpty)
    #expect(none.reliability.value == 0)
  }

  @Test func `open questions come nearest first, each once`() throws {
    let answer = try GapsQuery(["exercise", "psilocybin"], on: "depression")
      .answer(in: ExampleGraph.graph)
    #expect(answer.questions.map(\.id) == ["together"])
    var sketch = ExampleGraph.sketch
    let moderation = try #require(sketch.moderations.last)
    sketch.moderation("ssri", .dampens, "psilocybin treats depression", ["x": .caseReport])
    let direct = try #require(sketch.moderations.last)
    sketch.questions += [
      OpenQuestion(id: "on-a-step", question: "?", relations: [moderation.id]),
      OpenQuestion(id: "on-the-drug", question: "?", relations: [direct.id]),
      OpenQuestion(id: "on-nothing", question: "?", relations: ["ssri-decreases-depression"]),
    ]
    let more = try GapsQuery(["exercise", "psilocybin"], on: "depression", limit: 0)
      .answer(in: sketch.graph)
    #expect(more.questions.map(\.id) == ["together", "on-the-drug", "on-a-step"])
  }

  @Test func `questions without meaning are errors, limits are told`() throws {
    let graph = ExampleGraph.graph
    #expect(throws: QueryError.self) { try GapsQuery([], on: "depression").answer(in: graph) }
    #expect(throws: QueryError.self) {
      try GapsQuery(["exercise", "psilocybin", "ssri"], on: "depression").answer(in: graph)
    }
    #expect(throws: QueryError.self) {
      try GapsQuery(["exercise", "exercise"], on: "depression").answer(in: graph)
    }
    #expect(throws: QueryError.self) { try GapsQuery(["exercise"], on: "bdnf").answer(in: graph) }
    let short = try GapsQuery(["exercise"], on: "depression", limit: 2).answer(in: graph)
    #expect(!short.isComplete && short.gaps.count == 2)
    let left = try #require(short.note?.split(separator: " ").first.flatMap { Int($0) })
    let all = try GapsQuery(["exercise"], on: "depression", limit: left + 2).answer(in: graph)
    #expect(all.gaps.count == left + 2 && all.isComplete)
  }

  @Test(arguments: 0..<150)
  func `the reliability is that of walks over the relations of helpful paths`(
    seed: UInt64
  ) throws {
    let random = RandomKnowledge(seed: seed, size: 2...5, degree: 1.2...2.2)
    let graph = random.graph
    let answer = try GapsQuery(["a", "b"], on: "o", maximumLength: 5, limit: 1000)
      .answer(in: graph)
    let wanted: Sign = graph.entities["o"]?.desired == .rise ? .positive : .negative
    let sides = [("a", "b"), ("b", "a")].map { id, other in
      let sources = graph.broader(than: id).filter { $0 != other }
      let others = graph.broader(than: other)
      let naive = NaivePaths(graph: graph) {
        $0.status != .refuted
      } isBarred: { entity in
        entity.isCombination || entity.kind == .intervention || others.contains(entity.id)
      }
      let routes = naive.paths(from: sources, to: "o", upTo: 5)
        .filter { $0.pathSign == wanted && $0.count > 1 }
      return (sources: sources, relations: OrderedSet(routes.flatMap { $0 }.map(\.id)))
    }
    let ids = Array(sides[0].relations.union(sides[1].relations))
    #expect(Set(answer.gaps.map(\.relation.id)) == Set(ids))
    guard ids.count <= 12 else { return }
    let beliefs = Dictionary(
      uniqueKeysWithValues: answer.gaps.map { ($0.relation.id, $0.belief) })
    func happens(_ open: Set<String>, _ side: Int) -> Bool {
      let relations = sides[side].relations.filter { open.contains($0) }
        .compactMap { graph.relations[$0] }
      var reached = Set(sides[side].sources.map { "+\($0)" })
      while true {
        var next = reached
        for relation in relations {
          for mark in ["+", "-"] where reached.contains(mark + relation.subject) {
            let crosses = relation.predicate.sign == .negative
            next.insert((crosses == (mark == "+") ? "-" : "+") + relation.object)
          }
        }
        if next == reached { break }
        reached = next
      }
      return reached.contains(wanted == .positive ? "+o" : "-o")
    }
    var sums = [0.0, 0.0, 0.0]
    for bits in 0..<(1 << ids.count) {
      let open = Set(ids.indices.filter { bits & (1 << $0) != 0 }.map { ids[$0] })
      let weight = ids.reduce(1.0) { product, id in
        product * (open.contains(id) ? beliefs[id] ?? 0 : 1 - (beliefs[id] ?? 0))
      }
      let found = [happens(open, 0), happens(open, 1)]
      if found[0] { sums[0] += weight }
      if found[1] { sums[1] += weight }
      if found.contains(true) { sums[2] += weight }
    }
    let values = answer.sides.map(\.reliability.value) + [answer.reliability.value]
    for (value, sum) in zip(values, sums) { #expect(abs(value - sum) < 1e-10) }
    #expect(values[2] >= max(values[0], values[1]) - 1e-12)
  }
}
