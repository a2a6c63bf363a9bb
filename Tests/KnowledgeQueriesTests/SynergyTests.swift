import Knowledge
import KnowledgeQueries
import Testing

struct SynergyTests {
  private func answer(_ change: (inout SynergyQuery) -> Void = { _ in }) throws -> SynergyAnswer {
    var query = SynergyQuery("exercise", "psilocybin", on: "depression")
    change(&query)
    return try query.answer(in: ExampleGraph.graph)
  }

  @Test func `each alone has its routes, its direct claims and its mechanisms`() throws {
    let answer = try answer()
    #expect(answer.firstRoutes.counts.effects == PathCounts.Effects(helpful: 4))
    #expect(answer.firstRoutes.polarity == .coherent)
    #expect(answer.firstRoutes.shortestHelpful == 2)
    #expect(answer.firstRoutes.helpfulPaths.map(\.length) == [2, 4, 5])
    #expect(answer.firstRoutes.clinical.map(\.relation.id) == ["exercise-treats-depression"])
    #expect(answer.firstRoutes.disjointRoutes == 3)
    #expect(answer.secondRoutes.counts.effects == PathCounts.Effects(helpful: 4, harmful: 1))
    #expect(answer.secondRoutes.polarity == .inconsistent)
    #expect(
      answer.secondRoutes.harmfulPaths.map { $0.entities.map(\.id) } == [
        ["psilocybin", "psilocin", "inflammation", "depression"]
      ])
    #expect(
      answer.secondRoutes.mechanisms.map(\.id) == [
        "psilocin", "htr2a", "bdnf", "trkb", "plasticity",
      ])
    #expect(answer.isComplete && answer.note == nil && answer.refusal == nil)
  }

  @Test func `routes meet first where neither has met the other before`() throws {
    let answer = try answer()
    #expect(answer.convergence.map(\.entity.id) == ["bdnf", "trkb"])
    #expect(answer.convergence.map(\.isFirstMeeting) == [true, false])
    let bdnf = try #require(answer.convergence.first)
    #expect(bdnf.agreement == .agreeing)
    #expect(bdnf.first.entering.map(\.id) == ["exercise-increases-bdnf", "mtor-increases-bdnf"])
    #expect(
      bdnf.second.entering.map(\.id) == ["htr2a-increases-bdnf", "psychedelics-increases-bdnf"])
    #expect(bdnf.second.distance == 1 && bdnf.first.patterns == [.acute])
  }

  @Test func `what only one does is grouped by level, and the overlap is a share`() throws {
    let answer = try answer()
    #expect(
      answer.complementary.onlyFirst.flatMap { $0.mechanisms.map(\.entity.id) }
        == ["mtor", "inflammation"])
    #expect(answer.complementary.onlySecond.map(\.level) == [.target])
    #expect(answer.complementary.shared.map(\.id) == ["bdnf", "trkb", "plasticity"])
    #expect(answer.complementary.overlap == 3.0 / 7.0)
  }

  @Test func `opposite pushes, gates and risks are found, class claims marked`() throws {
    let answer = try answer()
    #expect(answer.oppositions.map(\.entity.id) == ["inflammation"])
    #expect(answer.oppositions.first?.isClean == true)
    // Exercise lowers inflammation, which dampens 5-HT2A's effect: that opens a gate.
    #expect(answer.gates.map(\.moderation.moderator.id) == ["inflammation", "mtor"])
    #expect(answer.gates.first?.moderatorMoved == .negative)
    #expect(answer.gates.allSatisfy { $0.by.id == "exercise" && $0.netEffect == .strengthens })
    #expect(answer.interferences.isEmpty)
    let risk = try #require(answer.sharedRisks.first)
    #expect(risk.entity.id == "blood-pressure" && answer.sharedRisks.count == 1)
    #expect(risk.first.viaClass == nil && risk.second.viaClass?.id == "psychedelics")
    #expect(answer.contraindications.map(\.viaClass?.id) == ["psychedelics"])
  }

  @Test func `evidence on the parts never counts for the combination`() throws {
    let answer = try answer()
    #expect(answer.combination.readiness == .theory && answer.combination.isUntested)
    #expect(answer.combination.entities.map(\.id) == ["exercise-with-psychedelics"])
    #expect(answer.combination.onOutcome.allSatisfy { $0.isClassClaim })
    let sentence = try #require(answer.verdict.first { $0.part == .readiness })
    #expect(sentence.text.contains("argument but no observation"))
    #expect(sentence.text.contains("untested"))
    #expect(answer.questions.map(\.id) == ["together", "about-bdnf"])
  }

  @Test func `the verdict is cited, cautious and ends with no medical advice`() throws {
    let answer = try answer()
    let text = answer.verdict.paragraph
    #expect(text.hasSuffix("This is not medical advice."))
    #expect(text.contains("contested (2 for, 1 against)"))
    #expect(text.contains("in cells only, and contested (1 for, 1 against)"))
    #expect(text.contains("argued for, but not observed"))
    let numbers = answer.verdict.flatMap(\.references)
    #expect(numbers.allSatisfy { (1...answer.references.count).contains($0) })
    #expect(answer.references.first?.citation.id == "noetel")
    #expect(answer.references.map(\.number) == Array(1...answer.references.count))
  }

  @Test(arguments: [
    ([StudyDesign.theory], [Species.human], Readiness.theory),
    ([.animalInVivo], [.mouse], .preclinical),
    ([.randomisedTrial], [.rat], .preclinical), ([.humanMechanistic], [.human], .humanMechanistic),
    ([.caseReport, .theory], [.human], .pilot), ([.theory, .randomisedTrial], [.human], .trial),
    ([.metaAnalysis, .inVitro], [.human], .metaAnalysis), ([], [], .none),
  ])
  func `readiness is the highest rung of evidence on the thing itself`(
    designs: [StudyDesign], species: [Species], rung: Readiness
  ) {
    let items = designs.map {
      EvidenceItem(
        citation: "c", design: $0, species: species, supports: .yes, finding: "f",
        verified: .none)
    }
    #expect(Readiness(highestOf: items) == rung)
  }

  @Test func `questions without meaning are errors, and no path at all is a refusal`() throws {
    #expect(throws: QueryError.self) { try answer { $0.second = "physical exercise" } }
    #expect(throws: QueryError.self) { try answer { $0.outcome = "bdnf" } }
    #expect(throws: QueryError.self) { try answer { $0.outcome = "exercise" } }
    #expect(throws: QueryError.self) { try answer { $0.maximumLength = 0 } }
    let none = try answer {
      $0.first = "psychosis"
      $0.second = "blood-pressure"
    }
    #expect(none.refusal?.code == .noPath && none.complementary.overlap == nil)
    #expect(none.verdict.last?.part == .disclaimer)
  }

  @Test func `a search that is cut short says so`() throws {
    let hasty = try answer { $0.workBound = 4 }
    #expect(!hasty.isComplete && hasty.note?.contains("raise the work bound") == true)
  }
}
