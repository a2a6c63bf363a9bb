extension Drawing {
  private enum Side: Hashable {
    case left, right, top, bottom

    var isUpright: Bool { self == .left || self == .right }
  }

  private struct Place: Hashable {
    let box: Int
    let side: Side
  }

  /// Moves heads that meet one side of a box within a few points of each other apart along it.
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
    for (place, members) in heads where members.count > 1 {
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
    let gap = min(11, (high - low) / Double(order.count - 1))
    var wanted = order.map { min(high, max(low, coordinate(curves[$0].curve.end))) }
    for _ in 0..<60 {
      for index in 1..<wanted.count where wanted[index] - wanted[index - 1] < gap - 0.01 {
        let missing = (gap - (wanted[index] - wanted[index - 1])) / 2
        wanted[index - 1] = max(low, wanted[index - 1] - missing)
        wanted[index] = min(high, wanted[index] + missing)
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
    let last = joint.curve.segments.count - 1
    joint.curve.segments[last].end = joint.curve.segments[last].end + step
    joint.curve.segments[last].control2 = joint.curve.segments[last].control2 + step
    let entered = boxesEntered(by: joint.curve, except: [joint.tail], margin: 0)
    if entered.allSatisfy({ $0 == joint.head }) { curves[index] = joint }
  }
}
