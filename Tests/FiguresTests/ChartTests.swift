import Diagrams
import Figures
import GraphvizLayout
import TestSupport
import Testing

/// Random charts with names of every length, and what must hold of each.
private enum RandomChart {
  static let names = [
    "BDNF", "5-HT_{2A} causes Psychedelic experience", "Hippocampal neurogenesis",
    "A name that is far too long to be set in one line or even in two lines of this width, really",
    "Wörter mit Ümläuten", "脳由来神経栄養因子", "x", "Depression-like behaviour decreases PGC-1α",
  ]

  static func bars(seed: UInt64) -> BarChart {
    var random = SeededGenerator(seed: seed)
    let columns = Int.random(in: 0...3, using: &random)
    let bars = (0..<Int.random(in: 1...14, using: &random)).map { index in
      let value = Double.random(in: 0...1, using: &random)
      return BarChart.Bar(
        id: "bar \(index)", label: Label(names[Int.random(in: 0..<8, using: &random)]),
        value: value, text: "\(Int(value * 100)) %",
        fill: BarChart.Fill.allCases[Int.random(in: 0..<3, using: &random)],
        isContested: Bool.random(using: &random),
        cells: (0..<columns).map { column in
          switch (column + index) % 3 {
          case 0: .text(names[Int.random(in: 0..<8, using: &random)])
          case 1: .meter(value, "\(value)".prefix(4).description)
          default: .pictogram(.animal, "animal in vivo")
          }
        }, tooltip: "Bar \(index)")
    }
    return BarChart(
      chart: Chart(
        prefix: "bars", title: names[Int(seed % 8)], subtitle: names[3],
        description: ["One line"], notes: [names[3]]),
      measure: "Share of something", maximum: 1,
      columns: ["Belief", "Best evidence", "Next study"].prefix(columns).map(\.self), bars: bars,
      fills: [.solid: "people", .hatched: "animals", .hollow: names[3]])
  }

  static func map(seed: UInt64) -> TallyMap {
    var random = SeededGenerator(seed: seed)
    let columns = (0..<Int.random(in: 1...9, using: &random)).map { index in
      TallyMap.Column(
        title: ["Theory", "Randomised trial", "In vitro"][index % 3],
        pictogram: Pictogram.allCases[index * 4 / 9])
    }
    let rows = (0..<Int.random(in: 1...16, using: &random)).map { index in
      TallyMap.Row(
        id: "row \(index)", label: Label(names[Int.random(in: 0..<8, using: &random)]),
        heading: seed % 2 == 0 ? "" : "Band \(index / 4)",
        tallies: columns.map { _ in
          TallyMap.Tally(
            full: max(0, Int.random(in: -4...9, using: &random)),
            half: max(0, Int.random(in: -6...4, using: &random)),
            against: max(0, Int.random(in: -6...12, using: &random)))
        }, isContested: Bool.random(using: &random), pictogram: .page, tooltip: "Row \(index)")
    }
    var wording = TallyMap.Wording()
    wording.pictograms = [.person: "people", .animal: "animals", .cells: "cells", .page: "argued"]
    return TallyMap(
      chart: Chart(prefix: "map", title: names[3], description: ["One line"], notes: [names[3]]),
      columns: columns, rows: rows, wording: wording)
  }
}

@Suite struct ChartTests {
  private func check(_ scene: Scene, _ seed: UInt64) throws {
    #expect(scene.textFaults.isEmpty, "\(seed): \(scene.textFaults)")
    #expect(scene.texts.allSatisfy { $0.style.size >= 9 })
    let svg = SVGWriter(scene).text
    let ids = try XMLOutline(svg).ids
    #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.hasPrefix(scene.prefix + "-") })
    #expect(svg.contains(">One line</desc>"))
  }

  @Test(arguments: UInt64(0)..<60) func `no text of a bar chart lies on another`(seed: UInt64)
    throws
  {
    let bars = RandomChart.bars(seed: seed)
    for theme in Theme.all { try check(Scene(bars, theme: theme), seed) }
  }

  @Test(arguments: UInt64(0)..<60) func `no text of a tally map lies on another`(seed: UInt64)
    throws
  {
    let map = RandomChart.map(seed: seed)
    for theme in Theme.all { try check(Scene(map, theme: theme), seed) }
  }

  @Test(arguments: UInt64(0)..<60) func `dots stay in their column`(seed: UInt64) throws {
    let map = RandomChart.map(seed: seed)
    let scene = Scene(map)
    let rows = scene.layers.first { $0.name == "rows" }?.parts ?? []
    for part in rows.dropLast() {
      let dots = part.shapes.compactMap { shape -> Rect? in
        guard case .circle(let centre, let radius, _, _) = shape, radius < 5, radius > 4 else {
          return nil
        }
        return Rect(centre: centre, width: radius * 2, height: radius * 2)
      }
      for (index, dot) in dots.enumerated() {
        #expect(!dots[..<index].contains { $0.overlaps(dot) })
        #expect(!scene.texts.contains { $0.frame.inset(by: 0.3).overlaps(dot.inset(by: 0.3)) })
      }
    }
  }

  @Test func `fills and dots are told apart without colour`() {
    func shapes(_ fill: BarChart.Fill) -> [Shape] {
      let chart = BarChart(
        chart: Chart(prefix: "b", title: ""), measure: "", maximum: 1,
        bars: [BarChart.Bar(id: "a", label: "a", value: 0.5, text: "", fill: fill)])
      return Scene(chart, theme: .print).layers.first { $0.name == "bars" }?.parts[0].shapes ?? []
    }
    #expect(shapes(.solid).count < shapes(.hatched).count)
    #expect(shapes(.solid) != shapes(.hollow) && shapes(.hatched) != shapes(.hollow))
    func dots(_ tally: TallyMap.Tally) -> [Shape] {
      let map = TallyMap(
        chart: Chart(prefix: "t", title: ""),
        columns: [TallyMap.Column(title: "c", pictogram: .page)],
        rows: [TallyMap.Row(id: "r", label: "r", tallies: [tally])])
      return Scene(map, theme: .print).layers.first { $0.name == "rows" }?.parts[0].shapes ?? []
    }
    #expect(dots(.init(full: 1)).count != dots(.init(half: 1)).count)
    #expect(dots(.init(against: 1)) != dots(.init(half: 1)))
  }

  @Test func `counts add up by column and by row`() {
    let map = RandomChart.map(seed: 7)
    #expect(
      TallyMap.Tally(summing: map.totals) == TallyMap.Tally(summing: map.rows.map(\.total)))
  }

  @Test(arguments: UInt64(0)..<40, [40, 64, 100, 160])
  func `as text no line is too wide`(seed: UInt64, width: Int) {
    let texts = [
      TextChart(RandomChart.bars(seed: seed), width: width).text,
      TextChart(RandomChart.map(seed: seed), width: width).text,
    ]
    for text in texts {
      for line in text.split(separator: "\n") {
        #expect(TextFigure.width(of: String(line)) <= width, "\(line)")
      }
    }
  }
}
