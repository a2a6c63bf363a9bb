package import Diagrams
public import Knowledge
public import KnowledgeQueries

/// Draws what each relation contributes to the uncertainty of an answer, and what it lacks.
public struct GapsBars: Sendable {
  private let answer: GapsAnswer
  private let graph: KnowledgeGraph

  public init(_ answer: GapsAnswer, in graph: KnowledgeGraph) {
    self.answer = answer
    self.graph = graph
  }

  package func bars() -> BarChart {
    BarChart(
      chart: Chart(
        prefix: "gaps", title: title, subtitle: subtitle,
        description: answer.gaps.map(sentence),
        notes: [
          "Share of the first-order uncertainty of the reliability, (∂R/∂p)²·p(1−p); beliefs are "
            + "taken as independent. Belief says how well a relation stands in its papers.",
          "Reliability says how well the mechanism is known, not whether treatment works. "
            + "This is not medical advice.",
        ]),
      measure: "Share of the uncertainty", maximum: 1,
      columns: ["Belief", "Best evidence", "Next study"], bars: answer.gaps.map(bar),
      fills: [
        .solid: "support seen in people", .hatched: "in animals only",
        .hollow: "in cells only, or argued",
      ], contested: "studies disagree")
  }

  private func bar(_ gap: Gap) -> BarChart.Bar {
    let relation = gap.relation
    let next = gap.nextStudy.rawValue
    return BarChart.Bar(
      id: relation.id,
      label: graph.claimLabel(
        relation.subject.id, relation.predicate, relation.object.id),
      value: min(1, max(0, gap.share)),
      text: percentage(gap.share), fill: .init(relation.setting),
      isContested: relation.isContested,
      cells: [
        .meter(gap.belief, hundredths(gap.belief)),
        gap.bestDesign.map { .pictogram(.init(relation.setting), $0.rawValue) }
          ?? .text("none recorded"),
        .text(next),
      ],
      tooltip: sentence(gap),
      dataAttributes: [
        DataAttribute("relation", relation.id), DataAttribute("share", percentage(gap.share)),
        DataAttribute("belief", hundredths(gap.belief)),
      ])
  }

  private func sentence(_ gap: Gap) -> String {
    "\(gap.relation.sentence): \(percentage(gap.share)) of the uncertainty, belief "
      + "\(hundredths(gap.belief)), best evidence in favour \(gap.bestDesign?.rawValue ?? "none"), "
      + "next \(gap.nextStudy.rawValue)" + (gap.relation.isContested ? "; studies disagree" : "")
  }

  private var names: String {
    list(
      answer.sides.enumerated().map {
        $0 == 0 ? $1.intervention.name : $1.intervention.name.lowercasedUnlessAcronym
      })
  }

  private var title: String {
    let outcome = answer.outcome.name.lowercasedUnlessAcronym
    guard let first = answer.gaps.first else {
      return "\(names) on \(outcome): no helpful route leads through a mechanism"
    }
    let relation = first.relation
    let claim =
      "\(relation.subject.name.lowercasedUnlessAcronym) \(relation.predicate.rawValue) "
      + relation.object.name.lowercasedUnlessAcronym
    return "Whether \(claim) is \(percentage(first.share)) of what is uncertain on the routes of "
      + names.lowercasedUnlessAcronym
  }

  private var subtitle: String {
    var parts = answer.sides.map {
      "\($0.intervention.name) on \(answer.outcome.name.lowercasedUnlessAcronym): "
        + "reliability \(hundredths($0.reliability.value))"
    }
    if answer.gaps.count > 0 {
      parts.append("the first \(answer.gaps.count) relations on helpful routes")
    }
    if answer.combination?.isUntested ?? false {
      parts.append("the combination itself is untested")
    }
    return parts.joined(separator: " · ")
  }
}
