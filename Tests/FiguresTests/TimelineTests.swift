import Diagrams
import Figures
import GraphvizLayout
import TestSupport
import Testing

/// Random timelines of two groups, with names of every length and script.
enum RandomTimeline {
  static let names = [
    "BDNF", "Hippocampal neurogenesis", "Depression-like behaviour decreases PGC-1α", "x",
    "A name that is far too long to be set in one line or even in two lines of this width, really",
    "脳由来神経栄養因子", "عربي עברית", "👩‍🔬🧠 ze\u{200B}ro é̂̃ \u{202E}evil", "",
  ]

  static func timeline(seed: UInt64) -> Timeline {
    var random = SeededGenerator(seed: seed)
    func name() -> String { names[Int.random(in: 0..<names.count, using: &random)] }
    let axis =
      Double.random(in: -60...0, using: &random)...Double.random(in: 3...120, using: &random)
    let groups = ["E", "PS"].map {
      Group(id: $0, name: names[Int(seed % 7)], badge: $0, hue: $0 == "E" ? .first : .second)
    }
    func span() -> ClosedRange<Double> {
      let start = Double.random(in: axis, using: &random)
      return start...(start + Double.random(in: 0...40, using: &random))
    }
    let rows = (0..<Int.random(in: 1...9, using: &random)).map { index in
      let bars = groups.filter { _ in Bool.random(using: &random) }.map { group in
        let (whole, lead) = (span(), Double.random(in: 0...1, using: &random))
        let length = whole.upperBound - whole.lowerBound
        let sure = whole.lowerBound + lead * length
        return Timeline.Bar(
          groupID: group.id, start: whole.lowerBound,
          sureStart: Bool.random(using: &random) ? sure : nil,
          sureEnd: sure + (1 - lead) * length / 2,
          end: Bool.random(using: &random) ? whole.upperBound : nil)
      }
      let overlap = span().clamped(to: axis)
      return Timeline.Row(
        id: "row \(index)", label: Label(name()), heading: "Band \(index / 3) \(name())",
        bars: bars, overlaps: bars.count == 2 ? [overlap] : [],
        sureOverlaps: bars.count == 2 && seed % 2 == 0 ? [overlap] : [])
    }
    return Timeline(
      title: names[4] + (seed % 3 == 0 ? " " + names[4] : ""), subtitle: name() + " " + names[1],
      description: ["One line"], groups: groups, rows: rows, axis: axis, unit: "days",
      notes: [names[4]])
  }
}

@Suite struct TimelineTests {
  @Test(arguments: UInt64(0)..<60) func `no text of a timeline lies on another or touches it`(
    seed: UInt64
  ) {
    let scene = Scene(RandomTimeline.timeline(seed: seed))
    #expect(scene.textFaults.isEmpty, "\(scene.textFaults)")
    #expect(scene.texts.allSatisfy { $0.style.size >= 9 })
  }

  @Test func `a title of two lines keeps its distance from the subtitle`() throws {
    let timeline = RandomTimeline.timeline(seed: 3)
    let parts = Scene(timeline).layers.flatMap(\.parts)
    func baselines(_ name: String) -> [Double] {
      parts.filter { $0.classes == [name] }.flatMap(\.shapes).compactMap { shape in
        if case .text(let text) = shape { text.origin.y } else { nil }
      }
    }
    let (titles, subtitles) = (baselines("title"), baselines("subtitle"))
    #expect(titles.count >= 2)
    let first = try #require(subtitles.first)
    #expect(try first - #require(titles.last) >= 19)
  }
}
