import Diagnostics
import Knowledge

/// A duration is a number or range with a unit, or a bare word.
enum TimeCourseForm: Rule {
  static let description = RuleDescription(
    id: "time-course-form", severity: .error,
    summary: "A duration is a number or range with a unit, or a bare word.",
    explanation: """
      Durations are written '20–40 min', '24 h', '>4 weeks', '<2 h', or as 'hours', 'days' where only the order
      of magnitude is known. The smaller number comes first.
      """,
    wrong: """
      relations:
        - claim: exercise increases bdnf
          when: {onset: soon}
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      relations:
        - claim: exercise increases bdnf
          when: {onset: 20–40 min}
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.flatMap { draft in
      ["onset", "peak", "lasts"].compactMap { key in
        guard let node = draft.node["when"]?[key], let text = node.text, TimeRange(text) == nil
        else { return nil }
        return broken(
          "'\(text)' isn't a duration; write '20–40 min', '>4 weeks' or 'hours'", at: node.place)
      }
    }
  }
}
