import Synergraph
import TestSupport
import Testing

/// The five questions of the founding source, answered by the shipped graph with references.
struct FiveQuestionsTests {
  private static let graph = GraphReader(checksEverything: false).read(ShippedGraph.sources).graph

  private func graph() throws -> KnowledgeGraph { try #require(Self.graph) }

  /// The text of an answer's summary, in one line.
  private func summary(_ answer: some Reportable) -> String {
    ReportText().text(answer.summary()).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `could combining beat either alone? argued for and untested, with places and risks`()
    throws
  {
    let answer = try SynergyQuery("exercise", "psilocybin", on: "depression")
      .answer(in: graph())
    #expect(answer.combination.isUntested && answer.combination.readiness == .theory)
    let meetings = Set(answer.convergence.filter(\.isFirstMeeting).map(\.entity.id))
    #expect(meetings.isSuperset(of: ["bdnf", "synaptic-plasticity"]))
    #expect(
      answer.motifs.contains { $0.kind == .parallelConvergence && $0.phrase.contains("BDNF") })
    #expect(answer.motifs.contains { $0.kind == .opposition })
    #expect(!answer.sharedRisks.isEmpty && !answer.contraindications.isEmpty)
    #expect(answer.timing?.rows.isEmpty == false)
    let redundancy = try #require(answer.redundancy)
    #expect(redundancy.either.value >= max(redundancy.first.value, redundancy.second.value))
    for part in VerdictSentence.Part.allCases where part != .conditions {
      #expect(answer.verdict.contains { $0.part == part }, "\(part)")
    }
    // Everything that the verdict claims has a source; what it counts or asks may have none.
    let counting: Set<VerdictSentence.Part> = [
      .complementarity, .weakestLink, .question, .disclaimer,
    ]
    for sentence in answer.verdict where !counting.contains(sentence.part) {
      #expect(!sentence.references.isEmpty, "\(sentence.text)")
    }
    #expect(answer.verdict.paragraph.contains("the combination is untested"))
  }

  @Test
  func `which mechanisms differ? BDNF in time, cortex or hippocampus, glutamate by serotonin`()
    throws
  {
    let answer = try ComparisonQuery("exercise", "psilocybin", on: "depression")
      .answer(in: graph())
    // Acute or sustained BDNF.
    let bdnf = try #require(answer.contrasts.first)
    #expect(bdnf.entity.id == "bdnf" && bdnf.kinds.contains(.time))
    #expect(bdnf.first.patterns.contains(.sustained))
    #expect(bdnf.second.patterns == [.acute])
    #expect((bdnf.first.claims + bdnf.second.claims).allSatisfy { !$0.citations.isEmpty })
    // Plasticity of the cortex, or new neurons in the hippocampus.
    let direct = answer.contrasts.filter { $0.kinds.contains(.directness) }
    let cortex = try #require(direct.first { $0.entity.id == "cortical-plasticity" })
    #expect(cortex.second.distance == 1 && cortex.first.distance > 1)
    let neurogenesis = try #require(direct.first { $0.entity.id == "neurogenesis" })
    #expect(neurogenesis.first.distance == 1 && neurogenesis.second.distance > 1)
    // Glutamate through a serotonin receptor, of psilocybin only.
    let glutamate = try #require(
      answer.levels.flatMap(\.mechanisms).first { $0.entity.id == "glutamate" })
    #expect(glutamate.first == nil)
    let through = glutamate.second?.entering.map(\.subject).filter { $0.kind == .receptor } ?? []
    #expect(through.contains { $0.name.hasPrefix("5-HT") })
    // A reader sees all three before the table.
    let start = try #require(summary(answer).components(before: "Side by side"))
    for words in [
      "BDNF: Exercise acute and sustained", "Psilocybin acute", "directly only Exercise",
      "directly only Psilocybin", "neurogenesis", "Cortical plasticity",
      "Glutamate ↑ (through 5-HT",
    ] {
      #expect(start.contains(words), "\(words)")
    }
  }

  @Test
  func `is it ready for the clinic? no, the pair has reached theory and its parts don't count`()
    throws
  {
    let answer = try ReadinessQuery(["exercise", "psilocybin"], on: "depression")
      .answer(in: graph())
    let together = try #require(answer.ladders.last)
    #expect(together.isCombination && together.reached < .preclinical)
    #expect(max(together.reached, together.ofClass) == .theory)
    #expect(answer.ladders.dropLast().allSatisfy { $0.reached >= .trial })
    #expect(together.claims.allSatisfy { !$0.relation.citations.isEmpty })
    #expect(summary(answer).contains("together: theory, of the class only"))
  }

  @Test func `how large is the treatment gap? over half, up to half, and contested`() throws {
    let found = try ShowQuery("antidepressants treats depression").answer(in: graph())
    guard case .relation(let card) = found else {
      Issue.record("a claim is a relation")
      return
    }
    let findings = card.evidenceFor.map(\.item.finding)
    #expect(findings.contains { $0.contains("Over half") && $0.contains("primary treatment") })
    #expect(findings.contains { $0.contains("50 %") && $0.contains("resist") })
    #expect(card.relation.isContested && !card.evidenceAgainst.isEmpty)
    #expect(card.references.count >= 3)
  }

  @Test(
    arguments: [
      ("efficacy", "improve depression more than either alone"), ("interaction", "synergistic"),
      ("dosing", "What dose"), ("timing", "order and interval"), ("safety", "safe for"),
      ("patient selection", "excluded"), ("other medication", "antidepressants"),
      ("blinding", "blinding"),
    ])
  func `what evidence is needed? every kind that the source asks for is an open question`(
    kind: String, words: String
  ) throws {
    let answer = try GapsQuery(["exercise", "psilocybin"], on: "depression").answer(in: graph())
    let questions = answer.questions + answer.gaps.flatMap(\.questions)
    let meant = questions.filter { question in
      [question.question, question.study ?? ""].contains { $0.contains(words) }
    }
    let question = try #require(meant.first, "\(kind)")
    #expect(question.study != nil && question.refutation != nil)
    let keys = Set(answer.references.map(\.citation.id))
    #expect(!question.citations.isEmpty && question.citations.allSatisfy(keys.contains))
    #expect(summary(answer).contains(question.question))
  }

  @Test func `what evidence is needed? the relations whose study would settle most`() throws {
    let answer = try GapsQuery(["exercise", "psilocybin"], on: "depression").answer(in: graph())
    let first = try #require(answer.gaps.first)
    #expect(answer.gaps.allSatisfy { $0.share <= first.share })
    #expect(summary(answer).contains(first.nextStudy.rawValue))
    #expect(answer.combination?.isUntested == true)
  }
}

extension String {
  /// What stands before `mark`; nil where that isn't in the text.
  fileprivate func components(before mark: String) -> String? {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) }
  }
}
