import Knowledge
import KnowledgeQueries
import TestSupport
import Testing

/// Windows by interval arithmetic, and the schedules that open them.
struct TimingTests {
  private func course(
    _ onset: String?, _ lasts: String?, _ pattern: TimeCourse.Pattern? = nil
  ) -> TimeCourse {
    TimeCourse(
      onset: onset.flatMap { TimeRange($0) }, lasts: lasts.flatMap { TimeRange($0) },
      pattern: pattern)
  }

  @Test func `onsets add up, the slowest step says how long it lasts`() {
    let timing = ChainTiming([course("12–24 h", "1–2 d"), course("1–3 d", "5–10 d")])
    #expect([timing.onsetLow, timing.onsetHigh] == [1.5, 4])
    #expect([timing.lastsLow, timing.lastsHigh] == [5, 10])
    #expect(timing.untimedSteps == 0)
  }

  @Test func `what is unknown stays unknown`() {
    let timing = ChainTiming([course("1 d", nil), course(nil, "2–3 d"), course(nil, nil)])
    #expect(timing.onsetLow == 1 && timing.onsetHigh == nil)
    // The steps of unknown length may outlast the one of 3 days.
    #expect(timing.lastsLow == 2 && timing.lastsHigh == nil)
    #expect(timing.untimedSteps == 1)
    let open = ChainTiming([course(">2 d", "<5 d")])
    #expect(open.onsetLow == 2 && open.onsetHigh == nil && open.lastsLow == 0)
  }

  @Test func `each dose opens a window, a regimen that goes on opens one`() {
    let timing = ChainTiming([course("1–2 d", "3–4 d")])
    let doses = timing.windows(of: .init(intervention: "x", doses: [0, 10]))
    #expect(
      doses == [
        EffectWindow(earliestStart: 1, latestStart: 2, earliestEnd: 4, latestEnd: 6),
        EffectWindow(earliestStart: 11, latestStart: 12, earliestEnd: 14, latestEnd: 16),
      ])
    let going = timing.windows(of: .init(intervention: "x", from: -7, until: 7))
    #expect(
      going == [EffectWindow(earliestStart: -6, latestStart: -5, earliestEnd: 10, latestEnd: 11)])
    let endless = timing.windows(of: .init(intervention: "x", from: 0))
    #expect(endless.first?.earliestEnd == nil && endless.first?.latestEnd == nil)
    let tied = ChainTiming([course("1 d", nil, .whileContinued)])
      .windows(of: .init(intervention: "x", from: 0, until: 20))
    #expect(tied.first?.latestEnd == 20)
  }

  @Test(arguments: 0..<300)
  func `a sure overlap holds for every time within the ranges, a possible one for some`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    func range(_ random: inout SeededGenerator) -> TimeRange {
      let low = Double(Int.random(in: 0...6, using: &random))
      return TimeRange(
        low: low, high: low + Double(Int.random(in: 0...6, using: &random)), unit: .days)
    }
    let sides = (0..<2).map { _ in
      (
        steps: (0..<Int.random(in: 1...3, using: &random)).map { _ in
          TimeCourse(onset: range(&random), lasts: range(&random))
        }, dose: Double(Int.random(in: 0...8, using: &random))
      )
    }
    let windows = sides.map { side in
      ChainTiming(side.steps).windows(of: .init(intervention: "x", doses: [side.dose]))[0]
    }
    let sure = windows[0].sureOverlap(with: windows[1])
    let possible = windows[0].possibleOverlap(with: windows[1])
    for _ in 0..<60 {
      // One way in which it may be: every step draws its onset and length.
      let drawn = sides.map { side -> (start: Double, end: Double) in
        func draw(_ range: TimeRange?, _ random: inout SeededGenerator) -> Double {
          let (low, high) = (range?.low ?? 0, range?.high ?? 0)
          return [low, high, Double.random(in: low...max(low, high), using: &random)]
            .randomElement(using: &random) ?? low
        }
        let start = side.steps.reduce(side.dose) { $0 + draw($1.onset, &random) }
        let length = side.steps.map { draw($0.lasts, &random) }.max() ?? 0
        return (start, start + length)
      }
      for (window, interval) in zip(windows, drawn) {
        if let always = window.sure {
          #expect(interval.start <= always.lowerBound && always.upperBound <= interval.end)
        }
        #expect(window.earliestStart <= interval.start)
        #expect(window.latestEnd.map { interval.end <= $0 } ?? true)
      }
      let (start, end) = (
        max(drawn[0].start, drawn[1].start), min(drawn[0].end, drawn[1].end)
      )
      if let sure { #expect(start <= sure.lowerBound && sure.upperBound <= end) }
      if start < end {
        #expect(possible.map { $0.start <= start && end <= $0.end ?? .infinity } ?? false)
      }
    }
  }

  @Test(
    arguments: [
      ("exercise 3/week from -28 d until 56 d", "exercise 3/week from -28 d until 56 d"),
      ("running outdoors daily for 2 weeks", "running outdoors daily from 0 d until 14 d"),
      ("psilocybin at 0 d, 21 d", "psilocybin at 0 d, 21 d"),
      ("x at 3weeks, −12 h", "x at -0.5 d, 21 d"),
      ("a weekly from 1 month; b at 0 d", "a 1/week from 30.44 d; b at 0 d"),
    ])
  func `schedules are read as people write them`(text: String, meaning: String) throws {
    #expect(try Schedule(parsing: text).description == meaning)
    let again = try Schedule(parsing: meaning)
    #expect(again == (try Schedule(parsing: again.description)))
  }

  @Test(
    arguments: [
      ("", 1, "the name of an intervention is missing"),
      ("exercise", 1, "'at' or 'from' is missing"),
      ("x at", 1, "a time is missing at the end"), ("x at soon", 6, "'soon' isn't a time"),
      ("x at 5", 6, "'5' needs a unit: h, d, weeks or months"),
      ("x at 5 d; y at 2 fortnights", 16, "'2' needs a unit: h, d, weeks or months"),
      ("x at 2fortnights", 6, "'fortnights' isn't a unit of time"),
      ("x from 5 d until 3 d", 1, "it ends before it begins"),
      ("x at 0 d from 1 d", 1, "'at' doesn't go with 'from', 'until', 'for' or how often"),
      ("x from 0 d until 5 d for 3 d", 1, "'for' and 'until' say the same twice"),
      ("x at 9999 d", 1, "a day lies beyond 10 years"),
      ("x from 0 d twice", 12, "'twice' isn't expected here"),
    ])
  func `what can't be read has its place and an example`(
    text: String, column: Int, message: String
  ) {
    let error = #expect(throws: ScheduleError.self) { try Schedule(parsing: text) }
    #expect(error?.column == column)
    #expect(error?.message == message)
    #expect(error?.description.contains("write for example") == true)
  }

  /// One drug acts from day 1 to 4 after a dose, the other from day 10 to 20.
  private var graph: KnowledgeGraph {
    var sketch = GraphSketch()
    for drug in ["a", "b"] { sketch.entity(drug, drug, .intervention, .intervention) }
    sketch.entity("m")
    sketch.entity("o", "O", .outcome, .clinical, desired: .rise)
    sketch.claim("a", .increases, "m", ["x": .inVitro])
    sketch.claim("b", .increases, "m", ["y": .inVitro])
    sketch.claim("m", .increases, "o", ["z": .inVitro])
    sketch.relations[0].timeCourse = course("10 d", "10 d")
    sketch.relations[1].timeCourse = course("1 d", "3 d")
    return sketch.graph
  }

  @Test func `the best order brings the windows together, and tells how wide it is`() throws {
    let answer = try TimelineQuery("a", "b", on: "o").answer(in: graph)
    #expect(answer.isDefaultSchedule && answer.schedule.description == "a at 0 d; b at 0 d")
    let row = try #require(answer.rows.first)
    #expect(row.isFirstMeeting && row.sureOverlapDays == 0 && !row.mayOverlap)
    // Shifted by s, b's window is day 1 + s to 4 + s: inside day 10 to 20 for 9 ≤ s ≤ 16.
    let best = try #require(answer.best)
    #expect([best.days, best.earliestDays, best.latestDays] == [9, 9, 16])
    #expect(best.sureDays == 3 && best.sureDaysUnshifted == 0)
    #expect(answer.assumptions.contains { $0.contains("second regimen is moved as a whole") })
  }

  @Test func `a regimen that lasts while it is continued is assumed to go on`() throws {
    var sketch = GraphSketch()
    for drug in ["a", "b"] { sketch.entity(drug, drug, .intervention, .intervention) }
    sketch.entity("m")
    sketch.entity("o", "O", .outcome, .clinical, desired: .rise)
    sketch.claim("a", .increases, "m", pattern: .whileContinued)
    sketch.claim("b", .increases, "m")
    sketch.claim("m", .increases, "o")
    let answer = try TimelineQuery("a", "b", on: "o").answer(in: sketch.graph)
    #expect(answer.schedule.description == "a from -28 d until 56 d; b at 0 d")
    #expect(answer.best == nil)
  }

  @Test(
    arguments: [
      ("hours", "days", TimeCourse.Pattern.acute), ("weeks", "weeks", .sustained),
      ("hours", "weeks", .sustained), ("days", "days", nil), ("hours", nil, nil),
      ("20–40 min", "4–6 h", .acute), (nil, "days", nil),
    ] as [(String?, String?, TimeCourse.Pattern?)])
  func `times amount to a pattern where none is stated`(
    onset: String?, lasts: String?, pattern: TimeCourse.Pattern?
  ) {
    #expect(course(onset, lasts).impliedPattern == pattern)
    #expect(course(onset, lasts, .afterStopping).impliedPattern == .afterStopping)
  }
}
