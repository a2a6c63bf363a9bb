import Knowledge
import KnowledgeQueries
import Testing

/// What the synergy answer says of patterns, time, place and what would change it.
struct SynergyPatternTests {
  private func answer(
    schedule: String? = nil, _ change: (inout GraphSketch) -> Void = { _ in }
  ) throws -> SynergyAnswer {
    var sketch = ExampleGraph.sketch
    change(&sketch)
    return try SynergyQuery(
      "exercise", "psilocybin", on: "depression",
      schedule: schedule.map { try Schedule(parsing: $0) }
    ).answer(in: sketch.graph)
  }

  private func phrases(_ answer: SynergyAnswer, _ kind: Motif.Kind) -> [String] {
    answer.motifs.filter { $0.kind == kind }.map(\.phrase)
  }

  @Test func `every finding has the name of its pattern`() throws {
    let answer = try answer()
    #expect(phrases(answer, .parallelConvergence) == ["both raise BDNF"])
    #expect(
      phrases(answer, .gate) == [
        "exercise, through systemic inflammation, may strengthen 5-HT₂A → BDNF",
        "exercise, through mTOR, may strengthen psilocin → TrkB",
      ])
    #expect(
      phrases(answer, .opposition) == [
        "psilocybin raises systemic inflammation, exercise lowers it"
      ])
    #expect(phrases(answer, .sharedBottleneck) == [])
    #expect(phrases(answer, .feedback) == [])
    let gate = try #require(answer.motifs.first { $0.kind == .gate })
    #expect(gate.moderation == answer.gates.first?.moderation.id)
    #expect(gate.entities.first == "inflammation" && gate.relations == ["htr2a-increases-bdnf"])
    for motif in answer.motifs { #expect(Set(motif.entities).count == motif.entities.count) }
  }

  @Test func `what an enabler does is opening, what a blocker does is blocking`() throws {
    let opened = try answer { $0.moderation("mtor", .enables, "htr2a increases bdnf") }
    #expect(
      phrases(opened, .gate).contains("exercise, through mTOR, may open 5-HT₂A → BDNF"))
    let blocked = try answer { $0.moderation("mtor", .blocks, "htr2a increases bdnf") }
    #expect(
      phrases(blocked, .opposition).contains("exercise, through mTOR, may block 5-HT₂A → BDNF"))
  }

  @Test func `where all routes pass one entity, it is a shared bottleneck`() throws {
    // Exercise's way round inflammation is closed; then everything passes BDNF or TrkB.
    let answer = try answer { sketch in
      sketch.relations.removeAll { $0.id == "inflammation-increases-depression" }
    }
    #expect(answer.bottleneck?.entities.map(\.id) == ["trkb", "plasticity"])
    #expect(
      answer.bottleneck?.relations.map(\.id) == [
        "trkb-increases-plasticity", "plasticity-decreases-depression",
      ])
    #expect(answer.bottleneck?.smallestCut.count == 1)
    #expect(
      phrases(answer, .sharedBottleneck) == [
        "every helpful route passes TrkB", "every helpful route passes synaptic plasticity",
        "every helpful route takes TrkB → synaptic plasticity",
        "every helpful route takes synaptic plasticity ⊣ depression",
      ])
    let open = try self.answer()
    #expect(open.bottleneck?.entities == [] && open.bottleneck?.smallestCut.count == 2)
  }

  @Test func `a loop through a meeting place reinforces or checks itself`() throws {
    let checked = try answer { $0.claim("trkb", .decreases, "bdnf", ["x": .inVitro]) }
    #expect(phrases(checked, .feedback) == ["BDNF → TrkB ⊣ BDNF checks itself"])
    #expect(checked.feedback.map(\.isReinforcing) == [false])
    let reinforced = try answer { $0.claim("plasticity", .increases, "bdnf", ["x": .inVitro]) }
    #expect(
      phrases(reinforced, .feedback) == [
        "BDNF → TrkB → synaptic plasticity → BDNF reinforces itself"
      ])
    let unknown = try answer { $0.claim("trkb", .modulates, "bdnf", ["x": .inVitro]) }
    #expect(unknown.feedback.isEmpty)
  }

  @Test func `mechanisms of one only are told by place and time`() throws {
    let profile = try answer().complementary.secondProfile
    #expect(profile.regions.map(\.value) == ["prefrontal cortex"])
    #expect(profile.regions.first?.mechanisms.map(\.id) == ["htr2a"])
    #expect(profile.unplaced.map(\.id) == ["psilocin"])
    #expect(profile.patterns.isEmpty && profile.untimed.map(\.id) == ["psilocin", "htr2a"])
  }

  @Test func `the gaps are those that the gaps verb ranks first`() throws {
    let gaps = try GapsQuery(["exercise", "psilocybin"], on: "depression")
      .answer(in: ExampleGraph.graph)
    let answer = try answer()
    #expect(answer.gaps == Array(gaps.gaps.prefix(3)))
    #expect(answer.redundancy?.either == gaps.reliability)
    #expect(answer.redundancy?.first == gaps.sides.first?.reliability)
    let sentence = try #require(answer.verdict.first { $0.part == .change })
    let first = try #require(gaps.gaps.first)
    #expect(sentence.text.contains(first.nextStudy.rawValue))
    #expect(sentence.text.contains("\(Int((first.share * 100).rounded()))%"))
    #expect(!sentence.references.isEmpty || first.relation.citations.isEmpty)
  }

  private func timed(_ sketch: inout GraphSketch) {
    func time(_ id: String, _ onset: String, _ lasts: String?) {
      guard let index = sketch.relations.firstIndex(where: { $0.id == id }) else { return }
      sketch.relations[index].timeCourse = TimeCourse(
        onset: TimeRange(onset), lasts: lasts.flatMap { TimeRange($0) })
    }
    time("exercise-increases-bdnf", "2 d", "10 d")
    time("psychedelics-increases-bdnf", "1 d", "4 d")
  }

  @Test func `the windows at meeting places are those of the timeline`() throws {
    let schedule = "exercise from -28 d until 0 d; psilocybin at 3 d"
    var sketch = ExampleGraph.sketch
    timed(&sketch)
    let timing = try #require(try answer(schedule: schedule, timed).timing)
    let timeline = try TimelineQuery(
      "exercise", "psilocybin", on: "depression", schedule: Schedule(parsing: schedule)
    ).answer(in: sketch.graph)
    #expect(!timing.isDefaultSchedule && timing.schedule == timeline.schedule)
    #expect(timing.rows.map(\.entity.id) == ["bdnf", "trkb"])
    for row in timing.rows { #expect(timeline.rows.contains(row)) }
    #expect(timing.best == timeline.best)
    // Exercise's effect is there from day −26 until 10 days after day 0, psilocybin's on day 4 to 8.
    #expect(timing.rows.first?.sureOverlapDays == 4)
    #expect(timing.assumptions.contains { $0.contains("moved as a whole") })
  }

  @Test func `the verdict tells whether both act at one time, and whether that was assumed`() throws
  {
    let given = try answer(
      schedule: "exercise from -28 d until 0 d; psilocybin at 3 d", timed)
    let sentence = try #require(given.verdict.first { $0.part == .timing })
    #expect(
      sentence.text
        == "Under the schedule (exercise from -28 d until 0 d; psilocybin at 3 d), by the times "
        + "recorded for each alone, both would act at the same time at 1 of 1 first meeting place, longest at BDNF (4 days)."
    )
    #expect(!sentence.references.isEmpty)
    let assumed = try answer()
    let other = try #require(assumed.verdict.first { $0.part == .timing })
    #expect(other.text.contains("the schedule assumed here"))
    #expect(other.text.contains("for none do the times settle it"))
    #expect(assumed.timing?.isDefaultSchedule == true)
  }

  @Test func `a schedule that doesn't fit is an error`() throws {
    #expect(throws: QueryError.self) { try answer(schedule: "exercise at 0 d") }
    #expect(throws: QueryError.self) {
      try answer(schedule: "exercise at 0 d; ssri at 0 d; psilocybin at 1 d")
    }
    #expect(throws: ScheduleError.self) { try answer(schedule: "exercise at noon") }
  }

  @Test func `what is given is told with what it does, and what is missing is left out`() throws {
    func verdict(_ filter: RelationFilter) throws -> (SynergyAnswer, String) {
      let answer = try SynergyQuery(
        "exercise", "psilocybin", on: "depression", filter: filter
      ).answer(in: ExampleGraph.graph)
      let sentences = answer.verdict.filter { $0.part == .conditions }
      return (answer, sentences.map(\.text).joined(separator: " "))
    }
    let (given, words) = try verdict(RelationFilter(given: ["ssri"]))
    #expect(given.given.map(\.moderator.id) == ["ssri"])
    #expect(
      words
        == "All of this is asked given ssri: what does not fit takes no part. Of what "
        + "is given, it is recorded that SSRI dampens (Psilocin activates 5-HT2A receptor) (seen in "
        + "people).")
    let (missing, without) = try verdict(RelationFilter(without: ["trkb"]))
    #expect(without.contains("without trkb") && missing.given.isEmpty)
    #expect(missing.convergence.isEmpty)
    #expect(try verdict(RelationFilter()).1 == "")
    let (_, nothing) = try verdict(RelationFilter(given: ["pgc1a"]))
    #expect(nothing.hasSuffix("Nothing here is recorded as stronger or weaker for what is given."))
  }

  @Test func `citations in the verdict are ranges`() {
    #expect([Int]().inRanges == "")
    #expect([1, 2, 3, 5, 7, 8].inRanges == "1–3, 5, 7, 8")
    let sentence = VerdictSentence(part: .alone, text: "So.", references: [1, 2, 3, 4, 9])
    #expect([sentence].paragraph == "So [1–4, 9].")
  }
}
