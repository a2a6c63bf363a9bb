/// A named thing in the drawing.
package struct Box: Sendable, Hashable {
  /// What part the box plays.
  package enum Role: Sendable, Hashable {
    case ordinary
    /// Where routes start: filled with a group's hue, in larger type.
    case start(Hue)
    /// Where routes end: filled with the theme's colour for goals, in larger type.
    case goal
    /// A point on an arrow where another arrow lands: a dot without a label.
    ///
    /// The arrow is two arrows, one that ends here plainly and one that starts here.
    case joint
  }

  package let id: String
  package let label: Label
  /// A few words in small type under the label, such as what part the box plays here.
  package var caption: String?
  package let laneID: String
  package let role: Role
  /// The groups it belongs to: none, one (tinted) or several (white, with a divided badge).
  package let groupIDs: [String]
  package let tone: Tone
  /// Whether a halo marks it out.
  package let isHighlighted: Bool
  /// What became of it, where the drawing compares two versions; a badge in place of groups'.
  package let change: Change?
  /// What a pointer or screen reader gets to know; the label if empty.
  package let tooltip: String
  package let link: Link?
  package let dataAttributes: [DataAttribute]

  package init(
    id: String, label: Label, caption: String? = nil, laneID: String, role: Role = .ordinary,
    groupIDs: [String] = [], tone: Tone = .normal, isHighlighted: Bool = false,
    change: Change? = nil, tooltip: String = "", link: Link? = nil,
    dataAttributes: [DataAttribute] = []
  ) {
    self.id = id
    self.label = label
    self.caption = caption?.displayable
    self.laneID = laneID
    self.role = role
    self.groupIDs = groupIDs
    self.tone = tone
    self.isHighlighted = isHighlighted
    self.change = change
    self.tooltip = tooltip.displayable
    self.link = link
    self.dataAttributes = dataAttributes
  }

  /// Whether routes start or end here.
  package var isTerminal: Bool {
    switch role {
    case .start, .goal: true
    case .ordinary, .joint: false
    }
  }
}

/// Whether a part stands for something unwelcome: red, and on boxes a warning sign.
package enum Tone: String, Sendable, Hashable {
  case normal, harm
}
