extension Diagram {
  /// Splits enclosures into those that can be frames, and words on those that can't.
  ///
  /// A frame stands in one column, so no chain of arrows inside its lane may lead from one of its
  /// boxes to another. O(e·(b + a)) for e enclosures, b boxes and a arrows.
  static func framable(
    _ enclosures: [Enclosure], boxes: [Box], arrows: [Arrow]
  ) -> (frames: [Enclosure], notes: [String]) {
    guard !enclosures.isEmpty else { return ([], []) }
    let known = Dictionary(boxes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let inner = arrows.filter { arrow in
      arrow.from != arrow.to && known[arrow.from]?.laneID == known[arrow.to]?.laneID
    }
    let targets = Dictionary(grouping: inner, by: \.from).mapValues { $0.map(\.to) }
    var frames: [Enclosure] = []
    var notes: [String] = []
    for enclosure in enclosures {
      let chain = enclosure.boxIDs.lazy.compactMap { start in
        reached(from: start, by: targets).first(where: enclosure.boxIDs.contains)
          .map { (start, $0) }
      }.first
      if let (start, end) = chain {
        let names = [start, end].map { known[$0]?.label.plainText ?? $0 }
        notes.append(
          "Not framed, as arrows lead from \(names[0]) to \(names[1]): "
            + "\(enclosure.words(among: boxes)).")
      } else {
        frames.append(enclosure)
      }
    }
    return (frames, notes)
  }

  /// The boxes that a chain of arrows leads to, nearest first; not `start` itself.
  private static func reached(from start: String, by targets: [String: [String]]) -> [String] {
    var found = [start]
    var seen: Set = [start]
    var next = 0
    while next < found.count {
      for target in targets[found[next]] ?? [] where seen.insert(target).inserted {
        found.append(target)
      }
      next += 1
    }
    return Array(found.dropFirst())
  }
}
