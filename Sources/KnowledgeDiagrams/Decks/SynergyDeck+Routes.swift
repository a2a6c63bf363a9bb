import Diagrams
import Figures
import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Slides

extension SynergyDeck {
  /// What one intervention does by itself: what was seen of it, then its routes.
  func addAlone(_ routes: Routes, to builder: inout DeckBuilder) throws(DeckFailure) {
    let intervention = routes.intervention
    let claims = routes.clinical.sorted { left, right in
      (left.relation.grade.rawValue, left.relation.supportedBy.count)
        > (right.relation.grade.rawValue, right.relation.supportedBy.count)
    }
    let points = claims.prefix(4).map { builder.point($0.statement, $0.relation) }
    let spoken = answer.verdict.filter { $0.part == .alone }
    let isFirst = intervention.id == answer.first.id
    let half = isFirst ? spoken.prefix(spoken.count / 2) : spoken.dropFirst(spoken.count / 2)
    builder.add(
      "alone-\(intervention.id)",
      title: claims.isEmpty
        ? "No direct claim links \(intervention.name.lowercasedUnlessAcronym) to \(outcome)"
        : "\(intervention.name) alone: what was seen of it on \(outcome)",
      body: points.isEmpty
        ? [
          SlideParagraph(
            "The graph holds routes, but nobody's observation of the whole.", style: .plain)
        ] : points,
      notes: half.map { cited($0, &builder) }
        + further(claims.count - 4, "direct claim", "stand in the full report"))
    guard !routes.helpfulPaths.isEmpty else { return }
    let paths = self.paths(of: routes)
    let figure = try DeckFailure.figure { () throws(DiagramError) in
      try PathsDiagram(
        paths, in: graph, options: FigureOptions(boxLimit: Self.boxLimit)
      ).diagram()
    }
    let shortest = routes.helpfulPaths.prefix(3)
    builder.add(
      "routes-\(intervention.id)",
      title: "\(intervention.name): by which routes it could act on \(outcome)",
      picture: figure.picture(theme: theme),
      notes: [
        "The shortest helpful routes are drawn; \(routes.isComplete ? "" : "at least ")"
          + "\(routes.counts.total) lead there within \(answer.maximumLength) steps. Their number is "
          + "no measure of effect."
      ]
        + shortest.map { path in
          "\(path.chain(from: intervention)): \(path.seenIn). Weakest link: \(path.weakestLinkWords) "
            + builder.sources.cite(path.steps.flatMap(\.relation.citations))
        })
  }

  private func paths(of routes: Routes) -> PathsAnswer {
    PathsAnswer(
      subject: routes.intervention, object: answer.outcome, desired: answer.desired, via: [],
      avoid: [], maximumLength: answer.maximumLength, polarity: routes.polarity,
      counts: routes.counts, isComplete: routes.isComplete, note: nil,
      paths: routes.helpfulPaths, refusal: nil, references: answer.references)
  }

  func further(_ count: Int, _ what: String, _ rest: String) -> [String] {
    guard count > 0 else { return [] }
    return ["\(count) further \(what)\(count == 1 ? "" : "s") \(rest)."]
  }

  /// One figure, built up: each one's routes, where they meet, where they oppose, shared risks.
  func addTogether(to builder: inout DeckBuilder) throws(DeckFailure) {
    let figure = try DeckFailure.figure { () throws(DiagramError) in
      try SynergyDiagram(
        answer, in: graph, options: FigureOptions(boxLimit: Self.boxLimit)
      ).diagram()
    }
    guard let diagram = figure.diagram else { return }
    for step in BuildUp(diagram: diagram, answer: answer).steps {
      let focus = step.boxes.map { figure.focus(boxIDs: $0) }
      builder.add(
        step.id, title: step.title, picture: figure.picture(theme: theme, focus: focus),
        notes: step.claims.map { builder.sentence($0) } + step.remarks
          + step.parts.flatMap { verdict($0, &builder) })
    }
  }
}

/// The steps in which a figure of two interventions is shown.
private struct BuildUp {
  /// One view of the figure and what there is to say of it.
  struct Step {
    let id: String
    let title: String
    /// Nil for the whole figure.
    let boxes: Set<String>?
    var claims: [RelationSummary] = []
    var remarks: [String] = []
    var parts: [VerdictSentence.Part] = []
  }

  let diagram: Diagram
  let answer: SynergyAnswer

  var steps: [Step] {
    [side(answer.first, answer.firstRoutes), side(answer.second, answer.secondRoutes)]
      + [meeting, opposition, risk].compactMap { $0 } + [whole]
  }

  private var drawn: Set<String> { Set(diagram.boxes.map(\.id)) }

  private func side(_ intervention: EntityReference, _ routes: Routes) -> Step {
    let members = diagram.boxes.filter {
      $0.groupIDs.contains(intervention.id) && $0.tone == .normal
    }
    let path = routes.helpfulPaths.first { path in
      path.entities.dropFirst(path.usesClassClaim ? 1 : 0).allSatisfy { drawn.contains($0.id) }
    }
    return Step(
      id: "step-\(intervention.id)",
      title: "\(intervention.name): its routes to \(outcome)",
      boxes: Set(members.map(\.id) + [intervention.id, answer.outcome.id]),
      claims: path?.steps.map(\.relation) ?? [])
  }

  private var outcome: String { answer.outcome.name.lowercasedUnlessAcronym }

  private var meeting: Step? {
    let first = answer.convergence.filter(\.isFirstMeeting)
    let places = (first.isEmpty ? answer.convergence : first).filter {
      drawn.contains($0.entity.id)
    }
    guard !places.isEmpty else { return nil }
    let entering = places.flatMap { $0.first.entering + $0.second.entering }
    let ends = [answer.first.id, answer.second.id]
    // What enters a meeting place from an intervention or its class; the step before shows the rest.
    let boxes = places.map(\.entity.id) + entering.map(\.subject.id) + ends
    return Step(
      id: "step-meeting",
      title: "They meet at "
        + list(
          places.prefix(3).map { $0.entity.label.lowercasedUnlessAcronym }
            + (places.count > 3 ? ["\(places.count - 3) more"] : [])),
      boxes: Set(boxes).intersection(drawn),
      claims: Array(
        places.prefix(3).flatMap {
          Array($0.first.entering.prefix(1)) + Array($0.second.entering.prefix(1))
        }),
      remarks: [
        "That routes meet is no evidence of a greater joint effect: a shared target may add, "
          + "saturate or cancel."
      ], parts: [.convergence])
  }

  private var opposition: Step? {
    let found = answer.oppositions.filter { $0.isClean && drawn.contains($0.entity.id) }
    guard let nearest = found.first else { return nil }
    let relations = found.flatMap { $0.first.entering + $0.second.entering }
    return Step(
      id: "step-opposition",
      title: "They push \(nearest.entity.label.lowercasedUnlessAcronym) opposite ways",
      boxes: Set(
        found.map(\.entity.id) + relations.map(\.subject.id) + [answer.first.id, answer.second.id]
      ).intersection(drawn),
      claims: Array((nearest.first.entering.prefix(2) + nearest.second.entering.prefix(2))),
      parts: [.opposition])
  }

  private var risk: Step? {
    let risks = answer.sharedRisks.filter { drawn.contains($0.entity.id) }
    guard let nearest = risks.first else { return nil }
    let entities = risks.flatMap { $0.first.path.entities + $0.second.path.entities }.map(\.id)
    return Step(
      id: "step-risk",
      title: "Both may worsen "
        + list(risks.prefix(3).map { $0.entity.label.lowercasedUnlessAcronym }),
      boxes: Set(entities + [answer.first.id, answer.second.id]).intersection(drawn),
      claims: (nearest.first.path.steps + nearest.second.path.steps).map(\.relation),
      parts: [.risk])
  }

  private var whole: Step {
    Step(
      id: "step-whole", title: diagram.title.isEmpty ? "All of it together" : diagram.title,
      boxes: nil,
      remarks: [
        "Colour and letter say which intervention reaches a box; the halo marks where the routes "
          + "first meet. Solid arrows were seen in people, dashed ones in animals, dotted ones in "
          + "cells or only argued."
      ], parts: [.readiness])
  }
}
