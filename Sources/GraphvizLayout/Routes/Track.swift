/// Where an arrow runs, read off along the flow.
struct Track {
  private let start: Double
  private var places: [Double] = []

  /// Reads off a curve that runs along the flow all the way.
  init(of curve: Curve) {
    start = curve.start.x
    let points = curve.samples(perSegment: 30)
    for (left, right) in zip(points, points.dropFirst()) where right.x > left.x {
      while place(ofNext: right.x) {
        let part = (start + Double(places.count) * Corridor.step - left.x) / (right.x - left.x)
        places.append(left.y + (right.y - left.y) * max(0, part))
      }
    }
  }

  /// Whether the next point to be read lies before `along`.
  private func place(ofNext along: Double) -> Bool {
    start + Double(places.count) * Corridor.step <= along
  }

  /// Whether this lies on the wrong side of another track anywhere on a stretch.
  ///
  /// - Parameter isAbove: whether the other one should lie above.
  func strays(beyond other: Track, isAbove: Bool, from low: Double, to high: Double) -> Bool {
    stride(from: low, through: high, by: Corridor.step).contains { along in
      guard let own = place(at: along), let its = other.place(at: along) else { return false }
      return isAbove ? own < its : own > its
    }
  }

  /// How much longer the arrow is there than its way along the flow, at most three times.
  func steepness(at along: Double) -> Double {
    let step = Corridor.step
    guard let before = place(at: along - step), let after = place(at: along + step) else {
      return 1
    }
    let slope = (after - before) / (2 * step)
    return min(3, (1 + slope * slope).squareRoot())
  }

  /// Where the arrow runs there; nil beyond its ends.
  func place(at along: Double) -> Double? {
    let index = Int(((along - start) / Corridor.step).rounded())
    return places.indices.contains(index) ? places[index] : nil
  }
}
