import Diagrams

/// Pairs of arrows that cross, other than beside a box which both join.
enum Crossings {
  /// O(a²) in the number of arrows, most of them told apart by their bounds.
  static func count(
    _ ways: [[Point]], joining joints: [(tail: Int, head: Int)], frames: [Rect]
  ) -> Int {
    let lines = ways.map { Polyline($0) }
    return Pairs.count(lines.count) { first, second in
      let shared = Set([joints[first].tail, joints[first].head])
        .intersection([joints[second].tail, joints[second].head])
        .map { frames[$0].inset(by: -10) }
      let point = lines[first].firstCrossing(with: lines[second]) { point in
        !shared.contains { $0.contains(point) }
      }
      return point != nil
    }
  }
}

/// Pairs among the first whole numbers.
enum Pairs {
  static func count(_ count: Int, where matches: (Int, Int) -> Bool) -> Int {
    var found = 0
    for first in 0..<count {
      for second in (first + 1)..<max(count, first + 1) where matches(first, second) { found += 1 }
    }
    return found
  }
}

extension Diagram {
  /// The places in `boxes` that each arrow joins.
  var joints: [(tail: Int, head: Int)] {
    let positions = positions
    return arrows.map { (positions[$0.from] ?? 0, positions[$0.to] ?? 0) }
  }
}
