import Diagrams

/// What a reader would stumble over in a placed drawing, counted.
package struct LayoutReport: Sendable, Hashable {
  /// Texts smaller than this are hard to read, in points.
  package static let leastTextSize = 9.0

  package let boxes: Int
  package let arrows: Int
  /// Pairs of boxes (halos included) that overlap.
  package let boxOverlaps: Int
  /// Texts, badges, signs and marks over a box that isn't theirs, or sticking out of their own.
  package let boxLabelOverlaps: Int
  /// Pairs of texts, badges, signs and marks that overlap.
  package let labelOverlaps: Int
  /// Arrows that enter a box they don't join.
  package let arrowsThroughBoxes: Int
  /// Arrows that touch a heading, the title or the legend.
  package let arrowsThroughLabels: Int
  /// Frames over boxes that aren't theirs, and boxes that stick out of their frame.
  package let framesOverBoxes: Int
  /// Pairs of frames that overlap.
  package let frameOverlaps: Int
  /// Arrows that enter a frame which holds neither of their boxes.
  package let arrowsThroughFrames: Int
  /// Titles of frames over boxes, arrows, texts or marks, or outside their frame.
  package let frameTitleOverlaps: Int
  /// Pairs of arrows that cross, other than beside a box which both join.
  package let crossings: Int
  /// Changes between turning left and turning right, over all arrows.
  package let bends: Int
  /// Parts that stick out of the page.
  package let outside: Int
  /// Texts smaller than ``leastTextSize``.
  package let smallTexts: Int
  /// The page's size in points.
  package let width: Double
  package let height: Double

  /// Measures `placed`; O(a²) in the number of arrows.
  package init(of placed: PlacedDiagram) {
    let survey = Survey(placed)
    boxes = placed.boxes.count
    arrows = placed.arrows.count
    boxOverlaps = survey.boxOverlaps
    boxLabelOverlaps = survey.boxLabelOverlaps
    labelOverlaps = survey.labelOverlaps
    arrowsThroughBoxes = survey.arrowsThroughBoxes
    arrowsThroughLabels = survey.arrowsThroughLabels
    framesOverBoxes = survey.framesOverBoxes
    frameOverlaps = survey.frameOverlaps
    arrowsThroughFrames = survey.arrowsThroughFrames
    frameTitleOverlaps = survey.frameTitleOverlaps
    crossings = survey.crossings
    bends = survey.bends
    outside = survey.outside
    smallTexts = survey.smallTexts
    width = placed.width
    height = placed.height
  }

  /// The page's width by its height.
  package var ratio: Double { width / height }

  /// Whether nothing lies over anything else and everything is on the page.
  package var isClean: Bool {
    boxOverlaps + boxLabelOverlaps + labelOverlaps + arrowsThroughBoxes + arrowsThroughLabels
      + framesOverBoxes + frameOverlaps + arrowsThroughFrames + frameTitleOverlaps + outside == 0
  }
}
