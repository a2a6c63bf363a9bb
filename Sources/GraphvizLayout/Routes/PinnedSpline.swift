/// A draughtsman's spline: a flexible rule laid along a corridor and held by as few pins as keep it
/// there.
///
/// Between pins the curve bends as little as it can: a cubic spline with continuous curvature (de
/// Boor 1978). A taut one never swings past a pin, as its slopes are limited as by Fritsch and
/// Carlson (doi:10.1137/0717021). It runs along the flow all the way, without loops. Coordinates
/// are along and across the flow.
struct PinnedSpline {
  /// Where the curve must pass, in rising order along; the first and last are its ends.
  private(set) var pins: [Point]
  /// Whether it lies in the corridor.
  private(set) var isInside = true
  private let startSlope: Double?
  private let endSlope: Double?
  private let isTaut: Bool

  /// How far outside its corridor a curve may lie, in points.
  static let tolerance = 0.6
  /// Pins that are closer than this make the rule buckle.
  private static let nearest = 9.0
  private static let most = 40

  /// - Parameters:
  ///   - startSlope: nil for the slope that bends least.
  init(
    from start: Point, to end: Point, startSlope: Double?, endSlope: Double?, isTaut: Bool,
    in corridor: Corridor
  ) {
    pins = [start, end]
    self.startSlope = startSlope
    self.endSlope = endSlope
    self.isTaut = isTaut
    while pins.count < Self.most, let pin = worst(in: corridor, nearest: Self.nearest) {
      insert(pin)
    }
    // A pin may have become needless when others were set.
    for index in pins.indices.dropFirst().dropLast().reversed() {
      let pin = pins.remove(at: index)
      if worst(in: corridor, nearest: Self.nearest) != nil { pins.insert(pin, at: index) }
    }
    isInside = worst(in: corridor, nearest: 0) == nil
  }

  /// A taut curve through pins that are known to be right, level at both ends.
  init(pins: [Point]) {
    self.pins = pins
    (startSlope, endSlope, isTaut) = (0, 0, true)
  }

  private mutating func insert(_ pin: Point) {
    pins.insert(pin, at: pins.firstIndex { $0.x > pin.x } ?? pins.count - 1)
  }

  /// The pin for the point that lies furthest out of the corridor; nil if all lie in it.
  private func worst(in corridor: Corridor, nearest: Double) -> Point? {
    var worst: (correction: Double, pin: Point)?
    let curve = self.curve
    for index in curve.segments.indices {
      let (left, right) = (pins[index], pins[index + 1])
      let span = right.x - left.x + abs(right.y - left.y)
      let count = max(6, min(240, Int(span / (2 * Corridor.step))))
      for step in 1..<count {
        let point = curve.point(of: index, at: Double(step) / Double(count))
        let correction = corridor.correction(at: point)
        guard abs(correction) > max(Self.tolerance, abs(worst?.correction ?? 0)),
          point.x - left.x > nearest, right.x - point.x > nearest
        else { continue }
        worst = (correction, Point(x: point.x, y: point.y + correction))
      }
    }
    return worst?.pin
  }

  /// The curve through the pins.
  var curve: Curve {
    let slopes = isTaut ? limited(smoothSlopes) : smoothSlopes
    var segments: [Curve.Segment] = []
    for (index, (left, right)) in zip(pins, pins.dropFirst()).enumerated() {
      let length = right.x - left.x
      let reach = length * handle((right.y - left.y) / length)
      segments.append(
        Curve.Segment(
          control1: Point(x: left.x + reach, y: left.y + reach * slopes[index]),
          control2: Point(x: right.x - reach, y: right.y - reach * slopes[index + 1]), end: right))
    }
    return Curve(start: pins[0], segments: segments)
  }

  /// The handles' share of the length along: a third makes the exact cubic; more rounds the corners
  /// of a steep one that is taut.
  private func handle(_ slope: Double) -> Double {
    1 / 3 + (isTaut ? 0.3 : 0.1) * min(1, max(0, (abs(slope) - 0.8) / 2.5))
  }

  private func limited(_ smooth: [Double]) -> [Double] {
    var slopes = smooth
    for (index, (left, right)) in zip(pins, pins.dropFirst()).enumerated() {
      let secant = (right.y - left.y) / (right.x - left.x)
      let most = abs(secant) / handle(secant)
      for place in [index, index + 1] {
        let isFixed =
          (place == 0 && startSlope != nil) || (place == pins.count - 1 && endSlope != nil)
        if isFixed { continue }
        slopes[place] = slopes[place] * secant <= 0 ? 0 : min(most, max(-most, slopes[place]))
      }
    }
    return slopes
  }

  /// The slopes with continuous curvature, by elimination; O(n).
  private var smoothSlopes: [Double] {
    let last = pins.count - 1
    let lengths = (0..<last).map { pins[$0 + 1].x - pins[$0].x }
    let secants = (0..<last).map { (pins[$0 + 1].y - pins[$0].y) / lengths[$0] }
    var diagonal = [Double](repeating: 1, count: pins.count)
    var upper = [Double](repeating: 0, count: pins.count)
    var lower = upper
    var value = upper
    if let startSlope {
      value[0] = startSlope
    } else {
      (diagonal[0], upper[0], value[0]) = (2, 1, 3 * secants[0])
    }
    if let endSlope {
      value[last] = endSlope
    } else {
      (diagonal[last], lower[last], value[last]) = (2, 1, 3 * secants[last - 1])
    }
    for index in 1..<max(1, last) {
      let (before, after) = (1 / lengths[index - 1], 1 / lengths[index])
      (lower[index], diagonal[index], upper[index]) = (before, 2 * (before + after), after)
      value[index] = 3 * (secants[index - 1] * before + secants[index] * after)
    }
    for index in 1...last {
      let factor = lower[index] / diagonal[index - 1]
      diagonal[index] -= factor * upper[index - 1]
      value[index] -= factor * value[index - 1]
    }
    value[last] /= diagonal[last]
    for index in (0..<last).reversed() {
      value[index] = (value[index] - upper[index] * value[index + 1]) / diagonal[index]
    }
    return value
  }
}
