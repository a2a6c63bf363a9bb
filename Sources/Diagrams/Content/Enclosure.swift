/// Boxes that belong together, in a dotted frame with a title.
package struct Enclosure: Sendable, Hashable {
  package let id: String
  /// What the frame is called; it may mark subscripts as labels do, and it may be empty.
  package let title: String
  /// Two boxes or more of one lane.
  package let boxIDs: [String]
  /// In which way they belong together, as the legend says it; empty for the legend's own words.
  package let bond: String
  /// How it is known that they belong together; may be empty.
  package let remark: String
  /// Numbers of sources for that, in the diagram's list.
  package internal(set) var referenceNumbers: [Int]

  package init(
    id: String, title: String, boxIDs: [String], bond: String = "", remark: String = "",
    referenceNumbers: [Int] = []
  ) {
    self.id = id
    self.title = title.displayable
    self.boxIDs = boxIDs
    self.bond = bond.displayable
    self.remark = remark.displayable
    self.referenceNumbers = referenceNumbers
  }
}

extension Enclosure {
  /// What the frame holds, in words, and how that is known: `Kinds of exercise: Exercise, Intense
  /// exercise`.
  package func words(among boxes: [Box]) -> String {
    let labels = boxes.filter { boxIDs.contains($0.id) }.map(\.label.plainText)
    return (title.isEmpty ? "Together" : Label(title).plainText) + ": "
      + labels.joined(separator: ", ") + (remark.isEmpty ? "" : " – " + remark)
  }
}
