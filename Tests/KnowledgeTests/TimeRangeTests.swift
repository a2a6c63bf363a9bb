import Knowledge
import Testing

struct TimeRangeTests {
  @Test(arguments: [
    ("20–40 min", 1200.0, 2400.0, "20–40 min"), ("20-40min", 1200, 2400, "20–40 min"),
    ("24 h", 86_400, 86_400, "24 h"), (">4 weeks", 2_419_200, .infinity, ">4 weeks"),
    ("<2 h", 0, 7200, "<2 h"), ("1.5 d", 129_600, 129_600, "1.5 d"),
    ("hours", 3600, 86_400, "hours"), ("~3 d", 259_200, 259_200, "~3 d"),
  ])
  func `a length of time is read and written alike`(
    text: String, low: Double, high: Double, written: String
  ) throws {
    let range = try #require(TimeRange(text))
    #expect(range.lowSeconds == low && range.highSeconds == high)
    #expect(range.description == written)
    #expect(TimeRange(range.description) == range)
  }

  @Test(arguments: ["", "5", "h", "40–20 min", "1–2–3 h", "-3 h", "> h", "soon", "4 parsecs"])
  func `anything else is no length of time`(text: String) {
    #expect(TimeRange(text) == nil)
  }

  @Test func `a course is summed up in words`() {
    let course = TimeCourse(
      onset: TimeRange("20–40 min"), lasts: TimeRange("4–6 h"), pattern: .acute)
    #expect(course.summary == "acute, from 20–40 min, for 4–6 h")
    #expect(TimeCourse().isEmpty && !course.isEmpty)
  }
}
