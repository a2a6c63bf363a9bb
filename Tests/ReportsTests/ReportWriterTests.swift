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
        ══════════

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
        ──────────
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

  @Test func `headings stand directly above what they head`() {
    let report = Report(title: "t", blocks: [.heading("Part"), .paragraph("a"), .heading("b")])
    #expect(ReportText().text(report) == "t\n═\n\nPart\n────\na\n\nb\n─\n")
  }

  @Test func `a long title is wrapped and underlined once`() {
    let report = Report(title: "one two three four five", blocks: [])
    #expect(
      ReportText(width: 20).text(report)
        == "one two three four\nfive\n══════════════════\n")
  }

  @Test func `numbered items line up below ten and above`() {
    let items = (1...10).map { Report.Item("item", details: $0 == 10 ? ["more"] : []) }
    let report = Report(title: "t", blocks: [.numberedList(items)])
    let text = ReportText().text(report)
    #expect(text.contains("\n   9. item\n  10. item\n        more\n"))
    #expect(ReportMarkdown().text(report).contains("\n9. item\n10. item\n    - more\n"))
  }

  @Test func `a table wider than the line breaks its widest cells`() {
    let table = Table(
      columns: ["claim", .init("for", .right)],
      rows: [["exercise raises a growth factor", "3"], ["x", "10"]])
    #expect(
      ReportText(width: 24).text(Report(title: "t", blocks: [.table(table)])) == """
        t
        ═

          claim              for
          ─────────────────  ───
          exercise raises a    3
          growth factor

          x                   10

        """)
  }

  @Test func `a no-break space keeps words together`() {
    let report = Report(title: "t", blocks: [.paragraph("aaaa bbbb cccc →\u{A0}dddddd")])
    #expect(ReportText(width: 20).text(report) == "t\n═\n\naaaa bbbb cccc\n→ dddddd\n")
  }

  @Test(arguments: [
    ("- x", "\\- x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("+ x", "\\+ x"),
    ("=", "\\="), ("a - b 1. c", "a - b 1. c"), ("costs $5$", "costs \\$5\\$"), (" x", "x"),
  ])
  func `Markdown takes no text for a list, a heading or a formula`(text: String, escaped: String) {
    let report = Report(title: "t", blocks: [.paragraph(text)])
    #expect(ReportMarkdown().text(report) == "# t\n\n\(escaped)\n")
  }

  @Test func `a word longer than the line stands alone`() {
    let word = String(repeating: "x", count: 50)
    let text = ReportText(width: 20).text(Report(title: "t", blocks: [.paragraph("a \(word) b")]))
    #expect(text == "t\n═\n\na\n\(word)\nb\n")
  }
}
