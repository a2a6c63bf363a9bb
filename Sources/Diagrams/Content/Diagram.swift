/// A drawing before anyone has placed it: boxes in lanes, arrows between them, and what to say
/// about it.
///
/// A value of this type is sound: ids are unique, every arrow joins two of its boxes, every box
/// stands in one of its lanes, and all text can be shown. Nothing downstream checks again.
package struct Diagram: Sendable, Hashable {
  /// The way arrows run.
  package enum Direction: String, Sendable, CaseIterable {
    case right, down
  }

  /// How much room parts take beside their names.
  package enum Spacing: String, Sendable, CaseIterable {
    /// For a page: badges above names where columns make the drawing wide, and beside them where
    /// rows make it high.
    case open
    /// For a slide, which shows a wide drawing small: narrow gaps and headings, so that names are
    /// as large as they can be; badges beside them.
    case low
    /// The same with badges above names, and so narrower and higher.
    case narrow
  }

  /// What every id in the drawing starts with, so that two drawings fit in one page.
  package let prefix: String
  /// A sentence that says what the drawing shows.
  package let title: String
  /// The title with its subscripts and superscripts marked, see ``Label``.
  package let heading: String
  package let subtitle: String
  /// The drawing in words, a line a fact, for those who cannot see it; frames come last.
  package internal(set) var description: [String]
  package let direction: Direction
  package let spacing: Spacing
  package let lanes: [Lane]
  package let groups: [Group]
  package let boxes: [Box]
  package internal(set) var arrows: [Arrow]
  /// Frames around boxes that belong together.
  package internal(set) var enclosures: [Enclosure]
  /// Short remarks printed below the legend.
  package internal(set) var notes: [String]
  /// Sources printed below the notes, numbered from 1.
  package internal(set) var references: [Reference]
  package let wording: LegendWording

  /// Checks the parts against each other.
  ///
  /// Title, subtitle, notes, references and names of groups may mark subscripts as labels do.
  /// Throws the first ``DiagramError`` found. O(n) in the number of parts.
  package init(
    prefix: String = "figure", title: String, subtitle: String = "", description: [String] = [],
    direction: Direction = .right, spacing: Spacing = .open, lanes: [Lane], groups: [Group] = [],
    boxes: [Box], arrows: [Arrow] = [], enclosures: [Enclosure] = [], notes: [String] = [],
    references: [Reference] = [],
    wording: LegendWording = LegendWording()
  ) throws(DiagramError) {
    self.prefix = prefix
    self.title = Label(title).plainText
    self.heading = title.displayable
    self.subtitle = subtitle.displayable
    self.description =
      description.map(\.displayable) + enclosures.map { $0.words(among: boxes) }
    self.direction = direction
    self.spacing = spacing
    self.lanes = lanes
    self.groups = groups
    self.boxes = boxes
    self.arrows = arrows
    self.enclosures = enclosures
    self.notes = notes.map(\.displayable)
    self.references = references
    self.wording = wording
    try checkPrefix()
    try checkIDs()
    try checkReferences()
    try checkEnclosures()
  }
}

extension Diagram {
  /// The same without some frames, which a note names; ids of no frame change nothing.
  ///
  /// O(e·b) for e frames and b boxes.
  package func unframing(_ ids: [String]) -> Diagram {
    let unframed = enclosures.filter { ids.contains($0.id) }
    guard !unframed.isEmpty else { return self }
    var diagram = self
    diagram.enclosures.removeAll { ids.contains($0.id) }
    let words = unframed.map { $0.words(among: boxes) }
    diagram.description =
      description.dropLast(enclosures.count)
      + diagram.enclosures.map { $0.words(among: boxes) }
    diagram.notes.append(
      "Not framed, as that would tangle the arrows: \(words.joined(separator: "; ")).")
    return diagram
  }

  /// The group of that id; nil for one that is not in the drawing.
  package func group(_ id: String) -> Group? {
    groups.first { $0.id == id }
  }

  /// The groups of those ids, in the order of the drawing.
  package func groups(_ ids: [String]) -> [Group] {
    ids.isEmpty ? [] : groups.filter { ids.contains($0.id) }
  }

  /// Whether badges stand above names, and not beside them.
  var stacksBadges: Bool {
    switch spacing {
    case .open: direction == .right
    case .low: false
    case .narrow: true
    }
  }

  /// Where each box stands in `boxes`, by its id.
  package var positions: [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(boxes.map(\.id), boxes.indices))
  }
}
