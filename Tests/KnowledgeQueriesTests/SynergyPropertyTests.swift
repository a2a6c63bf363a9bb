import Knowledge
import KnowledgeQueries
import OrderedCollections
import TestSupport
import Testing

/// The answer against its definition: set operations on a full list of paths.
struct SynergyPropertyTests {
  private struct Side {
    let sources: [String]
    let paths: [[Relation]]
    let helpful: [[Relation]]

    init(_ id: String, besides other: String, in graph: KnowledgeGraph, upTo length: Int) {
      sources = graph.broader(than: id).filter { $0 != other }
      let others = graph.broader(than: other)
      let naive = NaivePaths(graph: graph) {
        $0.status != .refuted
      } isBarred: { entity in
        entity.isCombination || entity.kind == .intervention || others.contains(entity.id)
      }
      paths = naive.paths(from: sources, to: "o", upTo: length)
      let wanted: Sign = graph.entities["o"]?.desired == .rise ? .positive : .negative
      helpful = paths.filter { $0.pathSign == wanted }
    }

    var mechanisms: Set<String> { Set(helpful.flatMap(\.inner)) }

    func entering(_ id: String) -> Set<String> {
      Set(helpful.flatMap { $0.dropLast().filter { $0.object == id } }.map(\.id))
    }

    func distance(_ id: String) -> Int? {
      helpful.compactMap { path in path.inner.firstIndex(of: id).map { $0 + 1 } }.min()
    }

    func signs(_ id: String, in paths: [[Relation]]) -> Set<Sign> {
      Set(
        paths.compactMap { path in
          path.inner.firstIndex(of: id).map { Array(path[...$0]).pathSign }
        })
    }

    /// What is reached along relations of helpful paths without passing one of `stops`.
    func reach(stoppingAt stops: Set<String>) -> Set<String> {
      let relations = helpful.flatMap { $0 }
      var reached = Set(sources)
      while true {
        let next = relations.filter {
          reached.contains($0.subject) && !stops.contains($0.subject)
        }.map(\.object)
        guard !Set(next).isSubset(of: reached) else { return reached }
        reached.formUnion(next)
      }
    }
  }

  @Test(arguments: 0..<300)
  func `every finding equals its definition`(seed: UInt64) throws {
    var random = RandomKnowledge(seed: seed, size: 4...7, degree: 1.8...3.4)
    let graph = random.graph
    let length = Int.random(in: 2...6, using: &random.random)
    let answer = try SynergyQuery("a", "b", on: "o", maximumLength: length, pathLimit: 1000)
      .answer(in: graph)
    let first = Side("a", besides: "b", in: graph, upTo: length)
    let second = Side("b", besides: "a", in: graph, upTo: length)
    for (routes, side) in [(answer.firstRoutes, first), (answer.secondRoutes, second)] {
      #expect(routes.isComplete)
      #expect(routes.counts.total == side.paths.count)
      #expect(routes.counts.effects?.helpful == side.helpful.count)
      #expect(Set(routes.mechanisms.map(\.id)) == side.mechanisms)
      #expect(
        routes.helpfulPaths.map { $0.steps.map(\.relation.id) }
          == side.helpful.filter { $0.count > 1 }.map { $0.map(\.id) })
    }
    let shared = first.mechanisms.intersection(second.mechanisms)
    #expect(Set(answer.complementary.shared.map(\.id)) == shared)
    #expect(
      Set(answer.complementary.onlyFirst.flatMap { $0.mechanisms.map(\.entity.id) })
        == first.mechanisms.subtracting(second.mechanisms))
    #expect(
      Set(answer.complementary.onlySecond.flatMap { $0.mechanisms.map(\.entity.id) })
        == second.mechanisms.subtracting(first.mechanisms))
    let meetings = shared.filter { id in
      first.entering(id).contains { one in second.entering(id).contains { $0 != one } }
    }
    #expect(Set(answer.convergence.map(\.entity.id)) == meetings)
    let reached = first.reach(stoppingAt: meetings).intersection(
      second.reach(stoppingAt: meetings))
    for meeting in answer.convergence {
      let id = meeting.entity.id
      #expect(meeting.isFirstMeeting == reached.contains(id))
      for (approach, side) in [(meeting.first, first), (meeting.second, second)] {
        #expect(Set(approach.entering.map(\.id)) == side.entering(id))
        #expect(approach.distance == side.distance(id))
        #expect(Set(approach.signs.map(\.sign)) == side.signs(id, in: side.helpful))
      }
    }
    let opposed = graph.entities.keys.filter { id in
      let one = first.signs(id, in: first.paths)
      let other = second.signs(id, in: second.paths)
      return one.contains(.positive) && other.contains(.negative)
        || one.contains(.negative) && other.contains(.positive)
    }
    #expect(Set(answer.oppositions.map(\.entity.id)) == Set(opposed))
    let changed = graph.moderations.filter { moderation in
      let touched = Set(moderation.relations)
      func acts(_ actor: Side, on other: Side) -> Bool {
        // A better known claim of the same step may stand for the one that is moderated.
        let isOn = graph.relations.values.contains { moderated in
          touched.contains(moderated.id) && moderated.status != .refuted
            && other.paths.contains { path in path.contains { $0.isSameStep(as: moderated) } }
        }
        let direct = graph.relations.values.contains {
          actor.sources.contains($0.subject) && $0.object == moderation.moderator
            && $0.status != .refuted && $0.predicate.composition == .step
        }
        let moves =
          actor.sources.contains(moderation.moderator) || direct
          || actor.paths.contains { $0.inner.contains(moderation.moderator) }
        return isOn && moves && moderation.status != .refuted
      }
      return acts(first, on: second) || acts(second, on: first)
    }
    #expect(
      Set((answer.gates + answer.interferences).map(\.moderation.id)) == Set(changed.map(\.id)))
    expectBottleneck(of: answer, first, second)
    expectFeedback(of: answer, in: graph)
    #expect(answer.verdict.last?.text == "This is not medical advice.")
  }

  /// What lies on all helpful routes of both, and a smallest set of entities that cuts their union.
  private func expectBottleneck(of answer: SynergyAnswer, _ first: Side, _ second: Side) {
    let routes = [first, second].map { $0.helpful.filter { $0.count > 1 } }
    guard routes.allSatisfy({ !$0.isEmpty }), let bottleneck = answer.bottleneck else {
      #expect(answer.bottleneck == nil)
      return
    }
    let all = routes.flatMap { $0 }
    func onAll(_ parts: ([Relation]) -> [String]) -> Set<String> {
      all.dropFirst().reduce(into: Set(parts(all[0]))) { $0.formIntersection(parts($1)) }
    }
    #expect(Set(bottleneck.entities.map(\.id)) == onAll { $0.inner })
    #expect(Set(bottleneck.relations.map(\.id)) == onAll { $0.map(\.id) })
    #expect(bottleneck.isShared == answer.motifs.contains { $0.kind == .sharedBottleneck })
    // Chains of relations of helpful routes, whatever their sign and length.
    let relations = all.flatMap { $0 }
    func isCut(_ cut: Set<String>) -> Bool {
      var reached = Set(first.sources + second.sources)
      while true {
        let next = relations.filter { reached.contains($0.subject) && !cut.contains($0.object) }
        guard !Set(next.map(\.object)).isSubset(of: reached) else { return !reached.contains("o") }
        reached.formUnion(next.map(\.object))
      }
    }
    let cut = Set(bottleneck.smallestCut.map(\.id))
    #expect(isCut(cut))
    let inner = Array(Set(all.flatMap(\.inner))).sorted()
    let sizes = (0..<(1 << inner.count)).filter { bits in
      isCut(Set(inner.indices.filter { bits & (1 << $0) != 0 }.map { inner[$0] }))
    }.map(\.nonzeroBitCount)
    #expect(sizes.min() == cut.count)
  }

  /// Loops through meeting places whose signs are known, each once.
  private func expectFeedback(of answer: SynergyAnswer, in graph: KnowledgeGraph) {
    let places = answer.convergence.map(\.entity.id)
    let naive = NaivePaths(graph: graph) {
      $0.status != .refuted
    } isBarred: { entity in
      entity.isCombination || entity.kind == .intervention || entity.id == "o"
    }
    var loops: [Set<String>] = []
    for place in places {
      let own = graph.relations.values.filter {
        $0.subject == place && $0.object == place && $0.predicate.composition == .step
          && $0.status != .refuted && $0.predicate.sign != .unknown
      }
      loops += own.map { [$0.id] }
      for next in graph.entities.keys where next != place {
        let out = naive.paths(from: [place], to: next, upTo: 1)
        guard graph.entities[next].map({ !naive.isBarred($0) }) ?? false else { continue }
        for step in out where step[0].predicate.composition == .step {
          for back in naive.paths(from: [next], to: place, upTo: 4)
          where back.allSatisfy({ $0.predicate.composition == .step }) {
            let loop = step + back
            if loop.pathSign != .unknown { loops.append(Set(loop.map(\.id))) }
          }
        }
      }
    }
    let found = answer.feedback.map { Set($0.steps.map(\.id)) }
    #expect(Set(found).count == found.count)
    #expect(Set(found).isSubset(of: Set(loops)))
    for loop in answer.feedback {
      #expect(loop.steps.first?.subject == loop.entity && loop.steps.last?.object == loop.entity)
      let negative = loop.steps.count { $0.sign == .negative }
      #expect(loop.isReinforcing == (negative % 2 == 0))
    }
    for place in places {
      let here = Set(loops).filter { loop in
        loop.contains { graph.relations[$0]?.subject == place }
      }
      if !here.isEmpty {
        #expect(found.contains { here.contains($0) }, "\(place) has a loop that wasn't found")
      }
    }
  }
}

extension Relation {
  fileprivate func isSameStep(as other: Relation) -> Bool {
    subject == other.subject && object == other.object
      && predicate.sign == other.predicate.sign
      && predicate.composition == other.predicate.composition
  }
}
