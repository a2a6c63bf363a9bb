/// A set of boxes and arrows that share a colour and a letter.
package struct Group: Sendable, Hashable {
  package let id: String
  /// What the legend calls it.
  package let name: String
  /// One or two characters that stand for the group where colour cannot.
  package let badge: String
  package let hue: Hue

  /// Makes a group; a longer badge is cut to two characters.
  package init(id: String, name: String, badge: String, hue: Hue) {
    self.id = id
    self.name = name.displayable
    self.badge = String(badge.displayable.prefix(2))
    self.hue = hue
  }
}

/// One of the theme's colours for groups.
package enum Hue: Int, Sendable, Hashable, CaseIterable {
  case first, second, third, fourth
}
