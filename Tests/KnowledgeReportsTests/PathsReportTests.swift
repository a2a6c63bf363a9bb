import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Reports
import Testing

struct PathsReportTests {
  private var answer: PathsAnswer {
    let path = Sample.path(
      [Sample.raisesBDNF, Sample.growsSpines, Sample.lowersMood], weakest: 2, effect: .helpful)
    return PathsAnswer(
      subject: Sample.exercise, object: Sample.mood, desired: .fall, via: [Sample.bdnf],
      avoid: [], maximumLength: 4, polarity: .coherent,
      counts: PathCounts(
        byLength: [
          .init(length: 3, signs: .init(negative: 1)),
          .init(length: 4, signs: .init(negative: 1_200, unknown: 1)),
        ], desired: .fall), isComplete: false, note: "1,201 more paths not listed.",
      paths: [path], refusal: nil,
      references: Sample.references(["adams", "brown", "chen", "diaz", "evans"]))
  }

  @Test func `paths are listed with their weakest link, doubts and sources`() {
    #expect(
      ReportText().text(answer.report()) == """
        1,202 paths of up to 4 steps found from Exercise to Depression through BDNF: 1,201
        helpful and 1 of unknown direction
        ══════════════════════════════════════════════════════════════════════════════════

        The paths of known direction agree: they lower Depression; a fall of Depression is
        desired, so they would help.

          Steps  Raise  Lower  Unknown
          ─────  ─────  ─────  ───────
              3      0      1        0
              4      0  1,200        1

        note: 1,201 more paths not listed.

        Paths listed
        ────────────
        Arrows: → raises or activates, ⊣ lowers or inhibits, ⇢ ? acts in an unknown direction. A
        path is a chain of separate findings; as a whole it is an argument, not an observation.

          1. Exercise → BDNF → Spines ⊣ Depression
               helpful (lowers Depression) · 3 steps · 1 step seen in people, 1 seen in animals
                 but not in people, 1 argued only
               weakest link: Spines decreases Depression – hypothetical · argument only · 1 for,
                 0 against
               also contested: Exercise increases BDNF (hippocampus) – 2 for, 1 partly, 1
                 against
               steps S1, S2, S3 · sources [1–3, 5]; against [4]

        Their steps
        ───────────
              Claim             Status        Seen in            For  Partly  Against  Sources
          ──  ────────────────  ────────────  ─────────────────  ───  ──────  ───────  ─────────
          S1  Exercise          contested     people, not          2       1        1  [1–3];
              increases BDNF                  randomised; also                         against
              (hippocampus)                   animals                                  [4]

          S2  BDNF increases    emerging      animals              1       0        0  [5]
              Spines

          S3  Spines decreases  hypothetical  argument only        1       0        0  [5]
              Depression

        References
        ──────────
        [1] adams (2020). On adams. doi:10.1/adams
        [2] brown (2020). On brown. doi:10.1/brown
        [3] chen (2020). On chen. doi:10.1/chen
        [4] diaz (2020). On diaz. doi:10.1/diaz
        [5] evans (2020). On evans. doi:10.1/evans

        """)
  }

  @Test func `each step is one row for programs`() {
    #expect(
      ReportTSV().text(answer.report().data) == """
        path\tpath_sign\tpath_effect\tpath_grade\tstep\tweakest\tclass_claim\trelation\tsubject\tsubject_name\tpredicate\tobject\tobject_name\tsign\tgrade\tstatus\tcontested\tsettings\tspecies\tcontext\tsupporting\tpartly\tcontradicting\tsupported_by\tcontradicted_by\tbelief
        1\t-\thelpful\ttheory\t1\tno\tno\texercise-increases-bdnf\texercise\tExercise\tincreases\tbdnf\tBDNF\t+\tpeople\tcontested\tyes\thuman;animal\thuman\thippocampus\t2\t1\t1\tadams;brown;chen\tdiaz\t0.6
        1\t-\thelpful\ttheory\t2\tno\tno\tbdnf-increases-spines\tbdnf\tBDNF\tincreases\tspines\tSpines\t+\tanimals or cells\temerging\tno\tanimal\tmouse\t\t1\t0\t0\tevans\t\t0.4
        1\t-\thelpful\ttheory\t3\tyes\tno\tspines-decreases-depression\tspines\tSpines\tdecreases\tdepression\tDepression\t-\ttheory\thypothetical\tno\targument\t\t\t1\t0\t0\tevans\t\t0.2

        """)
  }

  @Test func `no path has a reason and a remedy`() {
    let answer = PathsAnswer(
      subject: Sample.exercise, object: Sample.mood, desired: .fall, via: [], avoid: [],
      maximumLength: 2, polarity: .none, counts: PathCounts(byLength: [], desired: .fall),
      isComplete: true, note: nil, paths: [],
      refusal: Refusal(
        code: .noPathWithinLength, reason: "the shortest path has 3 steps",
        remedy: "allow 3 steps"), references: [])
    #expect(
      ReportText().text(answer.report()) == """
        No path from Exercise to Depression
        ═══════════════════════════════════

        note: The shortest path has 3 steps. What would help: allow 3 steps.

        """)
  }

  @Test func `paths that disagree are never summed up`() {
    let answer = PathsAnswer(
      subject: Sample.exercise, object: Sample.mood, desired: .fall, via: [], avoid: [],
      maximumLength: 2, polarity: .inconsistent,
      counts: PathCounts(
        byLength: [.init(length: 1, signs: .init(positive: 1, negative: 9))], desired: .fall),
      isComplete: true, note: nil, paths: [], refusal: nil, references: [])
    let text = ReportText().text(answer.report())
    #expect(text.contains("The paths disagree: 1 raise and 9 lower Depression"))
    #expect(text.contains("which effect is greater is not known"))
  }

  @Test func `a step that is claimed of a class says so`() {
    let path = Sample.path([Sample.classRaisesBDNF], weakest: 0, isClassClaim: true)
    let answer = PathsAnswer(
      subject: Sample.psilocybin, object: Sample.bdnf, desired: nil, via: [], avoid: [],
      maximumLength: 2, polarity: .coherent,
      counts: PathCounts(byLength: [.init(length: 1, signs: .init(positive: 1))], desired: nil),
      isComplete: true, note: nil, paths: [path], refusal: nil,
      references: Sample.references(["ford"]))
    let text = ReportText().text(answer.report())
    #expect(text.contains("1. Psilocybin (claimed of Classic psychedelics) → BDNF\n"))
    #expect(text.contains("seen in cells only"))
  }
}
