extension Drawing {
  private enum Side: Hashable {
    case left, right, top, bottom

    var isUpright: Bool { self == .left || self == .right }
  }

  private struct Place: Hashable {
    let box: Int
    let side: Side
  }

  /// Moves heads that meet one side of a box within a few points of each other apart along it,
  /// and away from its corners.
  ///
  /// An end that would make its curve enter a box stays where it was.
  mutating func spreadHeads() {
    var heads: [Place: [Int]] = [:]
    for (index, joint) in curves.enumerated() where joint.tail != joint.head {
      heads[
        Place(box: joint.head, side: side(of: joint.curve.end, frames[joint.head])), default: []
      ]
      .append(index)
    }
    for (place, members) in heads {
      spread(members, along: place)
    }
  }

  private func side(of point: Point, _ frame: Rect) -> Side {
    let gaps: [(Side, Double)] = [
      (.left, abs(point.x - frame.x)), (.right, abs(point.x - frame.maxX)),
      (.top, abs(point.y - frame.y)), (.bottom, abs(point.y - frame.maxY)),
    ]
    return gaps.min { $0.1 < $1.1 }?.0 ?? .left
  }

  private mutating func spread(_ members: [Int], along place: Place) {
    let frame = frames[place.box]
    let isUpright = place.side.isUpright
    func coordinate(_ point: Point) -> Double { isUpright ? point.y : point.x }
    let order = members.sorted {
      (coordinate(curves[$0].curve.end), $0) < (coordinate(curves[$1].curve.end), $1)
    }
    let low = (isUpright ? frame.y : frame.x) + 9
    let high = (isUpright ? frame.maxY : frame.maxX) - 9
    guard high > low else { return }
    var gaps = zip(order, order.dropFirst()).map { curves[$0].headWidth + curves[$1].headWidth }
    let shrunk = min(1, (high - low) / max(1e-9, gaps.reduce(0, +)))
    gaps = gaps.map { $0 * shrunk }
    var wanted = order.map { min(high, max(low, coordinate(curves[$0].curve.end))) }
    for _ in 0..<60 {
      for (index, gap) in gaps.enumerated() {
        let missing = (gap - (wanted[index + 1] - wanted[index])) / 2
        guard missing > 0.005 else { continue }
        wanted[index] = max(low, wanted[index] - missing)
        wanted[index + 1] = min(high, wanted[index + 1] + missing)
      }
    }
    for (index, goal) in zip(order, wanted) {
      let offset = goal - coordinate(curves[index].curve.end)
      if abs(offset) > 0.05 { moveEnd(of: index, by: offset, isUpright: isUpright) }
    }
  }

  private mutating func moveEnd(of index: Int, by offset: Double, isUpright: Bool) {
    var joint = curves[index]
    let step = isUpright ? Point(x: 0, y: offset) : Point(x: offset, y: 0)
    joint.curve.bendEnd(by: step, over: 90)
    let entered = boxesEntered(by: joint.curve, except: [joint.tail], margin: 0)
    if entered.allSatisfy({ $0 == joint.head }) { curves[index] = joint }
  }
}
