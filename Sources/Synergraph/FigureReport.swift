public import KnowledgeReports
public import Reports

/// What a reader would stumble over in a figure, counted.
public struct FigureReport: Sendable, Hashable, Codable, Reportable {
  /// The figure's title.
  public let title: String
  public let boxes: Int
  public let arrows: Int
  /// Pairs of boxes that overlap.
  public let boxOverlaps: Int
  /// Texts and marks that lie over a box which isn't theirs.
  public let labelsOverBoxes: Int
  /// Pairs of texts and marks that overlap.
  public let labelOverlaps: Int
  /// Arrows that run through a box or a label.
  public let arrowsThroughBoxes: Int
  public let arrowsThroughLabels: Int
  /// Frames over boxes that aren't theirs, and boxes that stick out of their frame.
  public let framesOverBoxes: Int
  /// Pairs of frames that overlap.
  public let frameOverlaps: Int
  /// Arrows that run through a frame which holds neither of their boxes.
  public let arrowsThroughFrames: Int
  /// Titles of frames over anything else.
  public let frameTitleOverlaps: Int
  /// Parts that stick out of the page.
  public let outside: Int
  /// Pairs of arrows that cross.
  public let crossings: Int
  /// Pairs of arrows that cross where plain `dot` places the same boxes without lanes.
  public let plainCrossings: Int
  /// Changes between turning left and turning right, over all arrows.
  public let bends: Int
  /// Texts under nine points.
  public let smallTexts: Int
  /// The page's size in whole points.
  public let width: Int
  public let height: Int

  public func report() -> Report {
    let counts = [
      ("boxes", boxes), ("arrows", arrows), ("boxes over boxes", boxOverlaps),
      ("labels over boxes", labelsOverBoxes), ("labels over labels", labelOverlaps),
      ("arrows through boxes", arrowsThroughBoxes), ("arrows through labels", arrowsThroughLabels),
      ("frames over boxes", framesOverBoxes), ("frames over frames", frameOverlaps),
      ("arrows through frames", arrowsThroughFrames),
      ("frame titles over others", frameTitleOverlaps),
      ("parts outside the page", outside), ("crossings", crossings),
      ("crossings in plain dot", plainCrossings), ("bends", bends),
      ("texts under 9 points", smallTexts), ("width in points", width),
      ("height in points", height),
    ]
    var table = Table(columns: ["measure", Table.Column("count", .right)])
    for (measure, count) in counts { table.append([measure, String(count)]) }
    return Report(title: title, blocks: [.table(table)], data: table)
  }
}
