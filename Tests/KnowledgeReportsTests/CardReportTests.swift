import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Reports
import Testing

struct CardReportTests {
  private let moderation = ModerationSummary(
    id: "m", moderator: Sample.psilocybin, kind: .dampens, relations: [Sample.raisesBDNF.id],
    sentence: "Psilocybin dampens (Exercise increases BDNF)", grade: .preclinical,
    status: .emerging, context: Context(), timeCourse: TimeCourse(),
    evidence: EvidenceCounts(supporting: 1, partly: 0, contradicting: 0), supportedBy: ["evans"],
    contradictedBy: [], note: nil)
  private let question = OpenQuestion(
    id: "q", question: "Does it last?", reason: "Nobody knows.", study: "A trial.",
    refutation: "It does not.", citations: ["adams"])

  @Test func `an entity card groups claims by what they say`() {
    let refuted = Sample.claim(
      Sample.bdnf, .doesNotChange, Sample.mood, .theory, .refuted, [], against: ["diaz"])
    let card = EntityCard(
      entity: Entity(
        id: "bdnf", name: "BDNF", kind: .protein, level: .signalling,
        synonyms: ["brain-derived neurotrophic factor"],
        xrefs: [CURIE("HGNC:1033")].compactMap(\.self),
        about: "A growth factor of the brain."),
      broader: [], narrower: [], parts: [], combinations: [],
      outgoing: [Sample.growsSpines, refuted], incoming: [Sample.raisesBDNF],
      moderations: [moderation], questions: [question],
      hypotheses: [
        Hypothesis(id: "h", statement: "BDNF is the key.", rivals: ["h2"], decision: "A knockout.")
      ], references: Sample.references(["adams", "brown", "chen", "diaz", "evans"]))
    #expect(
      ReportText().text(ShowAnswer.entity(card).report()) == """
        BDNF: protein with 2 claims about what it does and 1 about what acts on it
        ══════════════════════════════════════════════════════════════════════════

        A growth factor of the brain.

          • id: bdnf
          • level: signalling
          • also called: brain-derived neurotrophic factor
          • in other vocabularies: HGNC:1033

        What it does: raising, causing or activating (1)
        ────────────────────────────────────────────────
          Claim                  Status    Seen in  For  Against  Sources
          ─────────────────────  ────────  ───────  ───  ───────  ───────
          BDNF increases Spines  emerging  animals    1        0  [5]

        What it does: no effect (1)
        ───────────────────────────
          Claim                            Status   Seen in  For  Against  Sources
          ───────────────────────────────  ───────  ───────  ───  ───────  ───────────
          BDNF does not change Depression  refuted  nothing    0        1  against [4]

        What acts on it: raising, causing or activating (1)
        ───────────────────────────────────────────────────
          Claim                Status     Seen in             For  Partly  Against  Sources
          ───────────────────  ─────────  ──────────────────  ───  ──────  ───────  ────────────
          Exercise increases   contested  people, not           2       1        1  [1–3];
          BDNF (hippocampus)              randomised; also                          against [4]
                                          animals

        What changes these relations
        ────────────────────────────
          • Psilocybin dampens (Exercise increases BDNF)
              emerging · animals or cells · 1 for [5], 0 against

        Hypotheses
        ──────────
          • BDNF is the key.
              competes with: h2
              would be decided by: A knockout.

        Open questions
        ──────────────
          • Does it last?
              why it matters: Nobody knows.
              study that would answer it: A trial.
              would be refuted by: It does not.
              raised by [1]

        References
        ──────────
        [1] adams (2020). On adams. doi:10.1/adams
        [2] brown (2020). On brown. doi:10.1/brown
        [3] chen (2020). On chen. doi:10.1/chen
        [4] diaz (2020). On diaz. doi:10.1/diaz
        [5] evans (2020). On evans. doi:10.1/evans

        """)
    #expect(
      card.report().data.rows.map { $0[0] } == ["outgoing", "outgoing", "incoming", "moderation"])
  }

  @Test func `a relation card shows both sides and how each was checked`() {
    func item(
      _ reference: Int, _ key: String, _ design: StudyDesign, _ species: [Species],
      _ supports: EvidenceItem.Support, _ verified: EvidenceItem.Verification, n: Int? = nil,
      effect: EffectSize? = nil, certainty: EvidenceItem.Certainty? = nil, note: String? = nil
    ) -> RelationCard.Item {
      let item = EvidenceItem(
        citation: key, design: design, species: species, supports: supports,
        finding: "What \(key) found.", verified: verified, sampleSize: n, effect: effect,
        certainty: certainty, note: note)
      return RelationCard.Item(
        reference: reference, item: item, grade: item.grade, setting: item.setting)
    }
    let card = RelationCard(
      relation: Sample.raisesBDNF, composition: .step, derivedStatus: .contested,
      statusOverride: nil,
      evidenceFor: [
        item(
          1, "adams", .metaAnalysis, [.human], .yes, .finding, n: 1234,
          effect: EffectSize(measure: "SMD", value: 0.46, low: 0.2, high: 0.7), certainty: .veryLow),
        item(2, "brown", .animalInVivo, [.mouse, .rat], .partly, .citation, note: "males only"),
        item(3, "chen", .inVitro, [], .yes, .none),
      ], evidenceAgainst: [item(4, "diaz", .review, [], .no, .finding)],
      moderations: [moderation], questions: [question], hypotheses: [], inOtherContexts: [],
      references: Sample.references(["adams", "brown", "chen", "diaz", "evans"]))
    #expect(
      ReportText().text(ShowAnswer.relation(card).report()) == """
        Exercise increases BDNF: contested, 2 for, 1 partly, 1 against
        ══════════════════════════════════════════════════════════════

          • id: exercise-increases-bdnf
          • where and in whom: hippocampus
          • when: not recorded
          • support seen in: people, not randomised; also animals
          • belief: 0.60, of which 'explain' shows the sum
          • status: contested, which follows from the evidence

        Evidence for (3)
        ────────────────
          • What adams found. [1]
              in people: meta-analysis · human · n = 1,234 · SMD 0.46 (0.2 to 0.7) · certainty
                rated very low
              result read in the source
          • What brown found. [2]
              partly · in animals: animal in vivo · mouse, rat
              citation seen, result from memory
              note: males only
          • What chen found. [3]
              in cells: in vitro · species not recorded
              not checked

        Evidence against (1)
        ────────────────────
          • What diaz found. [4]
              argued: review
              result read in the source

        What changes this relation
        ──────────────────────────
          • Psilocybin dampens (Exercise increases BDNF)
              emerging · animals or cells · 1 for [5], 0 against

        Open questions
        ──────────────
          • Does it last?
              why it matters: Nobody knows.
              study that would answer it: A trial.
              would be refuted by: It does not.
              raised by [1]

        References
        ──────────
        [1] adams (2020). On adams. doi:10.1/adams
        [2] brown (2020). On brown. doi:10.1/brown
        [3] chen (2020). On chen. doi:10.1/chen
        [4] diaz (2020). On diaz. doi:10.1/diaz
        [5] evans (2020). On evans. doi:10.1/evans

        """)
    let data = ShowAnswer.relation(card).report().data
    #expect(data.rows.map { $0[1] } == ["yes", "partly", "yes", "no"])
    let column = data.columns.firstIndex { $0.title == "certainty" }
    #expect(column.map { column in data.rows.map { $0[column] } } == ["very low", "", "", ""])
  }
}
