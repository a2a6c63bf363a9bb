import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Reports
import Testing

struct SearchAndStatsReportTests {
  @Test func `hits are grouped by kind, and the limit is said`() {
    let answer = SearchAnswer(
      text: "growth",
      hits: [
        .init(
          kind: .entity, id: "bdnf", title: "BDNF", field: "about",
          excerpt: "A growth factor of the brain.", score: 9),
        .init(
          kind: .citation, id: "adams", title: "On growth", field: "title", excerpt: "On growth",
          score: 4),
      ], total: 5, refusal: nil)
    #expect(
      ReportText().text(answer.report()) == """
        5 hits for 'growth'
        ═══════════════════

        Entities (1)
        ────────────
          • BDNF (bdnf)
              about: A growth factor of the brain.

        Sources (1)
        ───────────
          • On growth (adams)

        note: 2 hits of 5 listed; a greater limit lists more

        """)
  }

  @Test func `a search without hits has a reason and a remedy`() {
    let answer = SearchAnswer(
      text: "xyz", hits: [], total: 0,
      refusal: Refusal(code: .noMatch, reason: "nothing matches", remedy: "use fewer words"))
    #expect(
      ReportText().text(answer.report()) == """
        Nothing matches 'xyz'
        ═════════════════════

        note: Nothing matches. What would help: use fewer words.

        """)
  }

  @Test func `statistics leave out zeros in text and keep them for programs`() {
    typealias Count = StatsAnswer.Count
    let answer = StatsAnswer(
      graph: .init(id: "g", title: "A graph", summary: "What it is.", license: "CC-BY-4.0"),
      entities: 2, relations: 1, evidence: 1_500, citations: 3, moderations: 1, questions: 0,
      hypotheses: 0, citationsWithIdentifier: 2, citationsWithoutIdentifier: 1,
      retractedCitations: 1, unusedCitations: 0, contestedRelations: 1,
      entitiesByKind: [Count(name: "drug", count: 2), Count(name: "risk", count: 0)],
      entitiesByLevel: [], relationsByPredicate: [Count(name: "increases", count: 1)],
      relationsByStatus: [Count(name: "contested", count: 1)], relationsByGrade: [],
      relationsBySetting: [], evidenceByDesign: [], evidenceBySetting: [], evidenceBySupport: [],
      evidenceByVerification: [
        Count(name: "finding", count: 400), Count(name: "citation", count: 1_100),
      ])
    #expect(
      ReportText().text(answer.report()) == """
        A graph: 2 entities, 1 relation, 1,500 evidence items from 3 sources
        ════════════════════════════════════════════════════════════════════

        What it is.

        Entities (2)
        ────────────
          • by kind: drug 2

        Relations (1)
        ─────────────
          • by predicate: increases 1
          • by status: contested 1
          • with observations for and against: 1

        Evidence items (1,500)
        ──────────────────────
          • by what was checked: result read in the source 400, citation seen, result from
            memory 1,100

        Sources (3)
        ───────────
          • with an identifier: 2
          • without an identifier: 1
          • retracted: 1
          • not used by any evidence or question: 0

        Also (1)
        ────────
          • 1 moderation
          • 0 open questions
          • 0 hypotheses

        Licence: CC-BY-4.0

        note: of 1,100 evidence items the result was not read in the source

        note: 1 source retracted

        """)
    #expect(answer.report().data.rows.contains(["entities_by_kind", "risk", "0"]))
  }
}
