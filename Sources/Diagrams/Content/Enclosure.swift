/// Boxes that belong together, in a dotted frame with a title.
package struct Enclosure: Sendable, Hashable {
  package let id: String
  /// What the frame is called; it may mark subscripts as labels do, and it may be empty.
  package let title: String
  /// Two boxes or more of one lane.
  package let boxIDs: [String]

  package init(id: String, title: String, boxIDs: [String]) {
    self.id = id
    self.title = title.displayable
    self.boxIDs = boxIDs
  }
}

extension Enclosure {
  /// What the frame holds, in words: `Kinds of exercise: Exercise, Intense exercise`.
  package func words(among boxes: [Box]) -> String {
    let labels = boxes.filter { boxIDs.contains($0.id) }.map(\.label.plainText)
    return (title.isEmpty ? "Together" : Label(title).plainText) + ": "
      + labels.joined(separator: ", ")
  }
}
