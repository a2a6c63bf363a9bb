extension Drawing {
  private enum Side: Int, Hashable {
    case left, right, top, bottom

    var isUpright: Bool { self == .left || self == .right }

    /// The direction from this side straight into the box.
    var inward: Point {
      switch self {
      case .left: Point(x: 1, y: 0)
      case .right: Point(x: -1, y: 0)
      case .top: Point(x: 0, y: 1)
      case .bottom: Point(x: 0, y: -1)
      }
    }
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
    let places = heads.keys.sorted { ($0.box, $0.side.rawValue) < ($1.box, $1.side.rawValue) }
    for place in places { spread(heads[place] ?? [], along: place) }
    for index in curves.indices { straightenHead(of: index) }
  }

  /// The direction straight into the box where the curve ends.
  func inward(of joint: Joint) -> Point {
    side(of: joint.curve.end, frames[joint.head]).inward
  }

  /// Turns a head that comes in flat along its side by bending the end of its curve.
  private mutating func straightenHead(of index: Int) {
    var joint = curves[index]
    let last = joint.curve.segments.count - 1
    let inward = inward(of: joint)
    let end = joint.curve.end
    let back = joint.curve.segments[last].control2 - end
    let along = -(back.x * inward.x + back.y * inward.y)
    let aside = back + inward * along
    // Flatter than 50 degrees: less than 0.84 into the box for each 1 along its side.
    guard back.length > 1, along < aside.length * 0.84 else { return }
    let reach = max(16, back.length)
    joint.curve.segments[last].control2 =
      end + aside.unit * (reach * 0.7) - inward * (reach * 0.7)
    if boxesEntered(by: joint.curve, except: [joint.tail], margin: 0).allSatisfy({
      $0 == joint.head
    }) {
      curves[index] = joint
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
