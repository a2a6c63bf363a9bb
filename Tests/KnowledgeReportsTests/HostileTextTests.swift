import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Reports
import Testing

struct HostileTextTests {
  private var report: Report {
    let hostile = Sample.entity(
      "\u{1B}[2J|<b>\t**x**\r\n# y\u{202E}", .protein, .signalling)
    let claim = Sample.claim(
      Sample.exercise, .increases, hostile, .human, .emerging, [.human], for: ["adams"],
      context: Context(region: "a\tb\n| c"), note: "\u{1B}]0;title\u{7}")
    let card = EntityCard(
      entity: Entity(id: "x", name: hostile.name, kind: .protein, level: .signalling),
      broader: [], narrower: [], parts: [], combinations: [], outgoing: [], incoming: [claim],
      moderations: [], questions: [], hypotheses: [], references: Sample.references(["adams"]))
    return card.report()
  }

  @Test func `names can't break the table for programs`() {
    let lines = ReportTSV().text(report.data).split(separator: "\n")
    let cells = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
    #expect(lines.count == 2)
    #expect(Set(cells) == [report.data.columns.count])
  }

  @Test func `names can't break a Markdown table or become markup`() {
    let text = ReportMarkdown().text(report)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let bars = rows.map { row in
      row.indices.count { index in
        row[index] == "|" && (index == row.startIndex || row[row.index(before: index)] != "\\")
      }
    }
    #expect(rows.count == 3)
    #expect(Set(bars).count == 1)
    #expect(!text.contains("<b>") && !text.contains("**x**"))
  }

  @Test func `names can't steer a terminal`() {
    for text in [ReportText().text(report), ReportMarkdown().text(report)] {
      #expect(
        !text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
    }
  }

  @Test func `the same answer gives the same bytes`() {
    let first = ReportText().text(report)
    for _ in 0..<5 { #expect(ReportText().text(report) == first) }
  }
}
