/// The shortest way from one box to another round all boxes, along the corners of their margins.
///
/// A* over the corners (Hart, Nilsson and Raphael 1968, doi:10.1109/TSSC.1968.300136). O(b³) with b
/// boxes at worst, far less in practice, as it looks only towards the goal.
struct Detour {
  private let obstacles: [Rect]
  private let starts: [Point]
  private let goals: [Point]
  private let corners: [Point]

  init(frames: [Rect], tail: Int, head: Int, margin: Double) {
    obstacles = frames.enumerated().map { index, frame in
      frame.inset(by: index == tail || index == head ? 1 : -margin * 0.6)
    }
    starts = Self.doors(of: frames[tail])
    goals = Self.doors(of: frames[head])
    let blocked = obstacles
    corners = frames.flatMap { frame in
      let room = frame.inset(by: -margin)
      return [
        Point(x: room.x, y: room.y), Point(x: room.maxX, y: room.y),
        Point(x: room.x, y: room.maxY), Point(x: room.maxX, y: room.maxY),
      ]
    }.filter { corner in !blocked.contains { $0.contains(corner) } }
  }

  /// Where an arrow may leave or enter: the middle of each side.
  private static func doors(of frame: Rect) -> [Point] {
    [
      Point(x: frame.maxX, y: frame.centre.y), Point(x: frame.x, y: frame.centre.y),
      Point(x: frame.centre.x, y: frame.maxY), Point(x: frame.centre.x, y: frame.y),
    ]
  }

  /// The corners of the way from border to border; nil if there is none.
  var way: [Point]? {
    let points = starts + corners + goals
    let firstGoal = points.count - goals.count
    var cost = [Double](repeating: .infinity, count: points.count)
    var previous = [Int](repeating: -1, count: points.count)
    var isDone = [Bool](repeating: false, count: points.count)
    let ahead = points.map { point in goals.map { point.distance(to: $0) }.min() ?? 0 }
    for start in starts.indices { cost[start] = 0 }
    while true {
      var best = -1
      for index in points.indices where !isDone[index] && cost[index] < .infinity {
        if best < 0 || cost[index] + ahead[index] < cost[best] + ahead[best] { best = index }
      }
      if best < 0 { return nil }
      if best >= firstGoal { return trace(previous, from: best, points) }
      isDone[best] = true
      for next in points.indices.dropFirst(starts.count) where !isDone[next] {
        // A few points for each corner keep the way simple.
        let sum = cost[best] + points[best].distance(to: points[next]) + 8
        guard sum < cost[next], isFree(points[best], points[next]) else { continue }
        cost[next] = sum
        previous[next] = best
      }
    }
  }

  private func trace(_ previous: [Int], from goal: Int, _ points: [Point]) -> [Point] {
    var way: [Point] = []
    var index = goal
    while index >= 0 {
      way.append(points[index])
      index = previous[index]
    }
    return way.reversed()
  }

  private func isFree(_ from: Point, _ to: Point) -> Bool {
    !obstacles.contains { Self.passes(from, to, through: $0) }
  }

  /// Whether the straight line enters the inside of `rect` (Liang and Barsky 1984,
  /// doi:10.1145/357332.357333).
  private static func passes(_ from: Point, _ to: Point, through rect: Rect) -> Bool {
    var (low, high) = (0.0, 1.0)
    let step = to - from
    for (start, delta, least, most) in [
      (from.x, step.x, rect.x, rect.maxX), (from.y, step.y, rect.y, rect.maxY),
    ] {
      if abs(delta) < 1e-12 {
        if start <= least || start >= most { return false }
        continue
      }
      let times = [(least - start) / delta, (most - start) / delta].sorted()
      low = max(low, times[0])
      high = min(high, times[1])
    }
    return high - low > 1e-9
  }
}
