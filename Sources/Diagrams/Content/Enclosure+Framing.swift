extension Diagram {
  /// Splits enclosures into those that can be frames, and words on those that can't.
  ///
  /// A frame stands in one column, so no chain of arrows inside its lane may lead from one of its
  /// boxes to another. O(e·(b + a)) for e enclosures, b boxes and a arrows.
  static func framable(
    _ enclosures: [Enclosure], boxes: [Box], arrows: [Arrow]
  ) -> (frames: [Enclosure], notes: [String]) {
    guard !enclosures.isEmpty else { return ([], []) }
    let chains = LaneChains(
      lanes: Dictionary(boxes.map { ($0.id, $0.laneID) }, uniquingKeysWith: { first, _ in first }),
      links: arrows.map { ($0.from, $0.to) })
    var frames: [Enclosure] = []
    var notes: [String] = []
    for enclosure in enclosures {
      if let (start, end) = chains.first(among: enclosure.boxIDs) {
        let names = [start, end].map { id in
          boxes.first { $0.id == id }?.label.plainText ?? id
        }
        notes.append(
          "Not framed, as arrows lead from \(names[0]) to \(names[1]): "
            + "\(enclosure.words(among: boxes)).")
      } else {
        frames.append(enclosure)
      }
    }
    return (frames, notes)
  }
}
