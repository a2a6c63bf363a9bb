#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Curve {
  /// How far the curve turns in all, and at most within `window` points of its length, in radians.
  package func turning(within window: Double = 14) -> (total: Double, sharpest: Double) {
    let points = samples(perSegment: 16)
    var turns: [(at: Double, angle: Double)] = []
    var length = 0.0
    var before: Point?
    for (from, to) in zip(points, points.dropFirst()) {
      let step = to - from
      guard step.length > 1e-6 else { continue }
      if let before {
        let cross = before.x * step.y - before.y * step.x
        turns.append((length, abs(atan2(cross, before.x * step.x + before.y * step.y))))
      }
      before = step
      length += step.length
    }
    var (total, sharpest, inWindow, first) = (0.0, 0.0, 0.0, 0)
    for turn in turns {
      total += turn.angle
      inWindow += turn.angle
      while turns[first].at < turn.at - window {
        inWindow -= turns[first].angle
        first += 1
      }
      sharpest = max(sharpest, inWindow)
    }
    return (total, sharpest)
  }
}
