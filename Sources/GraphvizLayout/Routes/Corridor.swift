/// How far up and down an arrow may run at each point along the flow.
///
/// Coordinates are along and across the flow.
struct Corridor {
  static let step = 4.0

  private let start: Double
  private var lowest: [Double]
  private var highest: [Double]

  init(from start: Double, to end: Double) {
    self.start = start
    let count = max(1, Int(((end - start) / Self.step).rounded(.up)) + 1)
    lowest = [Double](repeating: -.infinity, count: count)
    highest = [Double](repeating: .infinity, count: count)
  }

  private func cell(_ along: Double) -> Int {
    min(lowest.count - 1, max(0, Int((along - start) / Self.step)))
  }

  private func cells(from low: Double, to high: Double) -> Range<Int> {
    let end = start + Double(lowest.count) * Self.step
    guard high >= start, low <= end, low <= high else { return 0..<0 }
    return cell(low)..<(cell(high) + 1)
  }

  /// Keeps the arrow at or below `limit` (further across) from one point along to another.
  mutating func keep(below limit: Double, from low: Double, to high: Double) {
    for index in cells(from: low, to: high) { lowest[index] = max(lowest[index], limit) }
  }

  /// Keeps the arrow at or above `limit` from one point along to another.
  mutating func keep(above limit: Double, from low: Double, to high: Double) {
    for index in cells(from: low, to: high) { highest[index] = min(highest[index], limit) }
  }

  /// Keeps the arrow on one side of another arrow, as far as there is room for that.
  mutating func keep(
    isBelow: Bool, _ track: Track, distance: Double, from low: Double, to high: Double
  ) {
    for index in cells(from: low, to: high) {
      let along = start + (Double(index) + 0.5) * Self.step
      guard let place = track.place(at: along) else { continue }
      let distance = distance * track.steepness(at: along)
      if isBelow {
        lowest[index] = max(lowest[index], min(place + distance, highest[index]))
      } else {
        highest[index] = min(highest[index], max(place - distance, lowest[index]))
      }
    }
  }

  /// Whether a curve lies in the corridor, as nearly as a spline laid in it does.
  func holds(_ curve: Curve) -> Bool {
    curve.samples(perSegment: 60).allSatisfy {
      abs(correction(at: $0)) <= PinnedSpline.tolerance
    }
  }

  /// How far a point must move across to lie in the corridor; 0 for one that does.
  func correction(at point: Point) -> Double {
    let index = cell(point.x)
    if point.y < lowest[index] { return lowest[index] - point.y }
    if point.y > highest[index] { return highest[index] - point.y }
    return 0
  }
}
