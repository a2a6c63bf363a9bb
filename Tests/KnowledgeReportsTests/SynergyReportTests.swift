import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Reports
import Testing

struct SynergyReportTests {
  private func routes(
    _ intervention: EntityReference, path: Path?, clinical: [AppliedClaim]
  ) -> Routes {
    let lengths = path.map {
      [PathCounts.OfLength(length: $0.length, signs: .init(positive: 1, negative: 2))]
    }
    return Routes(
      intervention: intervention, counts: PathCounts(byLength: lengths ?? [], desired: .fall),
      polarity: path == nil ? .none : .inconsistent, shortestHelpful: path?.length,
      helpfulPaths: path.map { [$0] } ?? [], harmfulPaths: [], clinical: clinical, mechanisms: [],
      disjointRoutes: path == nil ? 0 : 1, isComplete: true)
  }

  private func approach(_ relation: RelationSummary, _ sign: Sign) -> Approach {
    Approach(
      distance: 1, signs: [.init(sign: sign, distance: 1)], entering: [relation],
      patterns: [.acute])
  }

  /// Both act on one meeting place, the second on day 0.
  private var timing: SynergyTiming {
    func side(_ claim: RelationSummary, _ window: EffectWindow) -> TimelineAnswer.Side {
      .init(steps: [claim], timing: ChainTiming([claim.timeCourse]), windows: [window])
    }
    let row = TimelineAnswer.Row(
      entity: Sample.bdnf,
      first: side(
        Sample.raisesBDNF,
        EffectWindow(earliestStart: -28, latestStart: -21, earliestEnd: 56, latestEnd: nil)),
      second: side(
        Sample.classRaisesBDNF,
        EffectWindow(earliestStart: 0, latestStart: 1, earliestEnd: 3, latestEnd: 8)),
      isFirstMeeting: true, sureOverlapDays: 2, possibleOverlapDays: 8, mayOverlap: true)
    return SynergyTiming(
      schedule: Schedule([
        .init(intervention: "exercise", from: -28, until: 56),
        .init(intervention: "psilocybin", doses: [0]),
      ]), isDefaultSchedule: true, rows: [row],
      best: .init(
        days: 0, earliestDays: -22, latestDays: 53, sureDays: 2, sureDaysUnshifted: 2),
      sharedMechanisms: 1, assumptions: ["Onsets add up."])
  }

  /// An answer with something in every part; `meetings` places where routes meet.
  private func answer(meetings: Int = 1, refusal: Refusal? = nil) -> SynergyAnswer {
    let byExercise = Sample.path(
      [Sample.raisesBDNF, Sample.growsSpines, Sample.lowersMood], weakest: 2, effect: .helpful)
    let treats = Sample.claim(
      Sample.psychedelics, .treats, Sample.mood, .trial, .emerging, [.human], for: ["ford"])
    let refuted = Sample.claim(
      Sample.exercise, .treats, Sample.mood, .theory, .refuted, [], against: ["diaz"])
    let pair = Sample.entity("Exercise with a psychedelic", .intervention, .intervention)
    let together = Sample.claim(
      pair, .treats, Sample.mood, .theory, .hypothetical, [.argument], for: ["evans"],
      note: "Untested. No trial was found.")
    func risk(_ intervention: EntityReference) -> SharedRisk.Side {
      let claim = Sample.claim(
        intervention, .increases, Sample.pressure, .human, .emerging, [.human], for: ["adams"])
      return .init(
        path: Sample.path([claim], weakest: 0, effect: .harmful), isMixed: false, viaClass: nil)
    }
    let meeting = Convergence(
      entity: Sample.bdnf, first: approach(Sample.raisesBDNF, .positive),
      second: approach(Sample.classRaisesBDNF, .positive), agreement: .agreeing,
      isFirstMeeting: true)
    let contraindicates = Sample.claim(
      Sample.entity("Lithium", .drug, .intervention), .contraindicates, Sample.psychedelics,
      .human, .emerging, [.human], for: ["ford"])
    let cross = CrossModeration(
      by: Sample.psilocybin, of: Sample.exercise,
      moderation: ModerationSummary(
        id: "m", moderator: Sample.spines, kind: .dampens,
        relations: [Sample.raisesBDNF.id],
        sentence: "Spines dampens (Exercise increases BDNF)", grade: .theory,
        status: .hypothetical, context: Context(), timeCourse: TimeCourse(),
        evidence: EvidenceCounts(supporting: 0, partly: 0, contradicting: 0), supportedBy: [],
        contradictedBy: [], note: nil), relations: [Sample.raisesBDNF],
      moderatorMoved: .both, netEffect: .unclear)
    return SynergyAnswer(
      first: Sample.exercise, second: Sample.psilocybin, outcome: Sample.mood, desired: .fall,
      maximumLength: 8,
      firstRoutes: routes(
        Sample.exercise, path: byExercise,
        clinical: [.init(holder: Sample.exercise, relation: refuted, viaClass: nil)]),
      secondRoutes: routes(
        Sample.psilocybin, path: nil,
        clinical: [
          .init(holder: Sample.psilocybin, relation: treats, viaClass: Sample.psychedelics)
        ]), convergence: Array(repeating: meeting, count: meetings),
      complementary: Complementarity(
        onlyFirst: [
          .init(
            level: .cellular,
            mechanisms: [
              .init(entity: Sample.spines, approach: approach(Sample.growsSpines, .negative))
            ])
        ], onlySecond: [], shared: [Sample.bdnf], overlap: 0.5),
      oppositions: [
        Opposition(
          entity: Sample.spines, first: approach(Sample.growsSpines, .positive),
          second: approach(Sample.growsSpines, .negative), isClean: true)
      ], interferences: [cross], gates: [],
      sharedRisks: [
        SharedRisk(
          entity: Sample.pressure, first: risk(Sample.exercise), second: risk(Sample.psilocybin),
          combination: [])
      ],
      contraindications: [
        .init(holder: Sample.psilocybin, relation: contraindicates, viaClass: Sample.psychedelics)
      ], interactions: [],
      combination: CombinationFinding(
        entities: [pair], onOutcome: [.init(holder: pair, relation: together, viaClass: pair)],
        onOther: [], readiness: .theory, contradicted: .none),
      redundancy: Redundancy(
        first: .init(value: 0.25), second: .init(value: 0.5), either: .init(value: 0.6),
        sharedRelations: [Sample.growsSpines.id]),
      gaps: [
        Gap(
          relation: Sample.lowersMood, alsoClaimed: [], belief: 0.1, importance: 0.4,
          importanceError: 0, share: 0.75, bestDesign: .theory, nextStudy: .firstObservation,
          unseenIn: [.human, .animal, .cells], unseenSpecies: [.human], questions: [])
      ],
      bottleneck: Bottleneck(
        entities: [], relations: [], smallestCut: [Sample.bdnf, Sample.spines]),
      feedback: [FeedbackLoop(entity: Sample.bdnf, steps: [Sample.growsSpines])],
      motifs: [
        Motif(
          kind: .parallelConvergence, phrase: "both raise BDNF", entities: ["bdnf"],
          relations: [Sample.raisesBDNF.id]),
        Motif(
          kind: .feedback, phrase: "BDNF → Spines reinforces itself", entities: ["bdnf"],
          relations: [Sample.growsSpines.id]),
      ], timing: timing,
      questions: [OpenQuestion(id: "q", question: "Better together?", citations: ["evans"])],
      verdict: [
        VerdictSentence(part: .alone, text: "Exercise may help.", references: [1, 2]),
        VerdictSentence(part: .convergence, text: "Both act on BDNF.", references: [1]),
        VerdictSentence(part: .disclaimer, text: "This is not medical advice."),
      ], isComplete: true, note: nil, refusal: refusal,
      references: Sample.references(["adams", "brown", "chen", "diaz", "evans", "ford"]))
  }

  @Test func `a synergy report holds every part, verdict first`() {
    #expect(
      ReportText().text(answer().report()) == """
        Exercise and Psilocybin on Depression: not tested together; their helpful routes meet at
        BDNF
        ════════════════════════════════════════════════════════════════════════════════════════

        Exercise may help [1, 2].

        Both act on BDNF [1].

        This is not medical advice.

        Exercise alone
        ──────────────
        Whether it works (claims that say that, not how):

          • Exercise treats Depression
              refuted (observations speak only against it) · 0 for, 1 against [4]

        How it could work: 2 helpful and 1 harmful routes of up to 8 steps. A number of routes
        is no measure of effect.

          • shortest helpful route: Exercise → BDNF → Spines ⊣ Depression
              helpful (lowers Depression) · 3 steps · 1 step seen in people, 1 seen in animals
                but not in people, 1 argued only
              weakest link: Spines decreases Depression – hypothetical · argument only · 1 for,
                0 against
              also contested: Exercise increases BDNF (hippocampus) – 2 for, 1 partly, 1 against
              sources [1–3, 5]; against [4]

        Psilocybin alone
        ────────────────
        Whether it works (claims that say that, not how):

          • Psilocybin treats Depression (claimed of Classic psychedelics)
              emerging · trials in people · 1 for [6], 0 against

        How it could work: no route through a mechanism of up to 8 steps.

        Where their helpful routes meet
        ───────────────────────────────
        1 place. That routes meet is no evidence of a greater joint effect: a shared target may
        add, saturate or cancel.

          1. BDNF (signalling, first meeting) – both raise it
               Exercise raises it, nearest in 1 step; acute:
               by: Exercise increases BDNF (hippocampus) – contested · people, not randomised;
                 also animals · 2 for, 1 partly [1–3], 1 against [4]
               Psilocybin raises it, nearest in 1 step; acute:
               by: Psilocybin increases BDNF (claimed of Classic psychedelics) – emerging ·
                 cells · 1 for [6], 0 against

        When both act there
        ───────────────────
        Schedule: exercise from -28 d until 56 d; psilocybin at 0 d (none was given, so this is
        assumed).

          • BDNF (signalling)
              Exercise: from day −28 to −21, until day 56 or later; no times are known for 1
                step
              through: Exercise increases BDNF [1–4]
              Psilocybin: from day 0 to 1, until day 3 to 8; no times are known for 1 step
              through: Classic psychedelics increases BDNF [6]
              overlap: 2 days at least, up to 8 days

        No other start of Psilocybin overlaps longer by all recorded times than this one: 2 days
        at the mechanism that both reach; any start from 22 days earlier to 53 days later does
        as well. Starts up to 84 days earlier and later were tried, a day at a time.

        What this takes for granted:

          • Onsets add up.

        Patterns that their routes make
        ───────────────────────────────
          • parallel convergence: both raise BDNF
          • gate: none found
          • shared bottleneck: none found; together all helpful routes pass one of BDNF and
            Spines
          • opposition: none found
          • feedback: BDNF → Spines reinforces itself
              BDNF increases Spines – emerging · animals · 1 for [5], 0 against

        The names are those of motifs in models of drug pairs
        (doi:10.1371/journal.pone.0093960). They say where two routes touch. None of them shows
        that an effect is more, or less, than the sum.

        What only one of them does
        ──────────────────────────
        1 mechanism on helpful routes of both, which is 50 % of all. Marks: ↑ raised, ↓ lowered,
        ↕ raised by some routes and lowered by others, ? direction unknown.

        Only Exercise:

          • cellular: Spines ↓
          • where: not said
          • when: acute (Spines)

        Only Psilocybin: nothing.

        Where they push opposite ways
        ─────────────────────────────
          • Spines (cellular) – always opposite
              Exercise raises it, nearest in 1 step; acute:
              by: BDNF increases Spines – emerging · animals · 1 for [5], 0 against
              Psilocybin lowers it, nearest in 1 step; acute:
              by: BDNF increases Spines – emerging · animals · 1 for [5], 0 against

        How one could weaken the other
        ──────────────────────────────
          • Spines dampens (Exercise increases BDNF)
              Psilocybin both raises and lowers Spines, which could strengthen or weaken
                Exercise's route
              changes: Exercise increases BDNF (hippocampus) – contested · people, not
                randomised; also animals · 2 for, 1 partly [1–3], 1 against [4]
              hypothetical · no evidence recorded

        How one could strengthen the other
        ──────────────────────────────────
        No claim was found that one opens or strengthens a step of the other.

        Risks that both make worse
        ──────────────────────────
          • Blood pressure rise (risk)
              Exercise → Blood pressure rise · 1 step · people, not randomised, emerging [1]
              Psilocybin → Blood pressure rise · 1 step · people, not randomised, emerging [1]
              both together: nothing recorded

        Contraindications
        ─────────────────
          • Lithium contraindicates Psilocybin (claimed of Classic psychedelics)
              emerging · people, not randomised · 1 for [6], 0 against

        How reliable their mechanisms are
        ─────────────────────────────────
        The probability that a helpful route through a mechanism exists, if each relation holds
        independently with its belief (computed exactly). This is qualitative: it weighs how
        well routes are known, not doses or sizes of effects, and it is no sign that the two add
        up.

          • Exercise: 0.25
          • Psilocybin: 0.50
          • at least one: 0.60, 0.10 more than the better one
          • if they shared no relation: 0.63; 1 relation on helpful routes of both

        What would change this most
        ───────────────────────────
          • Spines decreases Depression
              share 75 % · importance 0.400 · belief 0.10
              hypothetical · argument only · 1 for [5], 0 against
              best evidence in favour: theory · next: first observation in cells or animals
              not observed, for or against, in people, animals and cells

        The combination itself
        ──────────────────────
        Untested: of Exercise with a psychedelic and Depression the graph holds arguments, and
        no observation for or against. The combination is one of broader classes, not of exactly
        Exercise with Psilocybin.

          • Exercise with a psychedelic treats Depression
              hypothetical · argument only · 1 for [5], 0 against
              note: Untested. No trial was found.

        Open questions
        ──────────────
          • Better together?
              raised by [5]

        Readiness: theory – the combination itself is only argued or reviewed, not observed to
        help. Evidence on Exercise or Psilocybin alone never counts here.

        This is not medical advice.

        References
        ──────────
        [1] adams (2020). On adams. doi:10.1/adams
        [2] brown (2020). On brown. doi:10.1/brown
        [3] chen (2020). On chen. doi:10.1/chen
        [4] diaz (2020). On diaz. doi:10.1/diaz
        [5] evans (2020). On evans. doi:10.1/evans
        [6] ford (2020). On ford. doi:10.1/ford

        """)
  }

  @Test func `its summary tells every part in a line and cites in short`() {
    let text = ReportText().text(answer().summary())
    #expect(
      text.hasSuffix(
        """
        Patterns that their routes make
        ───────────────────────────────
          • parallel convergence: both raise BDNF
          • gate: none found
          • shared bottleneck: none found; together all helpful routes pass one of BDNF and
            Spines
          • opposition: none found
          • feedback: BDNF → Spines reinforces itself

        When both act there
        ───────────────────
        Schedule: exercise from -28 d until 56 d; psilocybin at 0 d (none was given, so this is
        assumed).

          • BDNF: 2 days at least, up to 8 days

        No other start of Psilocybin overlaps longer by all recorded times than this one: 2 days
        at the mechanism that both reach; any start from 22 days earlier to 53 days later does
        as well.

        What only one of them does
        ──────────────────────────
          • only Exercise: cellular Spines ↓; where: not said; when: acute (Spines)
          • only Psilocybin: nothing
          • both: 1 mechanism, 50 % of all

        Risks
        ─────
          • both make worse: Blood pressure rise
          • contraindications recorded: Lithium

        How reliable their mechanisms are
        ─────────────────────────────────
        The probability that a helpful route exists, if each relation holds with its belief; no
        size of effect, and no sign that the two add up: Exercise: 0.25; Psilocybin: 0.50; at
        least one: 0.60, 0.10 more than the better one (computed exactly).

        What would change this most
        ───────────────────────────
          • Spines decreases Depression: 75 % of the uncertainty, belief 0.10; next: first
            observation in cells or animals

        Open questions
        ──────────────
          • Better together?

        Readiness: theory – the combination itself is only argued or reviewed, not observed to
        help. Evidence on Exercise or Psilocybin alone never counts here.

        note: the whole answer has 6 sources and every claim with its evidence; '--full' prints
              it

        References
        ──────────
        [1] adams 2020, doi:10.1/adams
        [2] brown 2020, doi:10.1/brown

        """))
  }

  @Test func `one row for each finding has the same columns`() {
    let table = answer().report().data
    #expect(
      table.rows.map { $0[0] } == [
        "verdict", "verdict", "verdict", "helpful_routes", "harmful_routes", "indeterminate_routes",
        "clinical", "helpful_path", "helpful_routes", "harmful_routes", "indeterminate_routes",
        "clinical", "convergence", "only_first", "shared", "opposition", "interference",
        "shared_risk", "contraindication", "combination_on_outcome", "reliability_first",
        "reliability_second", "reliability_either", "reliability_gain",
        "reliability_if_independent", "reliability_method", "gap", "motif", "motif", "timing",
        "question", "readiness", "contradicted",
      ])
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }

  @Test func `long lists are cut in text and whole in the table`() {
    let report = answer(meetings: 11).report()
    #expect(
      ReportText().text(report).contains(
        "note: 3 further meeting places not shown; the JSON and TSV forms of this answer hold all"))
    #expect(report.data.rows.count { $0[0] == "convergence" } == 11)
  }

  @Test func `a refusal says the reason and the remedy`() {
    let refusal = Refusal(
      code: .noPath, reason: "neither has a path", remedy: "ask about another outcome")
    let text = ReportText().text(answer(refusal: refusal).report())
    #expect(text.hasPrefix("Exercise and Psilocybin on Depression: no route of either was found\n"))
    #expect(
      text.contains(
        "note: Neither has a path. What would help: ask about another outcome."))
  }
}
