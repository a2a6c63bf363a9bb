/// The measures of a box: its text, what stands beside the text, and the room they need.
package struct BoxMetrics: Sendable, Hashable {
  /// The label in lines.
  package let label: TypesetLabel
  /// The caption in at most two lines; nil without one.
  package let caption: TypesetLabel?
  /// How many parts the badge has; 0 for no badge.
  package let badgeParts: Int
  package let hasWarning: Bool
  /// The size of the box without its halo, in points.
  package let width: Double
  package let height: Double
  /// How far the halo reaches out around the box, in points.
  package let halo: Double

  package init(of box: Box, in diagram: Diagram) {
    let isJoint = box.role == .joint
    let groups = isJoint ? [] : diagram.groups(box.groupIDs)
    label = box.label.typeset(
      in: box.isTerminal ? Self.terminalStyle : Self.ordinaryStyle,
      comfortable: box.isTerminal ? 110 : 88, limit: box.isTerminal ? 190 : 160)
    let text = label
    caption = (isJoint ? nil : box.caption).map {
      Label($0).typeset(
        in: Self.captionStyle, comfortable: max(96, text.width), limit: max(120, text.width),
        most: 2)
    }
    badgeParts = box.change == nil ? groups.count : 1
    hasWarning = box.tone == .harm && !isJoint
    halo = box.isHighlighted && !isJoint ? 6 : 0
    let beside = Self.besideWidth(badgeParts: badgeParts, hasWarning: hasWarning)
    let size = Self.size(of: label, caption)
    width = isJoint ? Self.jointSize : max(46, size.width + beside + (box.isTerminal ? 30 : 22))
    height = isJoint ? Self.jointSize : size.height + (box.isTerminal ? 22 : 15)
  }

  /// The room of label and caption, in points.
  package var textSize: (width: Double, height: Double) { Self.size(of: label, caption) }

  private static func size(
    of label: TypesetLabel, _ caption: TypesetLabel?
  ) -> (width: Double, height: Double) {
    guard let caption else { return (label.width, label.height) }
    return (max(label.width, caption.width), label.height + captionGap + caption.height)
  }

  /// The room of badge and warning sign with the gaps after them, in points.
  package static func besideWidth(badgeParts: Int, hasWarning: Bool) -> Double {
    (badgeParts > 0 ? badgeWidth(groups: badgeParts) + 6 : 0) + (hasWarning ? warningWidth + 4 : 0)
  }

  /// A disc for one group; a pill with a part for each of several.
  package static func badgeWidth(groups: Int) -> Double {
    groups <= 1 ? badgeHeight : Double(groups) * 12 + 1
  }

  package static let badgeHeight = 15.0
  /// The width and height of a joint, in points.
  package static let jointSize = 9.0
  package static let warningWidth = 14.0
  package static let ordinaryStyle = TextStyle(size: 12.5, isBold: true)
  package static let captionStyle = TextStyle(size: 9.5)
  /// The room between label and caption, in points.
  package static let captionGap = 1.0
  package static let terminalStyle = TextStyle(size: 15, isBold: true)
}
