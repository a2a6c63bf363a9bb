import Diagrams

extension LegendWording {
  /// What the visual codes mean in a mechanism figure.
  static let mechanism = LegendWording(
    endings: [
      .promotes: "promotes", .inhibits: "inhibits", .modulates: "acts on, direction unknown",
      .requires: "is needed for",
    ],
    strengths: [
      .weakest: "theory", .weak: "animals or cells", .strong: "people", .strongest: "trials",
    ],
    patterns: [
      .solid: "seen in people", .dashed: "in animals", .dotted: "in cells, or argued",
    ],
    severalGroups: "reached by both", harm: "works against the goal", goal: "outcome",
    highlight: "where the routes first meet", contested: "studies disagree",
    joint: "what lands here acts on the arrow",
    timings: [
      .acute: "acute", .sustained: "sustained", .whileContinued: "while continued",
      .afterStopping: "after stopping",
    ])
}
