import Diagnostics
import Knowledge

/// An effect doesn't peak before it begins.
enum TimeCourseOrder: Rule {
  static let description = RuleDescription(
    id: "time-course-order", severity: .error,
    summary: "An effect doesn't peak before it begins.",
    explanation: """
      Onset and peak are counted from the same moment. A peak that is certainly earlier than the onset is a
      slip in a number or a unit.
      """,
    wrong: """
      relations:
        - claim: exercise increases bdnf
          when: {onset: 2 h, peak: 30 min}
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      relations:
        - claim: exercise increases bdnf
          when: {onset: 30 min, peak: 2 h}
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.compactMap { draft in
      guard let onset = draft.timeCourse.onset, let peak = draft.timeCourse.peak,
        peak.highSeconds < onset.lowSeconds
      else { return nil }
      return broken(
        "the peak (\(peak)) comes before the onset (\(onset))",
        at: draft.node["when"]?["peak"]?.place ?? draft.place)
    }
  }
}
