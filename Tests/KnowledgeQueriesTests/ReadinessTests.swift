import Knowledge
import KnowledgeQueries
import Testing

struct ReadinessTests {
  private func ladders(
    _ interventions: [String] = ["exercise", "psilocybin"],
    _ change: (inout GraphSketch) -> Void = { _ in }
  ) throws -> [ReadinessAnswer.Ladder] {
    var sketch = ExampleGraph.sketch
    change(&sketch)
    return try ReadinessQuery(interventions, on: "depression").answer(in: sketch.graph).ladders
  }

  @Test func `each stands on the rung of evidence on itself, the pair on its own`() throws {
    let ladders = try ladders()
    #expect(ladders.map(\.reached) == [.metaAnalysis, .trial, .none])
    #expect(ladders.map(\.contradicted) == [.trial, .none, .none])
    #expect(ladders[2].isCombination && ladders[2].ofClass == .theory)
    #expect(ladders[1].next == .metaAnalysis && ladders[0].next == nil)
  }

  @Test func `no evidence on a part lifts the combination`() throws {
    let ladders = try ladders { sketch in
      for key in ["p", "q", "r"] {
        sketch.claim(
          key == "p" ? "exercise" : "psilocybin", .treats, "depression",
          [key: .metaAnalysis], in: Context(population: "everyone \(key)"))
      }
    }
    #expect(ladders[2].reached == .none && ladders[2].ofClass == .theory)
  }

  @Test func `evidence on the pair itself counts, evidence on its class is told apart`() throws {
    let itself = try ladders { sketch in
      sketch.entity(
        "pair", "Pair", .intervention, .intervention, parts: ["exercise", "psilocybin"])
      sketch.claim("pair", .treats, "depression", ["pilot": .humanObservational])
    }
    #expect(itself[2].reached == .pilot && itself[2].ofClass == .theory)
    #expect(itself[2].entity?.id == "pair")
  }

  @Test func `a class claim never counts as one about the thing itself`() throws {
    let ladders = try ladders(["psilocybin"]) { sketch in
      sketch.relations.removeAll { $0.id == "psilocybin-treats-depression" }
      sketch.claim("psychedelics", .treats, "depression", ["m": .metaAnalysis])
    }
    #expect(ladders.map(\.reached) == [.none] && ladders.map(\.ofClass) == [.metaAnalysis])
  }

  @Test func `harm and no change contradict, a retracted paper counts nothing`() throws {
    let harmed = try ladders(["psilocybin"]) { sketch in
      sketch.claim("psilocybin", .worsens, "depression", ["h": .randomisedTrial])
    }
    #expect(harmed[0].contradicted == .trial && harmed[0].reached == .trial)
    let unchanged = try ladders(["psilocybin"]) { sketch in
      sketch.claim("psilocybin", .doesNotChange, "depression", ["h": .metaAnalysis])
    }
    #expect(unchanged[0].contradicted == .metaAnalysis)
    let retracted = try ladders(["psilocybin"]) { sketch in
      guard let index = sketch.citations.firstIndex(where: { $0.id == "raison" }) else { return }
      sketch.citations[index].isRetracted = true
    }
    #expect(retracted[0].reached == .none)
  }
}
