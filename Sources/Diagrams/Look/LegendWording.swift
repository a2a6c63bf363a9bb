/// What the legend calls each visual code; an empty text leaves the code out.
package struct LegendWording: Sendable, Hashable {
  package var endings: [Arrow.Ending: String]
  package var strengths: [Arrow.Strength: String]
  package var patterns: [Arrow.Pattern: String]
  package var severalGroups: String
  package var harm: String
  package var goal: String
  package var highlight: String
  package var contested: String
  package var joint: String
  package var changes: [Change: String]
  package var timings: [Timing: String]
  package var references: String
  package var bundle: String
  package var enclosure: String

  /// Neutral words; callers that know what is drawn say more.
  package init(
    endings: [Arrow.Ending: String] = [
      .promotes: "promotes", .inhibits: "inhibits", .modulates: "modulates",
      .requires: "requires", .plain: "is linked with",
    ],
    strengths: [Arrow.Strength: String] = [
      .weakest: "weakest support", .weak: "weak", .strong: "strong", .strongest: "strongest",
    ],
    patterns: [Arrow.Pattern: String] = [
      .solid: "direct", .dashed: "indirect", .dotted: "assumed",
    ],
    severalGroups: String = "several groups", harm: String = "unwelcome", goal: String = "outcome",
    highlight: String = "in focus", contested: String = "sources disagree",
    joint: String = "acts on an arrow",
    changes: [Change: String] = [.added: "added", .removed: "removed", .changed: "changed"],
    timings: [Timing: String] = [
      .acute: "passing", .sustained: "lasting", .whileContinued: "while it goes on",
      .afterStopping: "when it ends",
    ],
    references: String = "sources, listed below", bundle: String = "several relations",
    enclosure: String = "belong together"
  ) {
    self.endings = endings
    self.strengths = strengths
    self.patterns = patterns
    self.severalGroups = severalGroups
    self.harm = harm
    self.goal = goal
    self.highlight = highlight
    self.contested = contested
    self.joint = joint
    self.changes = changes
    self.timings = timings
    self.references = references
    self.bundle = bundle
    self.enclosure = enclosure
  }
}
