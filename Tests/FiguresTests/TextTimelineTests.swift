import Diagrams
import Figures
import Testing

@Suite struct TextTimelineTests {
  private let small = Timeline(
    title: "Exercise and psilocybin would overlap", subtitle: "by a schedule",
    groups: [
      Group(id: "e", name: "Exercise", badge: "E", hue: .first),
      Group(id: "p", name: "Psilocybin", badge: "P", hue: .second),
    ],
    rows: [
      Timeline.Row(
        id: "regimen", label: "Exercise", heading: "Interventions",
        bars: [.init(groupID: "e", start: -28, sureStart: -28, sureEnd: 28, end: 28)]),
      Timeline.Row(
        id: "bdnf", label: "BDNF", heading: "Reached by both",
        bars: [
          .init(groupID: "e", start: -28, sureStart: -14, sureEnd: 28, end: 42),
          .init(groupID: "p", start: 0, sureStart: 7, sureEnd: 14, end: 21),
        ], overlaps: [0...21], sureOverlaps: [7...14]),
      Timeline.Row(
        id: "inflammation", label: "Inflammation of the brain", heading: "Reached by both",
        bars: [
          .init(groupID: "e", start: -14, sureStart: 0, sureEnd: 28, end: nil),
          .init(groupID: "p", start: 7, sureStart: nil, sureEnd: nil, end: nil),
        ], overlaps: [7...42]),
    ], axis: -28...42, unit: "days", notes: ["This is not medical advice."])

  @Test func `a small timeline reads as it should`() {
    #expect(
      TextTimeline(small, width: 60).text == """
        Exercise and psilocybin would overlap
        by a schedule

        days               −28 −21 −14 −7   0   7 14  21  28  35 42
                            ┬───┬───┬───┬───┼───┬──┬───┬───┬───┬──┬
                                            ┊
        Interventions                       ┊
        Exercise          E ███████████████████████████████
                                            ┊
        Reached by both                     ┊
        BDNF              E ▒▒▒▒▒▒▒▒███████████████████████▒▒▒▒▒▒▒▒
                          P                 ▒▒▒▒███▒▒▒▒
                        E·P                 ────═══────
        Inflammation o…   E         ┄┄┄┄┄┄┄┄███████████████┄┄┄┄┄┄┄┄›
                          P                 ┊   ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄›
                        E·P                 ┊   ───────────────────

        E █ Exercise   P █ Psilocybin   ▒ may be there
        ┄› end unknown   ─ both may be there
        ═ both, by all times given

        This is not medical advice.

        """)
  }

  /// The columns of the axis: the cells of its line.
  private func plot(of lines: [String]) throws -> (row: Int, cells: Range<Int>) {
    let row = try #require(lines.firstIndex { $0.contains("─") })
    let cells = Array(lines[row])
    let first = try #require(cells.firstIndex { "─┬┼".contains($0) })
    return (row, first..<cells.count)
  }

  @Test(arguments: [60, 80, 100, 143, 200], UInt64(0)..<20)
  func `no bar stands outside its time, and none is left out`(width: Int, seed: UInt64) throws {
    let random = RandomTimeline.timeline(seed: seed)
    let timeline = Timeline(
      title: "Plain",
      groups: random.groups.map { Group(id: $0.id, name: "", badge: $0.badge, hue: $0.hue) },
      rows: random.rows.map { Timeline.Row(id: $0.id, label: "x", heading: "", bars: $0.bars) },
      axis: random.axis, unit: "days")
    let lines = TextTimeline(timeline, width: width).text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let (axisRow, plot) = try plot(of: lines)
    let cell = (random.axis.upperBound - random.axis.lowerBound) / Double(plot.count)
    let drawn = lines[(axisRow + 1)...].prefix { !$0.contains("may be there") }
    var rest = drawn.filter { line in line.contains { "█▒┄".contains($0) } }[...]
    for bar in random.rows.flatMap(\.bars) {
      let next = rest.popFirst()
      let line = Array(try #require(next))
      let end = bar.end ?? random.axis.upperBound
      #expect(line.contains("›") == (bar.end == nil))
      for index in plot {
        let character = index < line.count ? line[index] : " "
        let middle = random.axis.lowerBound + (Double(index - plot.lowerBound) + 0.5) * cell
        // An end is off by half a cell at most, but a bar has at least one cell.
        let slack = cell * 1.01
        if "█▒┄".contains(character) {
          #expect((bar.start - slack...end + slack).contains(middle), "\(bar): \(String(line))")
        } else {
          #expect(!(bar.start + slack...max(end - slack, bar.start + slack)).contains(middle))
        }
        if character == "█" {
          let start = try #require(bar.sureStart)
          let sureEnd = try #require(bar.sureEnd)
          #expect((start - slack...sureEnd + slack).contains(middle), "\(bar): \(String(line))")
        }
      }
    }
    #expect(rest.isEmpty)
  }

  @Test(arguments: 80...200) func `no line is wider than asked for, whatever the names`(
    width: Int
  ) {
    for seed in UInt64(0)..<12 {
      let text = TextTimeline(RandomTimeline.timeline(seed: seed), width: width).text
      for line in text.split(separator: "\n") {
        #expect(TextFigure.width(of: String(line)) <= width, "\(line)")
      }
      #expect(!text.contains("\u{202E}") && !text.contains("\u{200B}"))
    }
  }

  @Test func `colour is there only where it is asked for, and changes no character`() {
    let plain = TextTimeline(small, width: 80).text
    let coloured = TextTimeline(small, width: 80, usesColour: true).text
    #expect(!plain.contains("\u{1B}") && coloured.contains("\u{1B}[36m█"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
  }
}
