import Reports
import Testing

struct ReportWriterTests {
  private let report = Report(
    title: "Two routes",
    blocks: [
      .paragraph("Exercise reaches BDNF by two routes, one of them short."),
      .list([.init("the short one", details: ["seen in mice [1]"])]),
      .table(
        Table(
          columns: ["route", .init("steps", .right)], rows: [["short", "2"], ["long", "10"]])),
      .note("stopped at 20"),
    ],
    references: ["Somebody A (2020). A study."],
    data: Table(columns: ["route"], rows: [["a\tb\nc"]]))

  @Test func `text wraps at the width and aligns tables`() {
    #expect(
      ReportText(width: 40).text(report) == """
        Two routes

        Exercise reaches BDNF by two routes, one
        of them short.

          • the short one
              seen in mice [1]

          route  steps
          ─────  ─────
          short      2
          long      10

        note: stopped at 20

        References
        [1] Somebody A (2020). A study.

        """)
  }

  @Test func `Markdown escapes what could become markup`() {
    let hostile = Report(title: "<script>_x_", blocks: [.list([.init("a | [b](c)\n# d")])])
    let text = ReportMarkdown().text(hostile)
    #expect(text == "# \\<script\\>\\_x\\_\n\n- a \\| \\[b\\](c) \\# d\n")
  }

  @Test func `Markdown numbers the references`() {
    #expect(
      ReportMarkdown().text(report).hasSuffix("## References\n\n1. Somebody A (2020). A study.\n"))
  }

  @Test func `a cell never breaks its row`() {
    #expect(ReportTSV().text(report.data) == "route\na b c\n")
  }

  @Test func `text can't steer a terminal`() {
    let hostile = Report(title: "\u{1B}[31mred\u{202E}", blocks: [.paragraph("a\rb")])
    let text = ReportText().text(hostile)
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\r" })
  }

  @Test func `a word longer than the line stands alone`() {
    let word = String(repeating: "x", count: 50)
    let text = ReportText(width: 20).text(Report(title: "t", blocks: [.paragraph("a \(word) b")]))
    #expect(text == "t\n\na\n\(word)\nb\n")
  }
}
