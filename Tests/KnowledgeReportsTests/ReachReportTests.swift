import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Reports
import Testing

struct ReachReportTests {
  private let direct = Sample.path([Sample.raisesBDNF], weakest: 0)
  private let long = Sample.path([Sample.raisesBDNF, Sample.growsSpines], weakest: 1)

  @Test func `what is downstream is grouped by level`() {
    let answer = ReachAnswer(
      entity: Sample.exercise, direction: .downstream, maximumDepth: 2,
      reached: [
        ReachedEntity(entity: Sample.bdnf, distance: 1, net: .both, witness: direct),
        ReachedEntity(entity: Sample.spines, distance: 2, net: .positive, witness: long),
      ], isComplete: false, note: nil, refusal: nil,
      references: Sample.references(
        ["adams", "brown", "chen", "diaz", "evans"], retracted: ["brown"]))
    #expect(
      ReportText().text(answer.report()) == """
        Exercise acts on 2 entities within 2 steps
        ══════════════════════════════════════════

        Arrows: → raises or activates, ⊣ lowers or inhibits, ⇢ ? acts in an unknown direction.
        The effect is that of Exercise on each entity, over all routes within the depth.

        Signalling (1)
        ──────────────
          • BDNF: raised and lowered · 1 step · people, not randomised; also animals, contested
            (2 for, 1 partly, 1 against) [1–3]; against [4]

        Cellular (1)
        ────────────
          • Spines: raised · 2 steps · weakest link animals, emerging [1–3, 5]; against [4]
              Exercise → BDNF → Spines

        note: more lies beyond 2 steps; a greater depth shows it

        note: source [2] is retracted

        References
        ──────────
        [1] adams (2020). On adams. doi:10.1/adams
        [2] RETRACTED: brown (2020). On brown. doi:10.1/brown
        [3] chen (2020). On chen. doi:10.1/chen
        [4] diaz (2020). On diaz. doi:10.1/diaz
        [5] evans (2020). On evans. doi:10.1/evans

        """)
    #expect(answer.report().data.rows.map { $0[1] } == ["bdnf", "spines"])
  }

  @Test func `nothing upstream has a reason`() {
    let answer = ReachAnswer(
      entity: Sample.exercise, direction: .upstream, maximumDepth: 1, reached: [],
      isComplete: true, note: nil,
      refusal: Refusal(code: .nothingReached, reason: "nothing acts on Exercise"),
      references: [])
    #expect(
      ReportText().text(answer.report()) == """
        Nothing acts on Exercise within 1 step
        ══════════════════════════════════════

        note: Nothing acts on Exercise.

        """)
  }

  @Test func `what is common says who does what`() {
    let answer = CommonAnswer(
      sources: [Sample.exercise, Sample.psilocybin], maximumDepth: 2,
      targets: [
        CommonTarget(
          entity: Sample.bdnf,
          approaches: [
            .init(source: Sample.exercise, distance: 1, net: .positive, witness: direct),
            .init(
              source: Sample.psilocybin, distance: 1, net: .positive,
              witness: Sample.path([Sample.classRaisesBDNF], weakest: 0, isClassClaim: true)),
          ], agreement: .agreeing)
      ], isComplete: true, note: nil, refusal: nil,
      references: Sample.references(["adams", "brown", "chen", "diaz", "ford"]))
    #expect(
      ReportText().text(answer.report()) == """
        Exercise and Psilocybin both act on 1 entity within 2 steps: 1 the same way
        ═══════════════════════════════════════════════════════════════════════════

        Arrows: → raises or activates, ⊣ lowers or inhibits, ⇢ ? acts in an unknown direction.

        The same way (1)
        ────────────────
          • BDNF (signalling)
              Exercise raises it · 1 step · people, not randomised; also animals, contested (2
                for, 1 partly, 1 against) [1–3]; against [4]
              Psilocybin raises it · 1 step · claimed of Classic psychedelics · cells, emerging
                [5]

        References
        ──────────
        [1] adams (2020). On adams. doi:10.1/adams
        [2] brown (2020). On brown. doi:10.1/brown
        [3] chen (2020). On chen. doi:10.1/chen
        [4] diaz (2020). On diaz. doi:10.1/diaz
        [5] ford (2020). On ford. doi:10.1/ford

        """)
    #expect(answer.report().data.rows.count == 2)
  }

  @Test func `nothing in common has a reason and a remedy`() {
    let answer = CommonAnswer(
      sources: [Sample.exercise, Sample.psilocybin], maximumDepth: 1, targets: [],
      isComplete: false, note: nil,
      refusal: Refusal(
        code: .nothingReached, reason: "nothing is common", remedy: "allow more steps"),
      references: [])
    let text = ReportText().text(answer.report())
    #expect(text.contains("note: Nothing is common. What would help: allow more steps."))
  }
}
