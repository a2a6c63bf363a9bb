import Knowledge
import Testing

struct TimeRangeTests {
  @Test(
    arguments: [
      ("24 h", 24, 24, .hours), ("24h", 24, 24, .hours), (" 24  h ", 24, 24, .hours),
      ("20–40 min", 20, 40, .minutes), ("20-40 minutes", 20, 40, .minutes),
      ("20 – 40 min", 20, 40, .minutes), ("1.5–2.25 d", 1.5, 2.25, .days),
      (".5 h", 0.5, 0.5, .hours), ("0 s", 0, 0, .seconds), ("1 year", 1, 1, .years),
      (">4 weeks", 4, nil, .weeks), ("≥ 4 weeks", 4, nil, .weeks), ("<2 h", nil, 2, .hours),
      ("≤2 months", nil, 2, .months),
    ] as [(String, Double?, Double?, TimeRange.Unit)])
  func `an amount is a number, a range or a bound with a unit`(
    text: String, low: Double?, high: Double?, unit: TimeRange.Unit
  ) {
    #expect(TimeRange(text) == TimeRange(low: low, high: high, unit: unit))
  }

  @Test(
    arguments: [
      ("seconds", 60, .seconds), ("minutes", 60, .minutes), ("hours", 24, .hours),
      ("days", 7, .days),
      ("weeks", 4, .weeks), ("months", 12, .months), ("years", 10, .years),
    ] as [(String, Double, TimeRange.Unit)])
  func `a bare word stands for its order of magnitude and prints as itself`(
    word: String, high: Double, unit: TimeRange.Unit
  ) {
    let range = TimeRange(word)
    #expect(range == TimeRange(low: 1, high: high, unit: unit, isApproximate: true))
    #expect(range?.description == word)
  }

  @Test(arguments: [
    "", " ", "soon", "h", "min", "24", "–", "5 fortnights", "40–20 min", "1–2–3 h", "-5 min",
    "–5 min", "5– min", ">", "> h", ">5", "><5 h", "5> h", "1e3 s", "0x10 h", "infinity h", "nan h",
    "+5 h", "1..2 h", ". h", "2 0 min", "20 m in", "2~3 h", "ho urs", "~hours", "5 h later", "٣ h",
    "99999999999999999999 s", "0.000001 h", "5\th", "hours\n", "5 µs",
  ])
  func `anything else is not a length of time`(text: String) {
    #expect(TimeRange(text) == nil)
  }

  @Test(arguments: [
    "20–40 min", "24 h", ">4 weeks", "<2 h", "0.5–1.5 d", "~1 h", "~1–24 h", "≈3 months", "hours",
    "~>2 years", "1 s", "1–60 s", "999999999999999 s", "0.0001 s",
  ])
  func `a printed length reads as the same length`(text: String) {
    let range = TimeRange(text)
    #expect(range != nil)
    #expect(range.flatMap { TimeRange($0.description) } == range)
  }

  @Test func `unknown ends are no time and endless time`() {
    #expect(TimeRange(">4 weeks")?.highSeconds == .infinity)
    #expect(TimeRange(">4 weeks")?.lowSeconds == 2_419_200.0)
    #expect(TimeRange("<2 h")?.lowSeconds == 0.0)
    #expect(TimeRange("<2 h")?.highSeconds == 7200.0)
  }

  @Test func `units grow in the order of their declaration`() {
    let lengths = TimeRange.Unit.allCases.map(\.seconds)
    #expect(lengths == lengths.sorted())
    #expect(TimeRange.Unit.months.seconds == 30.44 * 86_400)
    #expect(TimeRange.Unit.years.seconds == 365.25 * 86_400)
  }

  @Test func `a course reads in a fixed order`() {
    let course = TimeCourse(
      onset: TimeRange("20–40 min"), lasts: TimeRange("hours"), pattern: .afterStopping)
    #expect(course.summary == "after stopping, from 20–40 min, for hours")
    #expect(!course.isEmpty)
    #expect(TimeCourse().isEmpty)
    #expect(TimeCourse().summary.isEmpty)
  }
}
