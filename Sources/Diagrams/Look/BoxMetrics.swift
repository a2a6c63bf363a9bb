/// The measures of a box: its text, what stands beside the text, and the room they need.
package struct BoxMetrics: Sendable, Hashable {
  /// The label in lines.
  package let label: TypesetLabel
  /// The caption in at most two lines; nil without one.
  package let caption: TypesetLabel?
  /// How many parts the badge has; 0 for no badge.
  package let badgeParts: Int
  package let hasWarning: Bool
  /// The width of badge and warning sign with the gap between them; 0 without either.
  package let signsWidth: Double
  /// What they and the gap after them take of the label's lines; 0 where they stand above it.
  package let besideWidth: Double
  /// What they and the gap after them take above the label; 0 where they stand beside it.
  package let aboveHeight: Double
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
    let name = label
    caption = (isJoint ? nil : box.caption).map {
      Label($0).typeset(
        in: Self.captionStyle, comfortable: max(96, name.width), limit: max(120, name.width),
        most: 2)
    }
    badgeParts = box.change == nil ? groups.count : 1
    hasWarning = box.tone == .harm && !isJoint
    halo = box.isHighlighted && !isJoint ? 6 : 0
    let badge = badgeParts > 0 ? Self.badgeWidth(groups: badgeParts) : 0
    let gap = badgeParts > 0 && hasWarning ? Self.signsGap : 0
    signsWidth = badge + gap + (hasWarning ? Self.warningWidth : 0)
    let isStacked = diagram.stacksBadges
    let hasSigns = signsWidth > 0
    besideWidth = hasSigns && !isStacked ? signsWidth + (hasWarning ? 4 : Self.signsGap) : 0
    aboveHeight = hasSigns && isStacked ? Self.badgeHeight + 3 : 0
    guard !isJoint else {
      (width, height) = (Self.jointSize, Self.jointSize)
      return
    }
    let text = Self.size(of: label, caption)
    let pad = diagram.spacing == .open ? 22.0 : 14
    width = max(46, max(besideWidth + text.width, signsWidth) + pad + (box.isTerminal ? 8 : 0))
    height = aboveHeight + text.height + (box.isTerminal ? 22 : 15)
  }

  /// The room of label and caption, in points.
  package var textSize: (width: Double, height: Double) { Self.size(of: label, caption) }

  private static func size(
    of label: TypesetLabel, _ caption: TypesetLabel?
  ) -> (width: Double, height: Double) {
    guard let caption else { return (label.width, label.height) }
    return (max(label.width, caption.width), label.height + captionGap + caption.height)
  }

  /// A disc for one group; a pill with a part for each of several.
  package static func badgeWidth(groups: Int) -> Double {
    groups <= 1 ? badgeHeight : Double(groups) * 12 + 1
  }

  package static let badgeHeight = 15.0
  /// Between a badge and what comes next to it.
  package static let signsGap = 6.0
  /// The width and height of a joint, in points.
  package static let jointSize = 9.0
  package static let warningWidth = 14.0
  package static let ordinaryStyle = TextStyle(size: 12.5, isBold: true)
  package static let captionStyle = TextStyle(size: 9.5)
  /// The room between label and caption, in points.
  package static let captionGap = 1.0
  package static let terminalStyle = TextStyle(size: 15, isBold: true)
}
